import { attributionLines } from './attributions.ts'
import { dividerOf } from './dividers.ts'
import { headBlockAt } from './head-block.ts'
import { plainBlanks } from './plain-blanks.ts'
import { isDeviceLine, isOrnament, isSignatureMark, signOffStart } from './signature.ts'

/** What somebody wrote, and the rest: what she quotes and her signature. Together they are every line of the text. */
export type SplitReply = { readonly own: string; readonly quoted: string }

/** Lines beyond are taken as they are: nobody's answer is longer. */
const MAX_LINES = 5_000
const MAX_ROUNDS = 20

/**
 * Tells an answer from the mail it answers, above, under or between whose lines it was written. Between the lines the
 * quotation stays, since the answer cannot be read without it; where nothing else was written, what is quoted without
 * marks counts as written.
 */
export function splitReply(text: string): SplitReply {
  const all = text.split('\n')
  const written = all.slice(0, MAX_LINES)
  const lines = written.map(plainBlanks)
  const kept = keep(lines, 0, lines.length, false)
  const own = new Set(trimmed(lines, kept))
  const beyond = all.slice(MAX_LINES)
  return {
    own: [...written.filter((_, place) => own.has(place)), ...beyond].join('\n').replace(/^\n+|\s+$/g, ''),
    quoted: written
      .filter((_, place) => !own.has(place))
      .join('\n')
      .replace(/^\n+|\s+$/g, ''),
  }
}

/** The places of the lines between two that somebody wrote herself; `wrote`: her signature may come at once. */
function keep(lines: readonly string[], from: number, to: number, wrote: boolean, round = 0): readonly number[] {
  const opening = firstOpening(lines, from, to, wrote)
  if (opening === null || round >= MAX_ROUNDS) return range(from, to)
  const before = range(from, opening.at)
  const wroteBefore = before.some(place => isWritten(lines[place] ?? ''))
  switch (opening.kind) {
    case 'end':
      return before
    case 'mail':
      return wroteBefore ? before : keep(lines, opening.next, to, false, round + 1)
    case 'attribution': {
      const quote = quoteAfter(lines, opening.next, to)
      if (quote === null) return wroteBefore ? before : keep(lines, opening.next, to, false, round + 1)
      const after = keep(lines, quote.end, to, true, round + 1)
      if (!after.some(place => isWritten(lines[place] ?? ''))) return before
      const between = wroteBefore || after.some(place => isQuoted(lines[place] ?? ''))
      return [...before, ...(between ? range(quote.start, quote.end) : []), ...after]
    }
    default:
      return opening.kind satisfies never
  }
}

type Opening = {
  /** `end`: a signature, nothing of hers follows. `mail`: a head or divider, then another mail without marks. */
  readonly kind: 'end' | 'mail' | 'attribution'
  readonly at: number
  readonly next: number
}

function firstOpening(lines: readonly string[], from: number, to: number, wroteAbove: boolean): Opening | null {
  let wrote = wroteAbove
  for (let place = from; place < to; place += 1) {
    const line = lines[place] ?? ''
    if (line.trim() === '') continue
    const mail = mailAt(lines, place)
    if (mail !== null) return mail
    const taken = attributionLines(lines, place)
    if (taken > 0) return { kind: 'attribution', at: place, next: place + taken }
    if (wrote && (isDeviceLine(line) || (isSignatureMark(line) && fewFollow(lines, place + 1, to)))) {
      return { kind: 'end', at: place, next: place + 1 }
    }
    wrote ||= isWritten(line)
  }
  return null
}

/** A divider, a head, or a drawn rule with a head under it. */
function mailAt(lines: readonly string[], place: number): Opening | null {
  const line = lines[place] ?? ''
  const divider = dividerOf(line)
  if (divider === null) {
    const head = line.includes(':') ? headBlockAt(lines, place, false) : null
    return head === null ? null : { kind: 'mail', at: place, next: head.end }
  }
  const under = nextWritten(lines, place + 1)
  const head = headBlockAt(lines, under, true)
  if (head !== null) return { kind: 'mail', at: place, next: head.end }
  return divider === 'rule' || divider === 'words' ? null : { kind: 'mail', at: place, next: place + 1 }
}

/** At most a card and a disclaimer stand under a signature mark, or another mail. */
function fewFollow(lines: readonly string[], from: number, to: number): boolean {
  let count = 0
  for (let place = from; place < to; place += 1) {
    if ((lines[place] ?? '').trim() === '') continue
    if (mailAt(lines, place) !== null || attributionLines(lines, place) > 0) return true
    count += 1
    if (count > 25) return false
  }
  return true
}

function nextWritten(lines: readonly string[], from: number): number {
  const found = lines.slice(from, from + 4).findIndex(line => line.trim() !== '')
  return from + Math.max(0, found)
}

/** The block of marked lines right after an attribution; broken ends of long ones belong to it. */
function quoteAfter(
  lines: readonly string[],
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | null {
  let end = -1
  let start = -1
  for (let place = from; place < to; place += 1) {
    const line = lines[place] ?? ''
    if (line.trim() === '') continue
    if (!isQuoted(line) && !(start >= 0 && isBrokenEnd(lines, place))) break
    if (start === -1) start = place
    end = place + 1
  }
  return start === -1 ? null : { start, end }
}

/** A mail program broke a quoted line and did not mark what came after: small letters between two marked lines. */
function isBrokenEnd(lines: readonly string[], place: number): boolean {
  const [before = '', here = '', after = ''] = [lines[place - 1], lines[place], lines[place + 1]]
  return isQuoted(before) && before.length >= 60 && /^[^\p{Lu}]/u.test(here.trim()) && isQuoted(after)
}

function isQuoted(line: string): boolean {
  return /^\s{0,3}[>|]/.test(line)
}

/** "Kari> text", as a few readers of news and mail still mark. */
function isMarkedByName(line: string): boolean {
  return /^\p{Lu}\p{L}{0,11}>/u.test(line)
}

function isWritten(line: string): boolean {
  return !isQuoted(line) && !isOrnament(line)
}

/** Quotations, ornaments and a card at the end are no part of the answer, where there is one. */
function trimmed(lines: readonly string[], kept: readonly number[]): readonly number[] {
  let end = kept.length
  while (end > 0 && isTail(lines[kept[end - 1] ?? 0] ?? '')) end -= 1
  const whole = kept.slice(0, end)
  if (!whole.some(place => isWritten(lines[place] ?? ''))) return kept
  const off = signOffStart(whole.map(place => lines[place] ?? ''))
  return off === -1 ? whole : whole.slice(0, off)
}

function isTail(line: string): boolean {
  return isQuoted(line) || isMarkedByName(line) || isOrnament(line)
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, count) => from + count)
}
