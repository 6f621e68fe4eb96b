import {
  type InfiniteData,
  keepPreviousData,
  type QueryKey,
  queryOptions,
  useInfiniteQuery,
  useQuery,
  useSuspenseQuery,
} from '@tanstack/react-query'
import type { CaseItem, CaseView } from '../../contract/case.ts'
import type { Directory, Requester } from '../../contract/directory.ts'
import type { WaitingMail } from '../../contract/mail.ts'
import type { Me } from '../../contract/session.ts'
import { ask } from './ask.ts'

/** A list as it is asked for; what is absent does not narrow it. */
export type CaseFilter = {
  readonly team?: string
  /** Statuses with commas between. */
  readonly status?: string
  readonly handler?: string
  readonly owner?: string
  readonly q?: string
}

export type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null }
export type CasePages = InfiniteData<Page<CaseItem>, string | null>

/** Names under which answers are kept. A shorter one stands for all that begin with it. */
export const keys = {
  me: ['me'],
  directory: ['directory'],
  case: (number: number) => ['case', number],
  cases: ['cases'],
  mails: ['mails'],
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
export function useDirectory() {
  return useQuery({
    queryKey: keys.directory,
    queryFn: () => ask<Directory>('GET', '/api/directory'),
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

/** A list of cases, page by page, newest number first; the former list stays until the new one is there. */
export function useCases(filter: CaseFilter, enabled = true) {
  return useInfiniteQuery<Page<CaseItem>, Error, CasePages, QueryKey, string | null>({
    queryKey: [...keys.cases, filter],
    queryFn: ({ pageParam, signal }) =>
      ask<Page<CaseItem>>('GET', `/api/cases?${queryString({ ...filter, after: pageParam })}`, { signal }),
    initialPageParam: null,
    getNextPageParam: page => page.next,
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** Mail to my mailboxes that needs a person, oldest first. */
export function useWaitingMails(enabled = true) {
  return useInfiniteQuery<
    Page<WaitingMail>,
    Error,
    InfiniteData<Page<WaitingMail>, string | null>,
    QueryKey,
    string | null
  >({
    queryKey: keys.mails,
    queryFn: ({ pageParam, signal }) =>
      ask<Page<WaitingMail>>('GET', `/api/mails?${queryString({ after: pageParam })}`, { signal }),
    initialPageParam: null,
    getNextPageParam: page => page.next,
    enabled,
  })
}

/** End users by beginnings of words of name or address, from two characters. */
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

function queryString(values: Readonly<Record<string, string | null | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined && value !== null && value !== '') query.set(name, value)
  }
  return query.toString()
}
