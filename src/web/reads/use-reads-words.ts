import { usePageWords } from '../text/use-page-words.ts'
import type { ReadsWords } from './text/nb.ts'

/** The words on who has read a case. */
export function useReadsWords(): ReadsWords {
  return usePageWords('reads', {
    nb: async () => (await import('./text/nb.ts')).nb,
    nn: async () => (await import('./text/nn.ts')).nn,
    sv: async () => (await import('./text/sv.ts')).sv,
    en: async () => (await import('./text/en.ts')).en,
  })
}
