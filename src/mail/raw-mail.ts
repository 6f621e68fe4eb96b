import { createHash, type Hash } from 'node:crypto'
import type { Pieces } from '../contract/pieces.ts'
import { HEAD_BYTES } from './limits/limits.ts'

/** By what a mail is known again when it comes twice: its id where it carries one, and what it holds. */
export type MailKey = { readonly messageId: string; readonly contentHash: Buffer }

/** Added by each server on the way: the same mail carries others when it is sent again (RFC 5321 section 4.4). */
const TRACE = /^(?:received|return-path|delivered-to|x-received|x-original-to|authentication-results|arc-[a-z-]+)$/i

/**
 * The key of a mail, taken from its bytes without reading the mail: SHA-256 over everything but the lines that servers
 * on the way add. A reused Message-ID therefore hides nothing, and a second delivery of the same mail is known as one.
 */
export async function mailKey(raw: Pieces): Promise<MailKey> {
  const hash = createHash('sha256')
  let messageId: string | null = null
  for await (const piece of raw.each()) {
    if (messageId === null) messageId = addHead(hash, piece)
    else hash.update(piece)
  }
  return { messageId: messageId ?? addHead(hash, new Uint8Array(0)), contentHash: hash.digest() }
}

/** Adds the first piece, which holds all of the head, and gives the Message-ID; empty where there is none. */
function addHead(hash: Hash, first: Uint8Array): string {
  const bytes = Buffer.from(first.buffer, first.byteOffset, first.byteLength)
  const end = headEnd(bytes)
  const fields = bytes
    .subarray(0, end)
    .toString('latin1')
    .split(/\r?\n(?![ \t])/)
  const lasting = fields.filter(field => !TRACE.test(nameOf(field)))
  hash.update(lasting.join('\n'), 'latin1').update('\n\n').update(bytes.subarray(end))
  const messageId = fields.find(field => nameOf(field).toLowerCase() === 'message-id')
  return /<[^<>\s]{1,900}>/.exec(messageId ?? '')?.[0] ?? ''
}

/** The head of a mail out of its first bytes, ended as a mail without a body is (RFC 5322 section 2.1). */
export function headOf(first: Uint8Array): Uint8Array {
  const bytes = Buffer.from(first.buffer, first.byteOffset, first.byteLength)
  return Buffer.concat([bytes.subarray(0, headEnd(bytes)), Buffer.from('\r\n\r\n')])
}

function headEnd(bytes: Buffer): number {
  const ends = ['\r\n\r\n', '\n\n'].map(gap => bytes.indexOf(gap)).filter(place => place >= 0)
  return Math.min(HEAD_BYTES, bytes.length, ...ends)
}

function nameOf(field: string): string {
  return field.slice(0, Math.max(0, field.indexOf(':'))).trim()
}
