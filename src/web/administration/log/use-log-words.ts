import { usePageWords } from '../../text/use-page-words.ts'
import type { LogWords } from './text/nb.ts'

/** The words of what administrators have changed. */
export function useLogWords(): LogWords {
  return usePageWords('administration-log', {
    nb: async () => (await import('./text/nb.ts')).nb,
    nn: async () => (await import('./text/nn.ts')).nn,
    sv: async () => (await import('./text/sv.ts')).sv,
    en: async () => (await import('./text/en.ts')).en,
  })
}
