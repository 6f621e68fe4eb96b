import { cleanHtml, isTractable } from './body/clean-html.ts'
import { type LetterBody, letterBody } from './body/letter-body.ts'
import type { LetterFile } from './body/letter-file.ts'
import { FILES, TEXT_CHARACTERS } from './limits/limits.ts'
import { readAddresses } from './mime/addresses.ts'
import { readDate } from './mime/date.ts'
import { decodeWords } from './mime/encoded-words.ts'
import { readEntity } from './mime/entity.ts'
import { type Header, headerValue } from './mime/header.ts'
import { withLineFeeds } from './mime/line-ends.ts'
import type { MailAddress, MailFile, ParsedMail } from './parsed-mail.ts'
import { type Forwarded, forwardedIn } from './quote/forwarded.ts'
import { splitReply } from './quote/split-reply.ts'
import { isForwardSubject, plainSubject } from './quote/subject-prefix.ts'
import { readReport } from './report.ts'
import { signsOf } from './signs.ts'

/**
 * Reads a mail (RFC 5322, MIME), as much of it as can be read, and names in `problems` what could not. Throws for no
 * bytes; runs in a process that can be killed, since no limit here bounds time.
 */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  return readMail(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), true)
}

/** A forwarded mail that came as a file is read once more, itself but no deeper. */
function readMail(raw: Buffer, outermost: boolean): ParsedMail {
  const { entity, problems } = readEntity(withLineFeeds(raw))
  const body = letterBody(entity)
  const { headers } = entity
  const from = firstOf(headers, 'from') ?? firstOf(headers, 'sender')
  const subject = oneLine(decodeWords(headerValue(headers, 'subject')))
  const text = withoutNothing(clean(body.text).slice(0, TEXT_CHARACTERS))
  const html = shownHtml(body.html)
  const report = readReport(entity, from?.address ?? '', subject, text)
  const forwarded =
    report.failed === null && report.type === ''
      ? (forwardedIn(text, subject) ?? (outermost ? attached(body, subject, text) : null))
      : null
  return {
    messageId: idsIn(headers, 'message-id')[0] ?? null,
    inReplyTo: idsIn(headers, 'in-reply-to'),
    references: idsIn(headers, 'references'),
    from,
    replyTo: firstOf(headers, 'reply-to'),
    to: addressesIn(headers, 'to'),
    cc: addressesIn(headers, 'cc'),
    subject,
    text,
    ...written(text, forwarded),
    html: html.html,
    date: readDate(headerValue(headers, 'date')),
    forwarded,
    failed: report.failed,
    attachments: body.files.slice(0, FILES).map((file, place) => fileOf(file, place, body.html)),
    problems: [
      ...problems,
      ...body.problems,
      ...html.problems,
      ...(body.files.length > FILES ? ['too-many-files'] : []),
      ...(headers.filter(header => header.name === 'from').length > 1 ? ['two-senders'] : []),
      ...(raw.length === 0 ? ['empty'] : []),
    ],
    signs: signsOf(headers, subject, from?.address ?? '', report),
  }
}

/** Without blanks before and after, those of no width among them: senders of letters to many hide a preview there. */
function withoutNothing(text: string): string {
  return text.replace(/^(?:[\s\u200b-\u200d\u2060\u00ad\ufeff]|\u034f)+/, '').trimEnd()
}

/** Of a mail that only passes another on, the other is what there is to read. */
function written(text: string, forwarded: Forwarded | null): Pick<ParsedMail, 'reply' | 'quoted'> {
  const { own, quoted } = splitReply(text)
  if (forwarded !== null && forwarded.ownWords === null) {
    const head = text.endsWith(forwarded.text) ? text.slice(0, text.length - forwarded.text.length).trimEnd() : text
    return { reply: forwarded.text || text, quoted: head }
  }
  return { reply: own === '' ? text : own, quoted }
}

function shownHtml(html: string): { readonly html: string | null; readonly problems: readonly string[] } {
  if (html.trim() === '') return { html: null, problems: [] }
  if (!isTractable(html)) return { html: null, problems: ['html-too-complex'] }
  const { html: cleaned, blocked } = cleanHtml(html)
  return { html: clean(cleaned), problems: blocked ? ['remote-pictures'] : [] }
}

/** The mail passed on as a file: one, under a subject that says so, or with nothing else to say. */
function attached(body: LetterBody, subject: string, text: string): Forwarded | null {
  const [file, ...others] = body.files.filter(({ type }) => type === 'message/rfc822' || type === 'message/global')
  if (file === undefined || others.length > 0) return null
  const inner = readMail(file.content, false)
  const meant =
    isForwardSubject(subject) ||
    splitReply(text).own === '' ||
    (subject !== '' && plainSubject(subject) === plainSubject(inner.subject))
  if (!meant || (inner.from === null && inner.text === '')) return null
  return (
    inner.forwarded ?? {
      from: { name: inner.from?.name || null, address: inner.from?.address ?? null },
      to: inner.to.map(named),
      cc: inner.cc.map(named),
      subject: plainSubject(inner.subject) || inner.subject,
      text: inner.text,
      ownWords: splitReply(text).own || null,
    }
  )
}

function named({ name, address }: MailAddress): Forwarded['from'] {
  return { name: name || null, address }
}

function fileOf(file: LetterFile, place: number, html: string): MailFile {
  const shown = file.contentId !== '' && html.includes(`cid:${file.contentId}`)
  return {
    name:
      oneLine(file.name)
        .replace(/^[a-z]:\\.*\\/i, '')
        .replace(/[/\\]/g, '-')
        .slice(0, 200) || `fil-${place + 1}`,
    mediaType: file.type,
    content: file.content,
    inline: file.inline || shown,
    contentId: oneLine(file.contentId),
  }
}

function firstOf(headers: readonly Header[], name: string): MailAddress | null {
  return addressesIn(headers, name)[0] ?? null
}

function addressesIn(headers: readonly Header[], name: string): readonly MailAddress[] {
  return headers
    .filter(header => header.name === name)
    .flatMap(header => readAddresses(header.value))
    .map(({ address, name: words }) => ({ address: oneLine(address), name: oneLine(words) }))
}

function idsIn(headers: readonly Header[], name: string): readonly string[] {
  return (headerValue(headers, name).match(/<[^<>\s]{1,900}>/g) ?? []).slice(0, 50)
}

function oneLine(text: string): string {
  return clean(text)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 900)
}

/** PostgreSQL keeps no NUL, half a surrogate pair is no text, and one letter is written one way (NFC). */
function clean(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed().replaceAll('\r\n', '\n').normalize('NFC')
}
