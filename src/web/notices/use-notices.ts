import {
  type InfiniteData,
  type QueryKey,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { CaseNotices, NoticeItem, NoticeView } from '../../contract/notice.ts'
import { ask, type Method } from '../api/ask.ts'
import type { Page } from '../api/queries.ts'

const KEY = ['notices'] as const
/** Milliseconds between looks: others publish and relay meanwhile. */
const LOOK_AGAIN_MS = 30_000

/** A day: what is planned for later is no trouble yet. */
const SOON_MS = 24 * 3_600_000

/** Notices of one stage, newest first, page by page. */
export function useNotices(stage: NoticeItem['stage'], enabled = true) {
  return useInfiniteQuery<
    Page<NoticeItem>,
    Error,
    InfiniteData<Page<NoticeItem>, string | null>,
    QueryKey,
    string | null
  >({
    queryKey: [...KEY, stage],
    queryFn: ({ pageParam, signal }) => {
      const after = pageParam === null ? '' : `&after=${encodeURIComponent(pageParam)}`
      return ask<Page<NoticeItem>>('GET', `/api/notices?stage=${stage}${after}`, { signal })
    },
    initialPageParam: null,
    getNextPageParam: page => page.next,
    refetchInterval: LOOK_AGAIN_MS,
    enabled,
  })
}

/** Trouble on a service that stands and has begun, or will within a day. */
export function useStanding(service: string): readonly NoticeItem[] {
  const { data } = useQuery({
    queryKey: [...KEY, 'standing', service],
    queryFn: ({ signal }) =>
      ask<Page<NoticeItem>>('GET', `/api/notices?stage=published&service=${encodeURIComponent(service)}`, { signal }),
    enabled: service !== '',
  })
  const soon = new Date(Date.now() + SOON_MS).toISOString()
  return (data?.items ?? []).filter(({ information, since }) => !information && since <= soon)
}

/** One notice with who has seen to it. */
export function useNotice(notice: string) {
  return useQuery({
    queryKey: [...KEY, 'one', notice],
    queryFn: ({ signal }) => ask<NoticeView>('GET', `/api/notices/${notice}`, { signal }),
    refetchInterval: LOOK_AGAIN_MS,
  })
}

/** Notices that have to do with a case. */
export function useCaseNotices(number: number) {
  return useQuery({
    queryKey: [...KEY, 'case', number],
    queryFn: ({ signal }) => ask<CaseNotices>('GET', `/api/cases/${number}/notices`, { signal }),
    refetchInterval: LOOK_AGAIN_MS,
  })
}

/** Something done with a notice: method, the rest of its path, and what is sent. */
export type NoticeAct = { readonly method: Method; readonly path: string; readonly body?: unknown }

/** Does something with a notice; lists and pages that show it are asked for anew. */
export function useNoticeAct(done: (view: NoticeView | null) => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ method, path, body }: NoticeAct) =>
      ask<NoticeView | null>(method, `/api/notices${path}`, body === undefined ? {} : { body }),
    async onSuccess(view) {
      if (view !== null) client.setQueryData([...KEY, 'one', view.id], view)
      done(view)
      await client.invalidateQueries({ queryKey: KEY })
    },
  })
}
