import { commonWords } from './common-words.ts'

/** Characters of the shortest password anybody may choose (OWASP ASVS 5.0, 6.2.1, asks for 8 and wishes for 15). */
export const SHORTEST_PASSWORD = 12

/** Longer ones would cost us more to look at than they make anything safer. */
export const LONGEST_PASSWORD = 1000

/** Why a password may not be chosen; what it is made of is nobody's business (ASVS 6.2.5: no rules of composition). */
export type PasswordFault = 'too-short' | 'too-long' | 'too-common'

/**
 * Whether a password may be chosen: long enough, and not one of those that are guessed first (ASVS 6.2.4, 6.2.11). Words
 * that everybody thinks of, runs of keys, years and her own name are no secret: what is left without them must be five
 * characters at least. `hers` are words that belong to her, such as her name and address.
 */
export function passwordFault(password: string, hers: readonly string[]): PasswordFault | null {
  if ([...password].length < SHORTEST_PASSWORD) return 'too-short'
  if (password.length > LONGEST_PASSWORD) return 'too-long'
  const known = [...commonWords, ...hers.flatMap(wordsOf)].toSorted((one, other) => other.length - one.length)
  const plain = password.normalize('NFKC').toLowerCase()
  const readings = [plain, asLetters(plain)]
  return readings.some(reading => left(reading, known) < LEAST_SECRET) ? 'too-common' : null
}

const LEAST_SECRET = 5

/** How many characters of it are not on everybody's mind. */
function left(reading: string, known: readonly string[]): number {
  if (REPEATED.test(reading)) return 0
  const without = known.reduce((text, word) => text.replaceAll(word, GAP), reading)
  return [...withoutRuns(without.replace(YEAR, GAP))].filter(each => each !== GAP && each !== ' ').length
}

const GAP = '\u0000'
const YEAR = /(19|20)\d\d/g
/** One to six characters again and again: `abcabcabcabc`. */
const REPEATED = /^(.{1,6}?)\1+$/su

/** Without three or more characters of which each is the same as the one before it, or the next, or the one before. */
function withoutRuns(text: string): string {
  const characters = [...text]
  const step = (place: number) =>
    (characters[place]?.codePointAt(0) ?? 0) - (characters[place - 1]?.codePointAt(0) ?? 0)
  const isRun = (place: number) => Math.abs(step(place)) <= 1 && step(place) === step(place - 1)
  return characters
    .filter((_, place) => !(place > 1 && isRun(place)) && !isRun(place + 1) && !isRun(place + 2))
    .join('')
}

/** Read as people read it who put figures for letters: `p@ss0rd`. */
function asLetters(text: string): string {
  return text.replace(/[0134578@$!€]/g, figure => LETTERS[figure] ?? figure)
}

const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
}

/** Words of three letters and more, in lower case. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? []
  )
}
