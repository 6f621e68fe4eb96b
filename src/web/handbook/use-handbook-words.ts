import { usePageWords } from '../text/use-page-words.ts'
import type { HandbookWords } from './text/nb.ts'

/** The words of the handbook's pages. */
export function useHandbookWords(): HandbookWords {
  return usePageWords('handbook', {
    nb: async () => (await import('./text/nb.ts')).nb,
    nn: async () => (await import('./text/nn.ts')).nn,
    sv: async () => (await import('./text/sv.ts')).sv,
    en: async () => (await import('./text/en.ts')).en,
  })
}
