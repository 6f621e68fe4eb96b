import { type InfiniteData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query'
import type { Mention } from '../../contract/writing.ts'
import { ask } from './ask.ts'
import { keys, type Page } from './queries.ts'

/** Notes that call upon me, newest first; kept fresh by live events. */
export function useMentions() {
  return useInfiniteQuery<Page<Mention>, Error, InfiniteData<Page<Mention>, string | null>, QueryKey, string | null>({
    queryKey: keys.mentions,
    queryFn: ({ pageParam, signal }) => {
      const after = pageParam === null ? '' : `?after=${encodeURIComponent(pageParam)}`
      return ask<Page<Mention>>('GET', `/api/mentions${after}`, { signal })
    },
    initialPageParam: null,
    getNextPageParam: page => page.next,
  })
}
