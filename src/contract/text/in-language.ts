import type { Language } from '../value.ts'

/** What a house has written itself: a text for each language it has been written in, at least one. */
export type LocalText = { readonly [L in Language]?: string | undefined }

const ORDER = ['nb', 'nn', 'sv', 'en'] as const satisfies readonly Language[]

/** The text in that language, or in the first it has been written in: better another language than nothing. */
export function inLanguage(texts: LocalText, language: Language): string {
  return texts[language] ?? ORDER.map(each => texts[each]).find(text => text !== undefined) ?? ''
}
