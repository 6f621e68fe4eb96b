import type { LetterTemplate, OwnTexts } from '../../../contract/administration-letter.ts'
import type { Language } from '../../../contract/value.ts'

export type Texts = Readonly<Record<Language, string>>

/** What a letter says, or what it is called: in Linje's words, the house's, and those of the team that is looked at. */
export type Said = Pick<LetterTemplate, 'standard' | 'house' | 'team'>

export const LANGUAGES = ['nb', 'nn', 'sv', 'en'] as const satisfies readonly Language[]

/** What is said where whoever is asked for has no words of its own: a team says what the house does, the house what Linje does. */
export function behind(said: Said, team: string, language: Language): string {
  return (team === '' ? undefined : said.house[language]) ?? said.standard[language]
}

/** Whose words stand behind. */
export function whoseBehind(said: Said, team: string, language: Language): 'house' | 'standard' {
  return team !== '' && said.house[language] !== undefined ? 'house' : 'standard'
}

/** What it says now, in every language. */
export function textsOf(said: Said, team: string): Texts {
  const own = team === '' ? said.house : said.team
  const now = (language: Language) => own[language] ?? behind(said, team, language)
  return { nb: now('nb'), nn: now('nn'), sv: now('sv'), en: now('en') }
}

/** What is saved: the words that are other than those behind them. */
export function ownOf(texts: Texts, said: Said, team: string): OwnTexts {
  const own = LANGUAGES.filter(language => {
    const text = texts[language].trim()
    return text !== '' && text !== behind(said, team, language).trim()
  })
  return Object.fromEntries(own.map(language => [language, texts[language]]))
}
