import { usePageWords } from '../../text/use-page-words.ts'
import type { LetterPageWords } from './text/nb.ts'

/** The words of the page of letters. */
export function useLetterWords(): LetterPageWords {
  return usePageWords('letters', {
    nb: async () => (await import('./text/nb.ts')).nb,
    nn: async () => (await import('./text/nn.ts')).nn,
    sv: async () => (await import('./text/sv.ts')).sv,
    en: async () => (await import('./text/en.ts')).en,
  })
}
