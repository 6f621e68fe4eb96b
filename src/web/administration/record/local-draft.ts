import type { LocalText } from '../../../contract/text/in-language.ts'
import type { Language } from '../../../contract/value.ts'

/** A text being written in four languages; empty where there is none. */
export type LocalDraft = Readonly<Record<Language, string>>

export const LANGUAGES = ['nb', 'nn', 'sv', 'en'] as const satisfies readonly Language[]

export const NO_TEXT: LocalDraft = { nb: '', nn: '', sv: '', en: '' }

export function draftOf(texts: LocalText | null): LocalDraft {
  const { nb = '', nn = '', sv = '', en = '' } = texts ?? {}
  return { nb, nn, sv, en }
}

/** As the API takes it: what is empty is not there. */
export function writtenOf(draft: LocalDraft): LocalText {
  return Object.fromEntries(Object.entries(draft).filter(([, text]) => text.trim() !== ''))
}
