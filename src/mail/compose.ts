import { Readable } from 'node:stream'
import type { SendMailOptions } from 'nodemailer'
import type { Pieces } from '../contract/pieces.ts'
import type { SigningKey } from './dkim/signing-key.ts'
import { LOOP_HEADER } from './signs.ts'
import { LOGO_CID } from './written/html-letter.ts'
import type { BothForms } from './written/written-letter.ts'

/** A letter as it leaves the house: addresses, its fixed id, and what it says. */
export type OutgoingMail = BothForms & {
  readonly messageId: string
  readonly date: string
  readonly from: { readonly name: string; readonly address: string }
  readonly to: { readonly name: string; readonly address: string }
  readonly replyTo: string
  readonly subject: string
  readonly inReplyTo: string | null
  /** Message-IDs of the letters that it goes on from, the oldest first. */
  readonly thread: readonly string[]
  /** Written by the system: nobody's program should answer it (RFC 3834). */
  readonly automatic: boolean
  readonly loopMark: string
  readonly files: readonly { readonly name: string; readonly mediaType: string; readonly content: Pieces }[]
}

/**
 * The mail of a letter. Its id stays the same however often it is sent; what the system wrote carries Auto-Submitted
 * and an empty envelope sender, so that it can start no loop (RFC 3834 sections 3.1 and 5). No field can bring a
 * header of its own: line breaks are taken out. With a key it is signed (DKIM, RFC 6376).
 */
export function compose(mail: OutgoingMail, key: SigningKey | null): SendMailOptions {
  return {
    messageId: mail.messageId,
    date: mail.date,
    from: { name: oneLine(mail.from.name), address: oneLine(mail.from.address) },
    to: { name: oneLine(mail.to.name), address: oneLine(mail.to.address) },
    replyTo: oneLine(mail.replyTo),
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    ...(mail.inReplyTo === null ? {} : { inReplyTo: mail.inReplyTo }),
    ...threadOf(mail),
    headers: {
      [LOOP_HEADER]: mail.loopMark,
      ...(mail.automatic ? { 'Auto-Submitted': submitted(mail), 'X-Auto-Response-Suppress': 'All' } : {}),
    },
    attachments: [
      ...logoOf(mail),
      ...mail.files.map(file => ({
        filename: oneLine(file.name),
        contentType: file.mediaType,
        content: Readable.from(inLines(file.content)),
      })),
    ],
    envelope: { from: mail.automatic ? '' : mail.from.address, to: mail.to.address },
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(key === null ? {} : { dkim: signedBy(key) }),
  }
}

/**
 * The mail it answers last, after those before that (RFC 5322 section 3.6.4). One that answers none stands beside those
 * before it all the same, so that a case told on the telephone is one thread in her mailbox too.
 */
function threadOf({ thread, inReplyTo }: OutgoingMail): Pick<SendMailOptions, 'references'> {
  const ids = inReplyTo === null ? thread : [...thread.slice(0, Math.max(0, thread.indexOf(inReplyTo))), inReplyTo]
  return ids.length === 0 ? {} : { references: [...ids] }
}

/** A thousand lines of base64, 57 bytes each: what nodemailer makes of more is kept long after it has left. */
const LINES_BYTES = 57 * 1024

async function* inLines(content: Pieces): AsyncIterable<Uint8Array> {
  for await (const piece of content.each()) {
    for (let from = 0; from < piece.length; from += LINES_BYTES) yield piece.subarray(from, from + LINES_BYTES)
  }
}

function signedBy({ domain, selector, privateKey }: SigningKey): NonNullable<SendMailOptions['dkim']> {
  return { domainName: domain, keySelector: selector, privateKey }
}

/** The picture that the page of the mail shows, inside the mail. */
function logoOf({ logo }: OutgoingMail): NonNullable<SendMailOptions['attachments']> {
  if (logo === null) return []
  return [
    { filename: 'logo.png', contentType: 'image/png', content: logo, cid: LOGO_CID, contentDisposition: 'inline' },
  ]
}

/** An answer to a mail, or written by itself (RFC 3834 section 5). */
function submitted({ inReplyTo }: OutgoingMail): string {
  return inReplyTo === null ? 'auto-generated' : 'auto-replied'
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
