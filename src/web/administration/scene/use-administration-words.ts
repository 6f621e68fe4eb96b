import { usePageWords } from '../../text/use-page-words.ts'
import type { AdministrationWords } from '../text/nb.ts'

/** The words of the administrator's pages. */
export function useAdministrationWords(): AdministrationWords {
  return usePageWords('administration', {
    nb: async () => (await import('../text/nb.ts')).nb,
    nn: async () => (await import('../text/nn.ts')).nn,
    sv: async () => (await import('../text/sv.ts')).sv,
    en: async () => (await import('../text/en.ts')).en,
  })
}
