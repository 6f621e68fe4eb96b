import { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'
import { readAttachment } from '../contract/case-route.ts'
import type { Pieces } from '../contract/pieces.ts'
import { readAttachment as attachmentOf } from '../desk/read-case.ts'
import { doorOf, type Frame, mount } from './mount.ts'

/** Pictures that hold no script; everything else is a download (SVG and HTML would act as our own pages). */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** The bytes of a file, for whoever may read its letter. */
export function mountAttachment(frame: Frame): void {
  mount(frame, readAttachment, async ({ known, params, reply, refuse }) => {
    const file = await attachmentOf(frame.house, known.viewer, doorOf(known), params.number, params.attachment)
    return file === null ? refuse({ code: 'not-found' }) : sendFile(reply, file)
  })
}

/** Sends a file that somebody sent us, so that it cannot act as a page of ours. */
export function sendFile(
  reply: FastifyReply,
  file: { readonly name: string; readonly mediaType: string; readonly content: Pieces },
): FastifyReply {
  const mediaType = file.mediaType.toLowerCase()
  const shown = SHOWN.has(mediaType)
  return reply
    .header('content-disposition', disposition(shown ? 'inline' : 'attachment', file.name))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'private, no-store')
    .header('content-length', file.content.size)
    .type(shown ? mediaType : 'application/octet-stream')
    .send(Readable.from(file.content.each()))
}

/** The name twice, as RFC 6266 wants it: in ASCII for old readers, and as it is. */
export function disposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name.replace(/[^\w. -]/g, '_')
  const whole = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${whole}`
}
