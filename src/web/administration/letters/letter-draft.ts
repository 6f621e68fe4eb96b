import type { LetterTemplate, OwnTexts } from '../../../contract/administration-letter.ts'
import type { Language } from '../../../contract/value.ts'

export type Texts = Readonly<Record<Language, string>>

export const LANGUAGES = ['nb', 'nn', 'sv', 'en'] as const satisfies readonly Language[]

/** What is said where whoever is asked for has no words of its own: a team says what the house does, the house what Linje does. */
export function behind(letter: LetterTemplate, team: string, language: Language): string {
  return (team === '' ? undefined : letter.house[language]) ?? letter.standard[language]
}

/** Whose words stand behind. */
export function whoseBehind(letter: LetterTemplate, team: string, language: Language): 'house' | 'standard' {
  return team !== '' && letter.house[language] !== undefined ? 'house' : 'standard'
}

/** What it says now, in every language. */
export function textsOf(letter: LetterTemplate, team: string): Texts {
  const own = team === '' ? letter.house : letter.team
  const said = (language: Language) => own[language] ?? behind(letter, team, language)
  return { nb: said('nb'), nn: said('nn'), sv: said('sv'), en: said('en') }
}

/** What is saved: the words that are other than those behind them. */
export function ownOf(texts: Texts, letter: LetterTemplate, team: string): OwnTexts {
  const own = LANGUAGES.filter(language => {
    const text = texts[language].trim()
    return text !== '' && text !== behind(letter, team, language).trim()
  })
  return Object.fromEntries(own.map(language => [language, texts[language]]))
}
