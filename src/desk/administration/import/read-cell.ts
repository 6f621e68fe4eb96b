import { textsOf } from '../../../contract/text/texts.ts'
import { type Language, languages } from '../../../contract/value.ts'

/** What stands in a cell, as a field has it; what cannot be read stays as it is, and the field's own shape names it. */
export type ReadCell = (cell: string) => unknown

export const asText: ReadCell = cell => cell

/** An empty cell says that there is none. */
export const asTextOrNone: ReadCell = cell => (cell === '' ? null : cell)

/** Keys with commas, bars or spaces between. */
export const asKeys: ReadCell = cell => cell.split(/[\s,|]+/).filter(each => each !== '')

export const asYesOrNo: ReadCell = cell => meant(yesAndNo, cell)

/** A code, or what it is called in any of our languages. */
export const asLanguage: ReadCell = cell => meant(languageWords, cell)
export const asRole: ReadCell = cell => meant(roleWords, cell)
export const asState: ReadCell = cell => meant(stateWords, cell)

const yesAndNo = new Map<string, unknown>([
  ...['ja', 'yes', 'j', 'y', 'x', '1', 'sant', 'sann', 'true'].map(word => [word, true] as const),
  ...['nei', 'nej', 'no', 'n', '0', 'usant', 'falsk', 'falskt', 'false'].map(word => [word, false] as const),
])

const languageWords = new Map<string, unknown>(
  languages.flatMap(each => [
    [each, each],
    [textsOf(each).language.toLowerCase(), each],
  ]),
)

const roleWords = inEveryLanguage(language => textsOf(language).supplierRole)

const stateWords = new Map<string, unknown>([
  ...['produksjon', 'produktion', 'i drift'].map(word => [word, 'production'] as const),
])

function meant(words: ReadonlyMap<string, unknown>, cell: string): unknown {
  const word = cell.toLowerCase()
  return words.has(word) ? words.get(word) : word
}

function inEveryLanguage(of: (language: Language) => Readonly<Record<string, string>>): ReadonlyMap<string, unknown> {
  return new Map(
    languages.flatMap(language => Object.entries(of(language)).map(([code, word]) => [word.toLowerCase(), code])),
  )
}
