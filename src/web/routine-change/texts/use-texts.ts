import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RoutineTextChange, RoutineTexts } from '../../../contract/routine-text.ts'
import type { Language } from '../../../contract/value.ts'
import { ask } from '../../api/ask.ts'
import type { Page } from '../../api/queries.ts'

/** What is written and not saved: by language and place. */
export type Edits = Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>>

const KEY = 'routine-texts'
const base = (routine: string, version: string) =>
  `/api/routines/${encodeURIComponent(routine)}/versions/${encodeURIComponent(version)}`

/** What a version says in every language. */
export function useTexts(routine: string, version: string) {
  return useQuery({
    queryKey: [KEY, routine, version],
    queryFn: ({ signal }) => ask<RoutineTexts>('GET', `${base(routine, version)}/texts`, { signal }),
    enabled: version !== '',
  })
}

/** Saves what was written against the revision that was read; the handbook is read anew, and so is what was refused. */
export function useSaveTexts(routine: string, version: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { readonly revision: number; readonly texts: Edits }) =>
      ask<RoutineTexts>('PUT', `${base(routine, version)}/texts`, { body }),
    onSettled: () =>
      Promise.all([[KEY], ['handbook'], ['case']].map(queryKey => client.invalidateQueries({ queryKey }))),
  })
}

/** What was changed before, the latest first. */
export function useTextChanges(routine: string, version: string) {
  return useInfiniteQuery({
    queryKey: [KEY, routine, version, 'changes'],
    queryFn: ({ pageParam, signal }) => {
      const after = pageParam === null ? '' : `?after=${encodeURIComponent(pageParam)}`
      return ask<Page<RoutineTextChange>>('GET', `${base(routine, version)}/text-changes${after}`, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    enabled: version !== '',
  })
}
