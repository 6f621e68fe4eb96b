import type { Language } from '../../contract/value.ts'
import type { Words } from './every-word.ts'

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
