import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReturnFigures } from '../../contract/figures-return.ts'
import { ask } from '../api/ask.ts'
import { keys, queryString } from '../api/queries.ts'
import { usePageWords } from '../text/use-page-words.ts'
import type { FiguresWords } from './text/nb.ts'

/** First and last day; what is not given is the last thirty days. */
export type Period = { readonly from?: string; readonly to?: string }

/** Hand-overs and returns of a period; the former figures stay until the new ones are there. */
export function useReturnFigures({ from, to }: Period) {
  return useQuery({
    queryKey: [...keys.cases, 'return-figures', from, to],
    queryFn: ({ signal }) => ask<ReturnFigures>('GET', `/api/figures/returns?${queryString({ from, to })}`, { signal }),
    placeholderData: keepPreviousData,
  })
}

export function useFiguresWords(): FiguresWords {
  return usePageWords('figures', {
    nb: async () => (await import('./text/nb.ts')).nb,
    nn: async () => (await import('./text/nn.ts')).nn,
    sv: async () => (await import('./text/sv.ts')).sv,
    en: async () => (await import('./text/en.ts')).en,
  })
}
