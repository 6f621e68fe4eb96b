import { type InfiniteData, type QueryKey, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import type { AwaitedVersion, ReleasedCase } from '../../contract/release.ts'
import { ask } from '../api/ask.ts'
import { type Page, queryString } from '../api/queries.ts'
import { usePageWords } from '../text/use-page-words.ts'
import type { VersionWords } from './text/nb.ts'

const KEY = 'versions'

/** Versions that cases wait for or have got, page by page. */
export function useVersions() {
  return usePages<AwaitedVersion>([KEY], '/api/versions')
}

/** The cases that are solved by a version that has come. */
export function useReleasedCases(release: string) {
  return usePages<ReleasedCase>([KEY, release], `/api/releases/${release}/cases`)
}

/** Registers that a version has come; what is shown of cases and letters is asked for anew. */
export function useRegister() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ product, version }: AwaitedVersion) =>
      ask<{ readonly id: string }>('POST', '/api/releases', {
        body: { version, ...(product === '' ? {} : { product }) },
      }),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'page-words' }),
  })
}

function usePages<Item>(queryKey: QueryKey, path: string) {
  return useInfiniteQuery<Page<Item>, Error, InfiniteData<Page<Item>, string | null>, QueryKey, string | null>({
    queryKey,
    queryFn: ({ pageParam, signal }) =>
      ask<Page<Item>>('GET', `${path}?${queryString({ after: pageParam })}`, { signal }),
    initialPageParam: null,
    getNextPageParam: page => page.next,
  })
}

export function useVersionWords(): VersionWords {
  return usePageWords('versions', {
    nb: async () => (await import('./text/nb.ts')).nb,
    nn: async () => (await import('./text/nn.ts')).nn,
    sv: async () => (await import('./text/sv.ts')).sv,
    en: async () => (await import('./text/en.ts')).en,
  })
}
