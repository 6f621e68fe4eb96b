import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Drawing } from '../../contract/drawing.ts'
import type { ComingVersion, HandbookPage, HandbookTerm, RoutineItem } from '../../contract/handbook.ts'
import type { Conformance } from '../../contract/handbook-conformance.ts'
import { ask } from '../api/ask.ts'
import { queryString } from '../api/queries.ts'
import { useLanguage } from '../text/words-provider.tsx'
import type { FollowedSearch } from './followed-search.ts'

/** Where cases stand is asked for anew this often, as long as it is looked at: a count of 100,000 cases takes 60 ms. */
const STANDING_MS = 10_000
/** The answer for a period is kept for whoever turns the page and comes back. */
const FIGURES_MS = 60_000

/** The routines in force and the terms of all of them. */
export function useHandbook() {
  const language = useLanguage()
  return useQuery({
    queryKey: ['handbook', language],
    queryFn: ({ signal }) =>
      ask<{
        readonly items: readonly RoutineItem[]
        readonly coming: readonly ComingVersion[]
        readonly terms: readonly HandbookTerm[]
      }>('GET', '/api/routines', { signal }),
  })
}

/** Withdraws a version before it holds. */
export function useWithdrawVersion() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ key, version }: Pick<ComingVersion, 'key' | 'version'>) =>
      ask<null>('DELETE', `/api/routines/${encodeURIComponent(key)}/versions/${encodeURIComponent(version)}`),
    onSettled: () =>
      Promise.all([['handbook'], ['routine-change']].map(queryKey => client.invalidateQueries({ queryKey }))),
  })
}

/** A routine as a document. */
export function useRoutine(key: string) {
  const language = useLanguage()
  return useQuery({
    queryKey: ['handbook', language, key],
    queryFn: ({ signal }) => ask<HandbookPage>('GET', `/api/routines/${encodeURIComponent(key)}`, { signal }),
  })
}

/** Its drawing; a version never changes. */
export function useRoutineDrawing({ key, version }: Pick<HandbookPage, 'key' | 'version'>) {
  return useQuery({
    queryKey: ['handbook', 'drawing', key, version],
    queryFn: ({ signal }) => ask<Drawing>('GET', `/api/routines/${encodeURIComponent(key)}/drawing`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** How many cases stand at each activity now, by its number. */
export function useStanding(key: string): ReadonlyMap<string, number> {
  const { data } = useQuery({
    queryKey: ['handbook', 'standing', key],
    queryFn: ({ signal }) =>
      ask<{ readonly items: readonly { readonly step: string; readonly cases: number }[] }>(
        'GET',
        `/api/routines/${encodeURIComponent(key)}/standing`,
        { signal },
      ),
    refetchInterval: STANDING_MS,
  })
  return new Map(data?.items.map(({ step, cases }) => [step, cases]))
}

/** How the routine was followed. */
export function useConformance(key: string, { from, to, log }: FollowedSearch) {
  return useQuery({
    queryKey: ['handbook', 'conformance', key, from, to, log],
    queryFn: ({ signal }) =>
      ask<Conformance>(
        'GET',
        `/api/routines/${encodeURIComponent(key)}/conformance?${queryString({ from, to, log })}`,
        { signal },
      ),
    staleTime: FIGURES_MS,
    placeholderData: keepPreviousData,
  })
}
