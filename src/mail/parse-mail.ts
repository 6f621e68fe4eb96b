import { convert } from 'html-to-text'
import PostalMime, { type Address, type Email } from 'postal-mime'
import type { MailAddress, MailFile, ParsedMail } from './parsed-mail.ts'
import { ownWords } from './quote.ts'
import { signsOf } from './signs.ts'

/** Nobody writes deeper; who does means harm (ACCEPTANCE 3.4). */
const MAX_DEPTH = 50
const MAX_TEXT = 500_000
const MAX_FILES = 200

/**
 * Reads a mail (RFC 5322, MIME). Throws for bytes that are no mail at all; runs in a worker thread that can be killed,
 * since no limit here bounds time.
 */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  const mail = await PostalMime.parse(raw, { maxNestingDepth: MAX_DEPTH })
  const text = textOf(mail)
  const from = addressOf(mail.from) ?? addressOf(mail.sender)
  const subject = oneLine(mail.subject ?? '')
  return {
    messageId: ids(mail.messageId)[0] ?? null,
    inReplyTo: ids(mail.inReplyTo),
    references: ids(mail.references),
    from,
    replyTo: addressOf(mail.replyTo?.[0]),
    to: addressesOf(mail.to),
    cc: addressesOf(mail.cc),
    subject,
    text,
    reply: ownWords(text),
    attachments: mail.attachments.slice(0, MAX_FILES).map(fileOf),
    signs: signsOf(headersOf(mail), subject, from?.address ?? '', `${text}\n${report(mail)}`),
  }
}

function textOf(mail: Email): string {
  const plain = mail.text?.trim()
  const text = plain || (mail.html === undefined ? '' : fromHtml(mail.html))
  return clean(text.slice(0, MAX_TEXT)).trim()
}

function fromHtml(html: string): string {
  return convert(html.slice(0, 2 * MAX_TEXT), {
    wordwrap: false,
    limits: { maxDepth: 60, maxChildNodes: 5000, maxInputLength: 2 * MAX_TEXT },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
    ],
  })
}

function fileOf(file: Email['attachments'][number], place: number): MailFile {
  const content =
    typeof file.content === 'string' ? new TextEncoder().encode(file.content) : new Uint8Array(file.content)
  return {
    name: oneLine(file.filename ?? '').replace(/[/\\]/g, '-') || `fil-${place + 1}`,
    mediaType: /^[\w.+-]+\/[\w.+-]+$/.test(file.mimeType) ? file.mimeType.toLowerCase() : 'application/octet-stream',
    content,
    inline: file.disposition === 'inline',
  }
}

function headersOf(mail: Email): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, string[]>()
  for (const { key, value } of mail.headers) headers.set(key, [...(headers.get(key) ?? []), value])
  return headers
}

/** What a report tells: per recipient what was done (RFC 3464), and the headers of the letter it is about (RFC 6522). */
function report(mail: Email): string {
  return mail.attachments
    .filter(file => REPORT_PARTS.has(file.mimeType.toLowerCase()))
    .map(({ content }) => (typeof content === 'string' ? content : new TextDecoder().decode(content)))
    .map(text => clean(text).slice(0, 20_000))
    .join('\n')
}

const REPORT_PARTS = new Set(['message/delivery-status', 'message/rfc822', 'text/rfc822-headers'])

function addressOf(address: Address | undefined): MailAddress | null {
  if (address === undefined) return null
  if ('group' in address && address.group !== undefined) return addressOf(address.group[0])
  const plain = address.address?.toLowerCase() ?? ''
  return /^[^\s@<>]+@[^\s@<>]+$/.test(plain) ? { address: plain, name: oneLine(address.name) } : null
}

function addressesOf(addresses: readonly Address[] | undefined): readonly MailAddress[] {
  return (addresses ?? []).map(addressOf).filter(address => address !== null)
}

function ids(text: string | undefined): readonly string[] {
  return (text?.match(/<[^<>\s]{1,900}>/g) ?? []).slice(0, 50)
}

function oneLine(text: string): string {
  return clean(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 900)
}

/** PostgreSQL keeps no NUL, and half a surrogate pair is no text. */
function clean(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed().replaceAll('\r\n', '\n')
}
