import { usePageWords } from '../../text/use-page-words.ts'
import type { ChangeWords } from '../text/nb.ts'

/** The words of the page that changes a routine. */
export function useChangeWords(): ChangeWords {
  return usePageWords('routine-change', {
    nb: async () => (await import('../text/nb.ts')).nb,
    nn: async () => (await import('../text/nn.ts')).nn,
    sv: async () => (await import('../text/sv.ts')).sv,
    en: async () => (await import('../text/en.ts')).en,
  })
}
