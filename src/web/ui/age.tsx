import { useSyncExternalStore } from 'react'
import { useFormat } from '../text/format.ts'

const TICK_MS = 30_000

/** How long ago, short, with the whole moment as its title; it grows while it is looked at. */
export function Age({ at }: { readonly at: string }) {
  const format = useFormat()
  const now = useNow()
  return (
    <time dateTime={at} title={format.moment(at)}>
      {format.age(at, now)}
    </time>
  )
}

/** A day and a time of the day. */
export function Moment({ at }: { readonly at: string }) {
  return <time dateTime={at}>{useFormat().moment(at)}</time>
}

/** Milliseconds now, the same for all who ask, anew every half minute. */
function useNow(): number {
  return useSyncExternalStore(watch, () => now)
}

let now = Date.now()
const watchers = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  timer ??= setInterval(() => {
    now = Date.now()
    for (const each of watchers) each()
  }, TICK_MS)
  return () => {
    watchers.delete(watcher)
    if (watchers.size > 0) return
    clearInterval(timer)
    timer = undefined
  }
}
