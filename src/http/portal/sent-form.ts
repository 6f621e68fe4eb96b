import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Upload } from '../../contract/letter.ts'

/** What a browser sent from a form, with or without files. */
export type SentForm = {
  /** The text of a field, without space around it; empty where it is missing. Line ends are those of the house. */
  readonly text: (name: string) => string
  /** A password as it was typed. */
  readonly secret: (name: string) => string
  /** The files of a field, as the desk takes them; an empty file field is none. */
  readonly files: (name: string) => Promise<readonly Upload[]>
  /** Everything that somebody may have thought about: the longer texts, never a password. */
  readonly written: () => readonly string[]
}

/** Teaches the pages to read forms; the platform's own reader knows both encodings (HTML 4.10.21). */
export function takeForms(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser<Buffer>(
    ['application/x-www-form-urlencoded', 'multipart/form-data'],
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      const headers = { 'content-type': request.headers['content-type'] ?? '' }
      const sent = await new Response(new Uint8Array(body), { headers }).formData().catch(() => null)
      if (sent === null) throw Object.assign(new Error('a form could not be read'), { statusCode: 400 })
      return sentForm(sent)
    },
  )
}

const THOUGHT_ABOUT = new Set(['text', 'objection', 'reference', 'cure', 'status'])

/** A form without fields, as a button alone may send it. */
export const emptyForm: SentForm = sentForm(new FormData())

function sentForm(sent: FormData): SentForm {
  return {
    text(name) {
      const value = sent.get(name)
      return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : ''
    },
    secret(name) {
      const value = sent.get(name)
      return typeof value === 'string' ? value : ''
    },
    async files(name) {
      const files = sent.getAll(name).filter(value => value instanceof File && value.size > 0)
      return Promise.all(files.map(file => uploadOf(file)))
    },
    written() {
      const texts = [...sent.entries()].filter(([name]) => THOUGHT_ABOUT.has(name)).map(([, value]) => value)
      return texts.filter(value => typeof value === 'string' && value.trim() !== '').map(String)
    },
  }
}

async function uploadOf(file: FormDataEntryValue): Promise<Upload> {
  if (typeof file === 'string') throw new Error('a text is no file')
  const content = Buffer.from(await file.arrayBuffer()).toString('base64')
  return { name: file.name, mediaType: file.type === '' ? 'application/octet-stream' : file.type, content }
}
