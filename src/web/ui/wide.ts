import { useSyncExternalStore } from 'react'

const query = matchMedia('(min-width: 900px)')

/** Whether there is room for a list beside a case, and for a list's columns. */
export function useWide(): boolean {
  return useSyncExternalStore(watch, () => query.matches)
}

function watch(watcher: () => void): () => void {
  query.addEventListener('change', watcher)
  return () => query.removeEventListener('change', watcher)
}
