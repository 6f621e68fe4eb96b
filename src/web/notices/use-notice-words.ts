import { usePageWords } from '../text/use-page-words.ts'
import type { NoticeWords } from './text/nb.ts'

/** The words of the pages of notices. */
export function useNoticeWords(): NoticeWords {
  return usePageWords('notices', {
    nb: async () => (await import('./text/nb.ts')).nb,
    nn: async () => (await import('./text/nn.ts')).nn,
    sv: async () => (await import('./text/sv.ts')).sv,
    en: async () => (await import('./text/en.ts')).en,
  })
}
