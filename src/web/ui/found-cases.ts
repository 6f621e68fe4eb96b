import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { CaseItem } from '../../contract/case.ts'
import { ask } from '../api/ask.ts'
import { keys, type Page } from '../api/queries.ts'
import { usePaused } from './paused.ts'

const LEAST = 2
/** Cases are asked for when one pauses. */
const PAUSE_MS = 100

/** The first cases found by number, or by words of title and letters; null until enough is typed and answered. */
export function useFoundCases(typed: string, most: number): readonly CaseItem[] | null {
  const words = usePaused(typed.trim(), PAUSE_MS)
  const { data } = useQuery({
    queryKey: [...keys.cases, 'found', most, words],
    queryFn: ({ signal }) =>
      ask<Page<CaseItem>>('GET', `/api/cases?${new URLSearchParams({ q: words, limit: String(most) })}`, { signal }),
    enabled: words.length >= LEAST,
    placeholderData: keepPreviousData,
  })
  return typed.trim().length < LEAST ? null : (data?.items ?? null)
}
