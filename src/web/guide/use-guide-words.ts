import { usePageWords } from '../text/use-page-words.ts'
import type { GuideWords } from './text/nb.ts'

/** The words of the user's guide. */
export function useGuideWords(): GuideWords {
  return usePageWords('guide', {
    nb: async () => (await import('./text/nb.ts')).nb,
    nn: async () => (await import('./text/nn.ts')).nn,
    sv: async () => (await import('./text/sv.ts')).sv,
    en: async () => (await import('./text/en.ts')).en,
  })
}
