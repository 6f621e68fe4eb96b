import type { Texts } from '../../contract/text/widened.ts'
import type { Language } from '../../contract/value.ts'
import type { CaseWords } from '../case/text/nb.ts'
import type { Desk } from './nb.ts'

/** All that the desk says in one language: the words it shares with letters and portal, and its own. */
export type Words = Texts & { readonly desk: Desk; readonly casePage: CaseWords }

/** Languages in the order in which they are offered; each is called by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  sv: 'Svenska',
  en: 'English',
}

/** Fetches one language, and no other. */
export async function loadWords(language: Language): Promise<Words> {
  switch (language) {
    case 'nb':
      return (await import('./words-nb.ts')).words
    case 'nn':
      return (await import('./words-nn.ts')).words
    case 'sv':
      return (await import('./words-sv.ts')).words
    case 'en':
      return (await import('./words-en.ts')).words
    default:
      return language satisfies never
  }
}
