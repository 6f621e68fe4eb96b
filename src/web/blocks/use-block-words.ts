import { usePageWords } from '../text/use-page-words.ts'
import type { BlockWords } from './text/nb.ts'

/** The words of the page of text blocks. */
export function useBlockWords(): BlockWords {
  return usePageWords('blocks', {
    nb: async () => (await import('./text/nb.ts')).nb,
    nn: async () => (await import('./text/nn.ts')).nn,
    sv: async () => (await import('./text/sv.ts')).sv,
    en: async () => (await import('./text/en.ts')).en,
  })
}
