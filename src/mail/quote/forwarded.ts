import { attributionLines } from './attributions.ts'
import { dividerOf, isTenDashes } from './dividers.ts'
import { splitFields } from './field-words.ts'
import { type HeadBlock, headBlockAt } from './head-block.ts'
import { peopleIn, type QuotedPerson } from './people-in.ts'
import { plainBlanks } from './plain-blanks.ts'
import { isDeviceLine, isOrnament, isSignatureMark, isSignOff } from './signature.ts'
import { splitReply } from './split-reply.ts'
import { isForwardSubject, isReplySubject, plainSubject } from './subject-prefix.ts'

/** The mail that somebody passed on, the innermost where it was passed on several times, and her own words above it. */
export type Forwarded = {
  readonly from: QuotedPerson
  readonly to: readonly QuotedPerson[]
  readonly cc: readonly QuotedPerson[]
  readonly subject: string
  readonly text: string
  readonly ownWords: string | null
}

const MAX_LINES = 5_000
const MAX_DEPTH = 10
/** Lines under a sign-off. */
const MAX_CARD = 14

/** The mail forwarded in a text (U-20), or null: an answer quotes in nearly the same form, so its subject counts too. */
export function forwardedIn(text: string, subject: string): Forwarded | null {
  const outer = forwardedOnce(text, subject)
  let inner = outer
  for (let depth = 1; inner !== null && depth < MAX_DEPTH; depth += 1) {
    const next = forwardedOnce(inner.text, inner.subject)
    if (next === null) break
    inner = next
  }
  return inner === null || outer === null
    ? null
    : { ...inner, ownWords: outer.ownWords, subject: plainSubject(inner.subject) || inner.subject }
}

function forwardedOnce(text: string, subject: string): Forwarded | null {
  const lines = plainBlanks(text)
    .split('\n')
    .slice(0, MAX_LINES)
    .flatMap(line => (dividerOf(line.slice(0, 60)) !== null || YAHOO.test(line) ? splitFields(line) : [line]))
  for (let place = 0; place < lines.length; place += 1) {
    const found = forwardAt(lines, place, subject)
    if (found !== null) return found
  }
  return null
}

/** "----- Forwarded Message ----- From: Kari <kari@...>To: ...": all in one line. */
const YAHOO = /^[\s>]*-{3,12} [^-]{5,60} -{3,12} ?\S{2,20}:/

function forwardAt(lines: readonly string[], place: number, subject: string): Forwarded | null {
  const line = lines[place] ?? ''
  if (line.trim() === '') return null
  const divider = dividerOf(line)
  if (divider !== null) {
    const head = headBlockAt(lines, nextWritten(lines, place + 1), true)
    if (head === null) return null
    const answers = isReplySubject(subject) || isFinnishAnswer(subject, head.finnish)
    const meant =
      divider === 'forwarded' ||
      (!answers && (isTenDashes(line) || isForwardSubject(subject) || isSameSubject(subject, head)))
    return meant ? fromHead(lines, place, head) : null
  }
  const head = line.includes(':') ? headBlockAt(lines, place, false) : null
  if (head !== null) return says(subject, head) ? fromHead(lines, place, head) : null
  const taken = isForwardSubject(subject) ? attributionLines(lines, place) : 0
  if (isFinnishAnswer(subject, /kirjoitti/i.test(lines.slice(place, place + taken).join(' ')))) return null
  return taken === 0 ? null : fromAttribution(lines, place, taken, subject)
}

function says(subject: string, head: HeadBlock): boolean {
  return isForwardSubject(subject) && !isFinnishAnswer(subject, head.finnish)
}

/** `VS:` forwards in Norwegian and Danish and answers in Finnish. */
function isFinnishAnswer(subject: string, finnish: boolean): boolean {
  return finnish && /^\s*vs\s*:/i.test(subject)
}

/** Nothing was put before the subject of the mail under the rule, neither an answer's mark nor a forward's. */
function isSameSubject(subject: string, head: HeadBlock): boolean {
  return subject === '' || subject.trim() === head.values.get('subject')?.trim()
}

function fromHead(lines: readonly string[], place: number, head: HeadBlock): Forwarded | null {
  const from = peopleIn(head.values.get('from') ?? '')[0]
  if (from === undefined) return null
  return {
    from,
    to: peopleIn(head.values.get('to') ?? ''),
    cc: peopleIn(head.values.get('cc') ?? ''),
    subject: head.values.get('subject') ?? '',
    text: bodyAfter(lines, head.end),
    ownWords: ownBefore(lines, place),
  }
}

/** Outlook for Mac 2019 forwards as it answers: only the subject tells. */
function fromAttribution(lines: readonly string[], place: number, taken: number, subject: string): Forwarded | null {
  const said = lines.slice(place, place + taken).join(' ')
  const [, name = '', address = ''] =
    /["“]?([^"“”<>\d]{1,120}?)["”]?\s*<([^<>\s]{1,320})>/.exec(said.replace(/<mailto:[^<>]*>/g, '')) ?? []
  const person = peopleIn(
    `${name.replace(/^.*(?:skrev|skreiv|schrieb|kirjoitti|wrote)\s+|^\s*(?:[AP]M\s+|(?:[A-Z]{2,5}\s*)?,\s+)/, '')} <${address}>`,
  )[0]
  if (person === undefined || person.address === null) return null
  return {
    from: person,
    to: [],
    cc: [],
    subject,
    text: bodyAfter(lines, place + taken),
    ownWords: ownBefore(lines, place),
  }
}

/** The text under a head: marks or indentation taken off where all of it has them. */
function bodyAfter(lines: readonly string[], from: number): string {
  const body = lines.slice(from)
  const written = body.filter(line => line.trim() !== '')
  const marked = written.length > 0 && /^\s?>/.test(written[0] ?? '')
  const indented = written.length > 0 && written.every(line => line.startsWith('    '))
  const bare = marked
    ? body.map(line => line.replace(/^\s?> ?/, ''))
    : indented
      ? body.map(line => line.slice(4))
      : body
  return bare
    .map(line => line.trimEnd())
    .join('\n')
    .trim()
}

/** What the one who passed it on wrote herself; null where that is nothing, or what her program put there. */
function ownBefore(lines: readonly string[], place: number): string | null {
  const text = lines
    .slice(0, place)
    .join('\n')
    .replace(/[\s_\ufeff]+$/, '')
  const own = splitReply(text).own.trim()
  const [first = '', ...others] = own.split('\n').filter(line => !isDeviceLine(line) && !isOrnament(line))
  const card = isSignatureMark(own.split('\n')[0] ?? '') || (isSignOff(first) && others.length < MAX_CARD)
  return first === '' || card ? null : own
}

function nextWritten(lines: readonly string[], from: number): number {
  const found = lines.slice(from, from + 4).findIndex(line => line.replace(/^[\s>]+/, '') !== '')
  return from + Math.max(0, found)
}
