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

/** Parts of the infrastructure, with commas or bars between. */
export const asParts: ReadCell = cell =>
  cell
    .split(/\s*[,|]\s*/)
    .filter(each => each !== '')
    .map(each => meant(areaWords, each))

/** A day as people here write it, `31.12.2027`, or as machines do. */
export const asDayOrNone: ReadCell = cell => {
  const [, day = '', month = '', year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell) ?? []
  if (year !== undefined) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return asTextOrNone(cell)
}

/** A term in words, `3 dager`, `8 timer`, or in ISO 8601. */
export const asTermOrNone: ReadCell = cell => {
  const [, count, unit = ''] = /^(\d{1,2})\s*([a-zæøåäö]+)\.?$/i.exec(cell) ?? []
  if (count !== undefined && /^(?:d|day|dag)/i.test(unit)) return `P${Number(count)}D`
  if (count !== undefined && /^(?:h|hour|t|tim)/i.test(unit)) return `PT${Number(count)}H`
  return asTextOrNone(cell)
}

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
const areaWords = inEveryLanguage(language => textsOf(language).area)

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
