import { usePageWords } from '../text/use-page-words.ts'
import type { KnowledgeWords } from './text/nb.ts'

/** The words of the pages of knowledge. */
export function useKnowledgeWords(): KnowledgeWords {
  return usePageWords('knowledge', {
    nb: async () => (await import('./text/nb.ts')).nb,
    nn: async () => (await import('./text/nn.ts')).nn,
    sv: async () => (await import('./text/sv.ts')).sv,
    en: async () => (await import('./text/en.ts')).en,
  })
}
