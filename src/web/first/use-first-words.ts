import { usePageWords } from '../text/use-page-words.ts'
import type { FirstWords } from './text/nb.ts'

/** The words of the page of five things to try. */
export function useFirstWords(): FirstWords {
  return usePageWords('first', {
    nb: async () => (await import('./text/nb.ts')).nb,
    nn: async () => (await import('./text/nn.ts')).nn,
    sv: async () => (await import('./text/sv.ts')).sv,
    en: async () => (await import('./text/en.ts')).en,
  })
}
