import type { Door } from '../domain/actor.ts'
import type { CaseNumber } from '../domain/id.ts'
import type { MailReader } from '../mail/mail-reader.ts'
import type { MailFile, ParsedMail } from '../mail/parsed-mail.ts'
import { readableMail } from '../store/case-whole.ts'
import type { House, Viewer } from './house.ts'

/**
 * A mail as it looked, as a page of its own: cleaned, with its own pictures written into it, so that it fetches
 * nothing. Null where the viewer may not read the letter, or where it has no such look. The mail is read anew each time,
 * in a process that can be killed: what cleaning learns later, old mail has at once.
 */
export async function readLetterPage(
  house: House,
  reader: MailReader,
  viewer: Viewer,
  door: Door,
  number: CaseNumber,
  letter: string,
): Promise<string | null> {
  const raw = await readableMail(house.database, { actor: viewer.actor, at: house.now(), door }, number, letter)
  if (raw === null) return null
  const read = await reader.read(raw)
  if ('fault' in read || read.mail.html === null) return null
  return page(withOwnPictures(read.mail.html, read.mail))
}

/** Kinds of pictures that hold no script. */
const PICTURES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])
/** Bytes of pictures in one page; what comes after is left out, and stands among the files of the letter all the same. */
const MOST_BYTES = 10_000_000

/** Puts the pictures that the mail names by `cid:` (RFC 2392) in their places. */
function withOwnPictures(html: string, { attachments }: ParsedMail): string {
  let left = MOST_BYTES
  return html.replace(/ src="cid:([^"]*)"/g, (_, name: string) => {
    const file = attachments.find(each => each.contentId !== '' && each.contentId === plain(name))
    if (file === undefined || !PICTURES.has(file.mediaType.toLowerCase())) return ''
    left -= file.content.byteLength
    return left < 0 ? '' : ` src="${inline(file)}"`
  })
}

function inline({ mediaType, content }: MailFile): string {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  return `data:${mediaType.toLowerCase()};base64,${bytes.toString('base64')}`
}

/** A `cid:` is written as an address is. */
function plain(name: string): string {
  const unescaped = name.replaceAll('&amp;', '&')
  return URL.canParse(`cid:${unescaped}`) ? safelyDecoded(unescaped) : unescaped
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Mail is written for white paper. */
function page(body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><meta name="color-scheme" content="light"></head><body style="font-family:sans-serif;font-size:14px;margin:12px;color:#111;background-color:#fff">${body}</body></html>`
}
