import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import type { CaseView } from '../../contract/case.ts'
import type { Look, Lookers } from '../../contract/look.ts'
import { ask } from './ask.ts'
import { keys } from './queries.ts'

/** One beat in so many milliseconds says that I am still here; the server takes me to be gone after two. */
const BEAT_MS = 10_000

const NOBODY: Lookers = { others: [] }

/**
 * Says that I have the case on my screen, as long as the page can be seen, and gives who else has. `isWriting` is asked
 * at each beat. Others who come and go are told of live, and asked for then.
 */
export function useLookers({ number, version }: CaseView, isWriting: () => boolean): Lookers['others'] {
  const client = useQueryClient()
  const address = `/api/cases/${number}/look`
  const key = keys.lookers(number)
  const beat = useEffectEvent(async (doing: Look['doing']) => {
    const told = await ask<Lookers>('PUT', address, { body: { version, doing }, keepalive: true }).catch(() => null)
    // What could not be said is said again at the next beat.
    if (told === null) return
    client.setQueryData(key, told)
    const before = client.getQueryData<CaseView>(keys.case(number))?.seen ?? 0
    // Notes that call upon me are seen by it.
    if (before < version) void client.invalidateQueries({ queryKey: keys.mentions })
    client.setQueryData<CaseView>(keys.case(number), shown =>
      shown === undefined ? shown : { ...shown, seen: Math.max(shown.seen ?? 0, Math.min(version, shown.version)) },
    )
  })
  const stay = useEffectEvent(() => void beat(isWriting() ? 'writing' : 'looking'))
  useEffect(() => beating(stay, () => void beat('gone')), [])
  // The first answer is that of the first beat.
  const read = () => ask<Lookers>('GET', address)
  return useQuery({ queryKey: key, queryFn: read, initialData: NOBODY, staleTime: Number.POSITIVE_INFINITY }).data
    .others
}

/** Beats while the page can be seen, and says so when it no longer can. Gives back how to stop. */
function beating(stay: () => void, leave: () => void): () => void {
  let timer: ReturnType<typeof setInterval> | undefined
  const begin = () => {
    stay()
    timer ??= setInterval(stay, BEAT_MS)
  }
  const end = () => {
    if (timer !== undefined) leave()
    clearInterval(timer)
    timer = undefined
  }
  const turn = () => (document.visibilityState === 'visible' ? begin() : end())
  turn()
  document.addEventListener('visibilitychange', turn)
  window.addEventListener('pagehide', end)
  return () => {
    document.removeEventListener('visibilitychange', turn)
    window.removeEventListener('pagehide', end)
    end()
  }
}
