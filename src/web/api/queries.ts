import {
  type InfiniteData,
  keepPreviousData,
  type QueryKey,
  queryOptions,
  useInfiniteQuery,
  useQuery,
  useSuspenseQuery,
} from '@tanstack/react-query'
import type { Caller, Requester } from '../../contract/caller.ts'
import type { CaseItem, CaseView } from '../../contract/case.ts'
import type { WrittenFilter } from '../../contract/case-filter.ts'
import type { Directory } from '../../contract/directory.ts'
import type { WaitingMail } from '../../contract/mail.ts'
import type { SavedView } from '../../contract/saved-view.ts'
import type { Me } from '../../contract/session.ts'
import { ask } from './ask.ts'

export type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null }
export type CasePages = InfiniteData<Page<ListedCase>, string | null>

/** A row of a list, and what has become of it while it was looked at: it stays where it is until the list is asked for anew. */
export type ListedCase = CaseItem & { readonly news?: 'changed' | 'new' | 'gone' }

/** Names under which answers are kept. A shorter one stands for all that begin with it. */
export const keys = {
  me: ['me'],
  directory: ['directory'],
  case: (number: number) => ['case', number],
  lookers: (number: number) => ['lookers', number],
  cases: ['cases'],
  lists: ['cases', 'list'],
  counts: ['cases', 'count'],
  mails: ['mails'],
  views: ['views'],
  mentions: ['cases', 'mentions'],
} as const

const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: () => ask<Me>('GET', '/api/session'),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Who I am. The desk is not drawn before this is known. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data
}

/** Teams with members, services, suppliers, agencies. */
export function useDirectory(enabled = true) {
  return useQuery({
    queryKey: keys.directory,
    queryFn: () => ask<Directory>('GET', '/api/directory'),
    enabled,
    staleTime: 300_000,
  })
}

/** A case as I may see it; live events keep it fresh. */
export function useCase(number: number) {
  return useQuery({
    queryKey: keys.case(number),
    queryFn: ({ signal }) => ask<CaseView>('GET', `/api/cases/${number}`, { signal }),
  })
}

/** How long the pages of a list are kept for whoever comes back to it. */
const KEPT_MS = 1_800_000

/** A list of cases, page by page; the former list stays until the new one is there. */
export function useCases(filter: WrittenFilter, enabled = true) {
  return useInfiniteQuery<Page<ListedCase>, Error, CasePages, QueryKey, string | null>({
    queryKey: [...keys.lists, filter],
    gcTime: KEPT_MS,
    queryFn: ({ pageParam, signal }) =>
      ask<Page<ListedCase>>('GET', `/api/cases?${queryString({ ...filter, after: pageParam })}`, { signal }),
    initialPageParam: null,
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** How many cases a list holds: exact to 1,000. */
export function useCaseCount({ sort: _, ...filter }: WrittenFilter) {
  return useQuery({
    queryKey: [...keys.counts, filter],
    queryFn: ({ signal }) =>
      ask<{ readonly count: number; readonly more: boolean }>('GET', `/api/case-count?${queryString(filter)}`, {
        signal,
      }),
    placeholderData: keepPreviousData,
  })
}

/** My saved views and those of my teams, by name. */
export function useSavedViews() {
  return useQuery({
    queryKey: keys.views,
    queryFn: () => ask<{ readonly items: readonly SavedView[] }>('GET', '/api/views'),
    staleTime: 60_000,
  })
}

/** Mail to my mailboxes that needs a person, oldest first; or reports on letters of no case, latest first. */
export function useWaitingMails(of: 'waiting' | 'returns' = 'waiting') {
  return useInfiniteQuery<
    Page<WaitingMail>,
    Error,
    InfiniteData<Page<WaitingMail>, string | null>,
    QueryKey,
    string | null
  >({
    queryKey: of === 'waiting' ? keys.mails : [...keys.mails, of],
    queryFn: ({ pageParam, signal }) =>
      ask<Page<WaitingMail>>('GET', `/api/mails?${queryString({ of, after: pageParam })}`, { signal }),
    initialPageParam: null,
    getNextPageParam: page => page.next,
  })
}

/** A person on the phone with her cases; nobody as long as nobody is chosen. */
export function useCaller(person: string | undefined) {
  return useQuery({
    queryKey: [...keys.cases, 'caller', person],
    queryFn: ({ signal }) => ask<Caller>('GET', `/api/people/${person}`, { signal }),
    enabled: person !== undefined,
  })
}

/** End users by fragments of what is known of them, from two characters. */
export function usePeople(q: string) {
  const words = q.trim()
  return useQuery({
    queryKey: ['people', words],
    queryFn: ({ signal }) =>
      ask<{ items: readonly Requester[] }>('GET', `/api/people?${queryString({ q: words })}`, { signal }),
    enabled: words.length >= 2,
    placeholderData: keepPreviousData,
  })
}

/** What an address asks for, without what is not given. */
export function queryString(values: Readonly<Record<string, string | null | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null && value !== '') query.set(name, value)
  }
  return query.toString()
}
