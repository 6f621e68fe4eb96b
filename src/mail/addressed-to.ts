import { HEAD_BYTES } from './limits/limits.ts'
import { mailboxOf } from './reply-address.ts'

/** Who it was delivered to comes before who it was written to, which the sender says. */
const FIELDS = ['delivered-to', 'x-original-to', 'envelope-to', 'to', 'cc']

/**
 * The address of a mailbox that a mail without an envelope came to (IMAP, a pipe): with the tag of a reply address where
 * its head names one, so that an answer is known as one; else the mailbox itself. In lower case.
 */
export function addressedTo(raw: Uint8Array, mailbox: string): string {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, HEAD_BYTES)).toString('latin1')
  const end = head.search(/\r?\n\r?\n/)
  const fields = (end < 0 ? head : head.slice(0, end)).replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const named = FIELDS.flatMap(field =>
    fields.filter(line => line.toLowerCase().startsWith(`${field}:`)).flatMap(line => addressesIn(line)),
  ).filter(address => mailboxOf(address) === mailbox)
  return named.find(address => address !== mailbox) ?? mailbox
}

function addressesIn(line: string): readonly string[] {
  return line.toLowerCase().match(/[^\s<>,;:"()]{1,64}@[a-z0-9.-]{1,255}/g) ?? []
}
