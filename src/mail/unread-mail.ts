import { readAddresses } from './mime/addresses.ts'
import { readDate } from './mime/date.ts'
import { decodeWords } from './mime/encoded-words.ts'
import { headerValue, readHead } from './mime/header.ts'
import type { ParsedMail } from './parsed-mail.ts'

/**
 * What can still be said of a mail that could not be read: its head, which is short, and the mail itself as a file.
 * `problem`: why it could not.
 */
export function unreadMail(raw: Buffer, problem: string): ParsedMail {
  const { headers } = readHead(raw, 0, raw.length)
  return {
    messageId: /<[^<>\s]{1,900}>/.exec(headerValue(headers, 'message-id'))?.[0] ?? null,
    inReplyTo: [],
    references: [],
    from: readAddresses(headerValue(headers, 'from'))[0] ?? null,
    replyTo: readAddresses(headerValue(headers, 'reply-to'))[0] ?? null,
    to: readAddresses(headerValue(headers, 'to')),
    cc: readAddresses(headerValue(headers, 'cc')),
    subject: decodeWords(headerValue(headers, 'subject')).replaceAll('\u0000', '').toWellFormed().trim().slice(0, 900),
    text: '',
    reply: '',
    quoted: '',
    html: null,
    date: readDate(headerValue(headers, 'date')),
    forwarded: null,
    failed: null,
    attachments: [
      { name: 'mail.eml', mediaType: 'message/rfc822', content: new Uint8Array(raw), inline: false, contentId: '' },
    ],
    problems: [problem],
    signs: {
      automatic: false,
      bounce: false,
      undelivered: false,
      feedback: false,
      mailingList: false,
      loopMark: null,
      returned: [],
      language: null,
    },
  }
}
