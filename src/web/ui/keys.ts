import { useEffect, useEffectEvent, useSyncExternalStore } from 'react'

/** What a key does: in a few words for whoever asks what the keys are, and as the act itself. */
export type KeyAct = { readonly does: string; readonly act: (event: KeyboardEvent) => void }

/**
 * Keys by name: a letter or a name as `KeyboardEvent.key` has it, or `mod+` and a letter for Ctrl (Cmd on a Mac) held
 * down with it.
 */
export type KeyTable = Readonly<Record<string, KeyAct>>

/** Where keys work: in every place, in a list, or in the case that is open. */
export type KeyPlace = 'everywhere' | 'list' | 'case'

const SETTING = 'linje.single-keys'
const bound = new Set<{ readonly place: KeyPlace; readonly keys: () => KeyTable }>()

/**
 * Listens for keys while no dialog is open. Single keys act only while nobody types and they are not switched off (WCAG
 * 2.1.4); `mod+` keys always. Where two tables have the same key, that of the inner part of the page acts.
 */
export function useKeys(place: KeyPlace, table: KeyTable): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
    const key = nameOf(event)
    const found = key === null ? undefined : table[key]
    if (found === undefined) return
    event.preventDefault()
    found.act(event)
  })
  const keys = useEffectEvent(() => table)
  useEffect(() => {
    const binding = { place, keys: () => keys() }
    bound.add(binding)
    window.addEventListener('keydown', press)
    return () => {
      bound.delete(binding)
      window.removeEventListener('keydown', press)
    }
  }, [place])
}

/** The keys that work on the page as it is now, and what each does, by where they work; asked for by an event. */
export function boundKeys(): Readonly<Record<KeyPlace, readonly (readonly [key: string, does: string])[]>> {
  const of = (place: KeyPlace) =>
    [...bound].flatMap(each =>
      each.place === place ? Object.entries(each.keys()).map(([key, { does }]) => [key, does] as const) : [],
    )
  return { everywhere: of('everywhere'), list: of('list'), case: of('case') }
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

/** The key as a table names it; null for one that is not to be listened to now. */
function nameOf(event: KeyboardEvent): string | null {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (event.altKey) return null
  if (event.ctrlKey || event.metaKey) return event.shiftKey ? null : `mod+${key}`
  return on && !isTyping(event.target) ? key : null
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}
