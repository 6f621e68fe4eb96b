import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RegisteredTerm, TermChange, TermTexts } from '../../../contract/handbook-term.ts'
import { ask } from '../../api/ask.ts'
import type { Page } from '../../api/queries.ts'

const KEY = 'handbook-terms'

/** The register of terms, each in every language. */
export function useTerms() {
  return useQuery({
    queryKey: [KEY],
    queryFn: ({ signal }) => ask<{ readonly items: readonly RegisteredTerm[] }>('GET', '/api/terms', { signal }),
  })
}

/** A term as it is written; the one it is written of with the version that was seen, null for a new one. */
type Saving = { readonly term: Pick<RegisteredTerm, 'id' | 'version'> | null; readonly texts: TermTexts }

/** Adds, changes and takes out; the register and the handbook are read anew, also after a refusal. */
export function useKeepTerms() {
  const client = useQueryClient()
  const onSettled = () => Promise.all([[KEY], ['handbook']].map(queryKey => client.invalidateQueries({ queryKey })))
  return {
    save: useMutation({
      mutationFn: ({ term, texts }: Saving) =>
        term === null
          ? ask<RegisteredTerm>('POST', '/api/terms', { body: { texts } })
          : ask<RegisteredTerm>('PUT', `/api/terms/${term.id}`, { body: { version: term.version, texts } }),
      onSettled,
    }),
    drop: useMutation({
      mutationFn: ({ id }: RegisteredTerm) => ask<null>('DELETE', `/api/terms/${id}`),
      onSettled,
    }),
  }
}

/** What was changed before, the latest first. */
export function useTermChanges() {
  return useInfiniteQuery({
    queryKey: [KEY, 'changes'],
    queryFn: ({ pageParam, signal }) => {
      const after = pageParam === null ? '' : `?after=${encodeURIComponent(pageParam)}`
      return ask<Page<TermChange>>('GET', `/api/term-changes${after}`, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
}
