import { type RefObject, useEffect } from 'react'
import { useWords } from '../text/words-provider.tsx'
import { useKeys } from '../ui/keys.ts'

/**
 * J and K go down and up the rows from wherever one is; arrows do so from a row, and down from the search over them. Enter
 * opens, as on any link.
 */
export function useRowKeys(pane: RefObject<HTMLElement | null>): void {
  const { keyDoes } = useWords().desk
  useKeys('list', {
    j: { does: keyDoes.next, act: () => move(pane.current, 1) },
    k: { does: keyDoes.previous, act: () => move(pane.current, -1) },
  })
  useEffect(() => {
    const list = pane.current
    if (list === null) return
    const press = (event: KeyboardEvent) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (by === 0 || !(isRow(event.target) || (by === 1 && isSearch(event.target)))) return
      event.preventDefault()
      move(list, by)
    }
    list.addEventListener('keydown', press)
    return () => list.removeEventListener('keydown', press)
  }, [pane])
}

/** From the row that has the focus, else from the open one, else to the first. */
function move(list: HTMLElement | null, by: 1 | -1): void {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const from = rows.find(row => row === document.activeElement) ?? rows.find(row => row.ariaCurrent !== null)
  const row = from === undefined ? rows[0] : rows[Math.min(rows.length - 1, Math.max(0, rows.indexOf(from) + by))]
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}

function isSearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search'
}

function isRow(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.dataset['row'] !== undefined
}
