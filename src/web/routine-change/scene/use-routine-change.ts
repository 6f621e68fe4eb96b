import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  CaseStanding,
  MovedCase,
  RoutineDraft,
  RoutineFault,
  RoutineVersion,
} from '../../../contract/routine-change.ts'
import { ask } from '../../api/ask.ts'
import type { Page } from '../../api/queries.ts'

const KEY = 'routine-change'
const base = (routine: string) => `/api/routines/${encodeURIComponent(routine)}`

/** The versions of a routine, the one that holds last first. */
export function useVersions(routine: string) {
  return useQuery({
    queryKey: [KEY, routine, 'versions'],
    queryFn: ({ signal }) =>
      ask<{ readonly items: readonly RoutineVersion[] }>('GET', `${base(routine)}/versions`, { signal }),
  })
}

/** What I have uploaded and not published; null where I have nothing. */
export function useDraft(routine: string) {
  return useQuery({
    queryKey: [KEY, routine, 'draft'],
    queryFn: ({ signal }) => ask<{ readonly draft: RoutineDraft | null }>('GET', `${base(routine)}/draft`, { signal }),
  })
}

/** Where a version's file lies, or with null that of my draft. */
export function fileOf(routine: string, version: string | null): string {
  return version === null
    ? `${base(routine)}/draft/bpmn`
    : `${base(routine)}/versions/${encodeURIComponent(version)}/bpmn`
}

/** The text of a drawing, for the viewer and the editor; `at` tells one draft from the next. */
export function useFile(path: string | null, at = '') {
  return useQuery({
    queryKey: [KEY, 'file', path, at],
    queryFn: async ({ signal }) => {
      const answer = await fetch(path ?? '', { signal })
      if (!answer.ok) throw new Error(`${answer.status}`)
      return answer.text()
    },
    enabled: path !== null,
  })
}

/** Sends a change of the draft or of the versions; what is shown of the routine is asked for anew. */
function useSending<Sent, Answer>(send: (sent: Sent) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: send,
    onSuccess: () =>
      Promise.all([[KEY], ['handbook'], ['case']].map(queryKey => client.invalidateQueries({ queryKey }))),
  })
}

/** Uploads a file in the place of the draft; `bpmn` is its bytes in base64. */
export function useUpload(routine: string) {
  return useSending((body: { readonly name: string; readonly bpmn: string }) =>
    ask<RoutineDraft>('PUT', `${base(routine)}/draft`, { body }),
  )
}

/** Uploads a file as a wholly new routine; answers with its key, or why it can have none. */
export function useUploadNew() {
  return useSending((body: { readonly name: string; readonly bpmn: string }) =>
    ask<{ readonly key: string | null; readonly faults: readonly RoutineFault[] }>('POST', '/api/routines', { body }),
  )
}

export function useDiscard(routine: string) {
  return useSending(() => ask<null>('DELETE', `${base(routine)}/draft`))
}

export function usePublish(routine: string) {
  return useSending((validFrom: string) =>
    ask<RoutineVersion>('POST', `${base(routine)}/versions`, { body: { validFrom } }),
  )
}

/** Running cases that could be moved to this version, page by page. */
export function useMovable(routine: string, version: string) {
  return useInfiniteQuery({
    queryKey: [KEY, routine, 'movable', version],
    queryFn: ({ pageParam, signal }) => {
      const after = pageParam === null ? '' : `?after=${encodeURIComponent(pageParam)}`
      return ask<Page<CaseStanding>>('GET', `${base(routine)}/versions/${version}/movable${after}`, { signal })
    },
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })
}

export function useMove(routine: string, version: string) {
  return useSending((cases: readonly { readonly number: number; readonly version: number }[]) =>
    ask<{ readonly results: readonly MovedCase[] }>('POST', `${base(routine)}/versions/${version}/moves`, {
      body: { cases },
    }),
  )
}
