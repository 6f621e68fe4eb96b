import {
  type InfiniteData,
  keepPreviousData,
  type QueryKey,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Choices } from '../../../contract/administration-choices.ts'
import { ask, type Method } from '../../api/ask.ts'
import { keys, type Page } from '../../api/queries.ts'

const BASE = '/api/administration'
const KEY = 'administration'

/** Something an administrator sets up, read by its path under `/api/administration`; with `everyMs` again and again. */
export function useAdministered<Answer>(path: string, enabled = true, everyMs: number | false = false) {
  return useQuery({
    queryKey: [KEY, path],
    queryFn: ({ signal }) => ask<Answer>('GET', `${BASE}/${path}`, { signal }),
    enabled,
    refetchInterval: everyMs,
  })
}

/** A list of them, page by page; the former one stays until the new one is there. */
export function useAdministeredList<Item>(path: string, query: Readonly<Record<string, string>> = {}, enabled = true) {
  return useInfiniteQuery<Page<Item>, Error, InfiniteData<Page<Item>, string | null>, QueryKey, string | null>({
    queryKey: [KEY, path, query],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ ...query, ...(pageParam !== null && { after: pageParam }) })
      return ask<Page<Item>>('GET', `${BASE}/${path}?${asked}`, { signal })
    },
    initialPageParam: null,
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** What other things can name. */
export function useChoices(): Choices {
  return useAdministered<Choices>('choices').data ?? { agencies: [], teams: [], suppliers: [], routines: [] }
}

/** Sends a change; whatever is shown of what is set up is asked for anew, and what staff choose among with it. */
export function useChange<Answer>(method: Method, path: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: object | null) => ask<Answer>(method, `${BASE}/${path}`, body === null ? {} : { body }),
    onSuccess: () =>
      Promise.all([[KEY], keys.me, keys.directory].map(queryKey => client.invalidateQueries({ queryKey }))),
  })
}
