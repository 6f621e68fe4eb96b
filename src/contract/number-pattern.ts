/**
 * How a supplier's case numbers look (O-16), written as people would show it: `#` is a digit, `@` a letter, `+` after one
 * of them one or more of it, and all else stands for itself. `INC#######`, `LEV-#+`, `####/#+`. Several patterns stand
 * with a space between.
 *
 * It is no regular expression on purpose: whoever sets it up may not know them, and one of hers could make every mail
 * wait (ReDoS). Here nothing can be read in two ways, so that a text is gone through once.
 */
export type NumberPattern = { readonly finds: RegExp }

/** Why a pattern is none. */
export type PatternFault = 'pattern-too-long' | 'pattern-unclear' | 'pattern-without-digit' | 'pattern-too-wide'

const MOST_PATTERNS = 6
const LONGEST = 40
/** Signs a number has at least: fewer are found in years, times and amounts. */
const FEWEST_SIGNS = 4
/** Numbers told of one text. */
const MOST_FOUND = 20

/** Reads a pattern, or says what is wrong with it. */
export function readNumberPattern(written: string): NumberPattern | PatternFault {
  const words = written.split(/\s+/).filter(word => word !== '')
  if (words.length > MOST_PATTERNS || words.some(word => word.length > LONGEST)) return 'pattern-too-long'
  const sources: string[] = []
  for (const word of words) {
    const parts = word.match(PARTS) ?? []
    if (parts.join('') !== word || !parts.every((part, at) => isClear(part, parts[at + 1]))) return 'pattern-unclear'
    if (!word.includes('#')) return 'pattern-without-digit'
    if (parts.length < FEWEST_SIGNS) return 'pattern-too-wide'
    sources.push(parts.map(sourceOf).join(''))
  }
  if (sources.length === 0) return 'pattern-without-digit'
  return { finds: new RegExp(`${BEFORE}(?:${sources.join('|')})${AFTER}`, 'giu') }
}

/** The numbers of this look that a text holds, each once, in their order; at most 20. */
export function numbersIn({ finds }: NumberPattern, text: string): readonly string[] {
  const found = new Set<string>()
  for (const [number] of text.matchAll(finds)) {
    if (found.size === MOST_FOUND) break
    found.add(number)
  }
  return [...found]
}

/** A digit or a letter, one or more of it, or a sign that stands for itself. */
const PARTS = /[#@]\+?|[\p{L}0-9./_:-]/gu

/** What comes after "one or more" must end it, or a text could be read in two ways. */
function isClear(part: string, next: string | undefined): boolean {
  if (next === undefined || !part.endsWith('+')) return true
  return part.startsWith('#') ? !/^[#0-9]/.test(next) : !/^[@\p{L}]/u.test(next)
}

function sourceOf(part: string): string {
  const [sign = '', more = ''] = part
  const times = more === '' ? '' : '{1,20}'
  if (sign === '#') return `[0-9]${times}`
  if (sign === '@') return `\\p{L}${times}`
  return sign === '.' || sign === '/' ? `\\${sign}` : sign
}

/** Not in the middle of a word or of a longer number. */
const BEFORE = '(?<![\\p{L}0-9]|[0-9][./_\\-])'
const AFTER = '(?![\\p{L}0-9]|[./_\\-][0-9])'
