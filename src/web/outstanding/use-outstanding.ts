import { useQuery } from '@tanstack/react-query'
import type { Outstanding } from '../../contract/outstanding.ts'
import { ask } from '../api/ask.ts'
import { keys } from '../api/queries.ts'
import { usePageWords } from '../text/use-page-words.ts'
import type { OutstandingWords } from './text/nb.ts'

/** All that is outstanding, counted; what happens to cases counts it anew. */
export function useOutstanding() {
  return useQuery({
    queryKey: [...keys.cases, 'outstanding'],
    queryFn: ({ signal }) => ask<Outstanding>('GET', '/api/outstanding', { signal }),
  })
}

export function useOutstandingWords(): OutstandingWords {
  return usePageWords('outstanding', {
    nb: async () => (await import('./text/nb.ts')).nb,
    nn: async () => (await import('./text/nn.ts')).nn,
    sv: async () => (await import('./text/sv.ts')).sv,
    en: async () => (await import('./text/en.ts')).en,
  })
}
