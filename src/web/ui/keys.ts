import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'

/** What single keys do; a key is a letter or a name as `KeyboardEvent.key` has it. */
export type KeyTable = Readonly<Record<string, (event: KeyboardEvent) => void>>

const SETTING = 'linje.single-keys'

/** Listens for single keys while nobody types, no dialog is open and they are not switched off (WCAG 2.1.4). */
export function useKeys(table: KeyTable): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!on || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return
    const act = table[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (act === undefined) return
    event.preventDefault()
    act(event)
  })
  useEffect(() => {
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}

/** Whether single keys are on, and how to switch them; remembered in this browser. */
export function useKeySetting(): readonly [on: boolean, set: (on: boolean) => void] {
  return [useSyncExternalStore(watch, () => on), set]
}

let on = localStorage.getItem(SETTING) !== 'off'
const watchers = new Set<() => void>()

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

function set(now: boolean): void {
  on = now
  localStorage.setItem(SETTING, now ? 'on' : 'off')
  for (const watcher of watchers) watcher()
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
