import { usePageWords } from '../text/use-page-words.ts'
import type { TokenWords } from './text/nb.ts'

/** The words of the page of tokens. */
export function useTokenWords(): TokenWords {
  return usePageWords('tokens', {
    nb: async () => (await import('./text/nb.ts')).nb,
    nn: async () => (await import('./text/nn.ts')).nn,
    sv: async () => (await import('./text/sv.ts')).sv,
    en: async () => (await import('./text/en.ts')).en,
  })
}
