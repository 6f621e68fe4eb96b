import { type InfiniteData, type QueryKey, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import type { ApiToken, MadeToken, NewToken } from '../../contract/token.ts'
import { ask } from '../api/ask.ts'
import type { Page } from '../api/queries.ts'

/** Whose tokens a page shows. */
export type Whose = 'me' | 'everybody'

const KEY = ['tokens'] as const

/** Tokens page by page, newest first. */
export function useTokens(of: Whose) {
  return useInfiniteQuery<Page<ApiToken>, Error, InfiniteData<Page<ApiToken>, string | null>, QueryKey, string | null>({
    queryKey: [...KEY, of],
    queryFn: ({ pageParam, signal }) => {
      const after = pageParam === null ? '' : `&after=${encodeURIComponent(pageParam)}`
      return ask<Page<ApiToken>>('GET', `/api/tokens?of=${of}${after}`, { signal })
    },
    initialPageParam: null,
    getNextPageParam: page => page.next,
  })
}

/** Makes a token; its secret is in the answer and is kept nowhere. */
export function useMakeToken(made: (token: MadeToken) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (token: NewToken) => ask<MadeToken>('POST', '/api/tokens', { body: token }),
    gcTime: 0,
    async onSuccess(token) {
      made(token)
      await client.invalidateQueries({ queryKey: KEY })
    },
  })
}

/** Ends a token. */
export function useEndToken(id: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => ask<null>('DELETE', `/api/tokens/${id}`),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
  })
}
