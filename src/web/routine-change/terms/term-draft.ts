import type { RegisteredTerm, TermTexts } from '../../../contract/handbook-term.ts'
import { type Language, languages } from '../../../contract/value.ts'

/** What is written of a term in one language; other forms one on each line. */
export type TermWords = { readonly term: string; readonly means: string; readonly forms: string }
export type TermDraft = Readonly<Record<Language, TermWords>>

/** What somebody is writing of a term, and the version she began from; null once she has been told that there is a later one. */
export type TermEdit = { readonly draft: TermDraft; readonly from: number | null }

/** A term as it is written on the page; empty where it is not written in a language, and for a new one. */
export function draftOfTerm(term: RegisteredTerm | null): TermDraft {
  const words = (language: Language): TermWords => {
    const { term: word = '', means = '', forms = [] } = term?.texts[language] ?? {}
    return { term: word, means, forms: forms.join('\n') }
  }
  return { nb: words('nb'), nn: words('nn'), sv: words('sv'), en: words('en') }
}

/** The same as it is sent: a language in which nothing is written is left out. */
export function writtenTerm(draft: TermDraft): TermTexts {
  const said = languages.flatMap(language => {
    const { term, means, forms } = draft[language]
    const lines = forms.split('\n').flatMap(form => (form.trim() === '' ? [] : [form.trim()]))
    const isEmpty = `${term}${means}`.trim() === '' && lines.length === 0
    return isEmpty ? [] : [[language, { term, means, ...(lines.length === 0 ? {} : { forms: lines }) }] as const]
  })
  return Object.fromEntries(said)
}
