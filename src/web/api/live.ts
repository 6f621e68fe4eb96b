import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import type { CaseView } from '../../contract/case.ts'
import { refreshRows } from './live-rows.ts'
import { listenOnce, type Told } from './one-stream.ts'
import { keys } from './queries.ts'

/** The rows of lists are asked for at most this often, however much happens. */
const LIST_PAUSE_MS = 1_000

/** Keeps what is shown as it is on the server: what changes is asked for anew, and all of it after a break. */
export function useLive(): void {
  const client = useQueryClient()
  useEffect(() => {
    const changed = new Set<number>()
    const lists = gently(() => {
      void refreshRows(client, [...changed])
      changed.clear()
    })
    const stop = listenOnce(told => {
      if (told.kind === 'case') changed.add(told.number)
      hear(client, told, lists.soon)
    })
    return () => {
      stop()
      lists.stop()
    }
  }, [client])
}

/** Whether the line to the server is there, as far as is known. */
export function useConnected(): boolean {
  return useSyncExternalStore(watch, () => connected)
}

let connected = true
const watchers = new Set<() => void>()

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

function setConnected(now: boolean): void {
  connected = now
  for (const watcher of watchers) watcher()
}

function hear(client: QueryClient, told: Told, listsSoon: () => void): void {
  switch (told.kind) {
    case 'case': {
      const shown = client.getQueryData<CaseView>(keys.case(told.number))
      if (shown === undefined || shown.version <= told.version) {
        void client.invalidateQueries({ queryKey: keys.case(told.number) })
      }
      listsSoon()
      return
    }
    case 'presence':
      void client.invalidateQueries({ queryKey: keys.lookers(told.number) })
      return
    case 'mail':
      void client.invalidateQueries({ queryKey: keys.mails })
      return
    case 'lost':
      setConnected(false)
      return
    case 'found':
      // The first time nothing can have been missed.
      if (!connected) void client.invalidateQueries()
      setConnected(true)
      return
    default:
      told satisfies never
  }
}

/** The first call acts at once; those that follow within the pause are one call after it. */
function gently(act: () => void): { readonly soon: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let again = false
  const soon = () => {
    if (timer !== undefined) {
      again = true
      return
    }
    act()
    timer = setTimeout(() => {
      timer = undefined
      if (again) {
        again = false
        soon()
      }
    }, LIST_PAUSE_MS)
  }
  return { soon, stop: () => clearTimeout(timer) }
}
