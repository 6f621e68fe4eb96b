import { isLanguage, type Language } from '../../contract/value.ts'
import { en } from './en.ts'
import { type MailTexts, nb } from './nb.ts'
import { nn } from './nn.ts'
import { sv } from './sv.ts'

const texts: Record<Language, MailTexts> = { nb, nn, sv, en }

/** What letters say in a language; bokmål where the language is none of ours. */
export function mailTexts(language: string): MailTexts {
  return isLanguage(language) ? texts[language] : nb
}
