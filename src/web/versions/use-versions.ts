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
  const told = useNews()
  return useMutation({
    mutationFn: ({ product, version }: AwaitedVersion) =>
      ask<{ readonly id: string }>('POST', '/api/releases', {
        body: { version, ...(product === '' ? {} : { product }) },
      }),
    onSuccess: told,
  })
}

type Drafted = { readonly drafted: number; readonly more: boolean }

/** Drafts a letter to each who waits, until there are none left to draft. */
export function useDraftAll(release: string) {
  const told = useNews()
  return useMutation({
    mutationFn: async () => {
      let drafted = 0
      for (let more = true; more; ) {
        const done = await ask<Drafted>('POST', `/api/releases/${release}/letters`, { body: {} })
        drafted += done.drafted
        more = done.more && done.drafted > 0
      }
      return { drafted }
    },
    onSuccess: told,
  })
}

type Sent = { readonly sent: number[]; readonly refused: { readonly number: number; readonly code: string }[] }

/** Sends drafted letters as they are. */
export function useSendLetters(release: string) {
  const told = useNews()
  return useMutation({
    mutationFn: (cases: readonly number[]) =>
      ask<Sent>('POST', `/api/releases/${release}/sending`, { body: { cases } }),
    onSuccess: told,
  })
}

/** Sends one letter in the words it has now. `onSent` is told at once: the form is gone when the list is there anew. */
export function useSendOne(number: number, onSent: () => void) {
  const told = useNews()
  return useMutation({
    mutationFn: (text: string) =>
      ask<unknown>('POST', `/api/cases/${number}/letters`, {
        body: { kind: 'public', form: 'mail', direction: 'out', text },
      }),
    onSuccess: () => {
      onSent()
      return told()
    },
  })
}

/** What is shown of cases and letters is asked for anew. */
function useNews() {
  const client = useQueryClient()
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'page-words' })
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
