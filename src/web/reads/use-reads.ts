import { type InfiniteData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query'
import type { ConfidentialRead } from '../../contract/confidential-read.ts'
import { ask } from '../api/ask.ts'
import { keys, type Page } from '../api/queries.ts'

/** Who has read a confidential case, the latest first; asked for anew with the case. */
export function useReads(number: number) {
  return useInfiniteQuery<
    Page<ConfidentialRead>,
    Error,
    InfiniteData<Page<ConfidentialRead>, string | null>,
    QueryKey,
    string | null
  >({
    queryKey: [...keys.case(number), 'reads'],
    queryFn: ({ pageParam, signal }) => {
      const after = pageParam === null ? '' : `?after=${encodeURIComponent(pageParam)}`
      return ask<Page<ConfidentialRead>>('GET', `/api/cases/${number}/reads${after}`, { signal })
    },
    initialPageParam: null,
    getNextPageParam: page => page.next,
  })
}
