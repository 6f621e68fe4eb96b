import { ADDRESSES, FIELD_CHARACTERS } from '../limits/limits.ts'
import { decodeRaw, decodeWords } from './encoded-words.ts'

/** A mailbox of an address field: the address in lower case, and the name decoded. */
export type Mailbox = { readonly address: string; readonly name: string }

/**
 * The mailboxes of an address field (RFC 5322 section 3.4), groups opened. Every way of writing one gives either the one
 * address it says or none: never a part of it, never one that stands in a name (ACCEPTANCE B07).
 */
export function readAddresses(field: string): readonly Mailbox[] {
  return entriesOf(decodeRaw(field.slice(0, FIELD_CHARACTERS)))
    .slice(0, ADDRESSES)
    .map(mailboxOf)
    .filter(found => found !== null)
}

/** The name of a mailbox that has no address, such as "Kari Nordmann" alone. */
function nameOf(entry: string): string {
  return decodeWords(withoutComments(entry).text.replace(/<[^<>]*>|[<>]/g, ' '))
    .replace(/^[\s"']+|[\s"']+$/g, '')
    .replace(/\\(["\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Whether a text is one address and nothing else; no blanks, so no quoted local part with blanks in it. */
export function isAddress(text: string): boolean {
  return text.length <= 320 && /^[^\s@<>,;()[\]]{1,128}@[^\s@<>,;()"]{1,255}$/.test(text)
}

/** Split at commas and semicolons outside quotation marks, angle brackets and comments; a group's name is dropped. */
function entriesOf(field: string): readonly string[] {
  const entries: string[] = []
  let start = 0
  let quoted = false
  let angle = false
  let comments = 0
  for (let place = 0; place < field.length; place += 1) {
    const sign = field[place]
    if (sign === '\\') place += 1
    else if (sign === '"' && comments === 0) quoted = !quoted
    else if (quoted) continue
    // "=?utf-8?Q?Li,_Kari?=": a comma that should have been coded.
    else if (sign === '=' && !angle) place += ENCODED_WORD.exec(field.slice(place, place + 120))?.[1]?.length ?? 0
    else if (sign === '(') comments += 1
    else if (sign === ')') comments = Math.max(0, comments - 1)
    else if (comments > 0) continue
    else if (sign === '<') angle = true
    else if (sign === '>') angle = false
    else if ((sign === ',' && !angle) || sign === ';') {
      entries.push(field.slice(start, place))
      start = place + 1
      angle = false
    } else if (sign === ':' && !angle && !/[@=]/.test(field.slice(start, place))) start = place + 1
  }
  return [...entries, field.slice(start)].filter(entry => entry.trim() !== '')
}

const ENCODED_WORD = /^=(\?[\w*-]{1,40}\?[bq]\?[^?\s<>@]{0,75}\?=)/i

function mailboxOf(entry: string): Mailbox | null {
  const { text, comment } = withoutComments(entry)
  const open = lastOutsideQuotes(text, '<')
  if (open === -1) {
    // "Kari kari@nordvik.example": the last word, where it is the only address.
    const whole = joined(text)
    const words = isAddress(whole) ? [whole] : text.trim().split(/\s+/)
    const plain = normal(words.pop() ?? '')
    const alone = isAddress(plain) && !words.some(word => word.includes('@'))
    return alone ? { address: plain, name: nameOf(words.join(' ')) || decodeWords(comment) } : null
  }
  const close = text.indexOf('>', open)
  const address = normal(
    joined(text.slice(open + 1, close === -1 ? undefined : close))
      .replace(/^mailto:/i, '')
      // The way to it, as the oldest mails tell (section 4.4).
      .replace(/^@[^:<>\s]{1,400}:/, ''),
  )
  if (!isAddress(address)) return null
  return { address, name: nameOf(text.slice(0, open)) || decodeWords(comment) }
}

/** In small letters, out of the single quotation marks that Outlook puts around what it takes for a name. */
function normal(address: string): string {
  return address
    .toLowerCase()
    .replace(/^'([^']*)'$/, '$1')
    .replace(/\.$/, '')
}

/** Blanks around a point or an at sign are none of an address (RFC 5322 section 4.4). */
function joined(text: string): string {
  return text.replace(/\s{0,80}([.@])\s{0,80}/g, '$1').trim()
}

/** Comments taken out of what is neither quoted nor an address; the last is a name in the oldest way of writing. */
function withoutComments(entry: string): { readonly text: string; readonly comment: string } {
  let text = ''
  let comment = ''
  let depth = 0
  let quoted = false
  let escaped = false
  for (const sign of entry) {
    if (escaped || (sign === '\\' && (quoted || depth > 0))) {
      if (depth === 0) text += sign
      else if (escaped) comment += sign
      escaped = !escaped
      continue
    }
    if (sign === '"' && depth === 0) quoted = !quoted
    if (sign === '(' && !quoted) {
      if (depth === 0) comment = ''
      depth += 1
    } else if (sign === ')' && depth > 0) depth -= 1
    else if (depth > 0) comment += sign
    else text += sign
  }
  return { text, comment: comment.replace(/^"|"$/g, '').trim() }
}

function lastOutsideQuotes(text: string, wanted: string): number {
  let found = -1
  let quoted = false
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place]
    if (sign === '\\') place += 1
    else if (sign === '"') quoted = !quoted
    else if (sign === wanted && !quoted) found = place
  }
  return found === -1 ? text.lastIndexOf(wanted) : found
}
