import { useEffect, useEffectEvent, useState } from 'react'
import { CaseLines } from './case-lines.tsx'
import { CaseTable } from './case-table.tsx'
import { holdOpened, lastOpened } from './held-place.ts'
import type { Rows } from './rows.ts'
import { useDrawnRows } from './use-drawn-rows.ts'

/** Rows before the end of what has been fetched at which more is fetched. */
const AHEAD = 20
/** Pixels of a row before it is drawn: of a table, of two lines beside a case, and of two lines under a thumb. */
const HEIGHT = { table: 30, beside: 52, thumb: 60 }

type Props = {
  readonly rows: Rows
  /** A name for the list, and for this way to show it. */
  readonly list: string
  readonly as: 'table' | 'lines'
  readonly pane: HTMLElement
  /** Whether the pane scrolls, or the page. */
  readonly inPane: boolean
  readonly selected: number | null
  /** More is wanted. */
  readonly onNearEnd: () => void
}

/** The rows of a list as they are scrolled through. Whoever comes back from a case has its row under her keys. */
export function ShownRows({ rows, list, as, pane, inPane, selected, onNearEnd }: Props) {
  const [came] = useState(() => selected ?? lastOpened())
  const [focused, setFocused] = useState<number | null>(selected === null ? came : null)
  const { drawn, begin, measure, last } = useDrawnRows({
    items: rows.items,
    list: `${list} ${as}`,
    pane,
    inPane,
    height: HEIGHT[as === 'table' ? 'table' : inPane ? 'beside' : 'thumb'],
    kept: [focused, selected],
    selected,
    shown: came,
  })
  const fetched = rows.items.length
  const isNearEnd = last >= fetched - AHEAD
  const want = useEffectEvent(onNearEnd)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has come may still not reach the end of the window
  useEffect(() => {
    if (isNearEnd) want()
  }, [isNearEnd, fetched])
  const isDrawn = drawn.some(piece => piece.kind === 'row' && piece.item.number === came)
  useEffect(() => {
    if (selected !== null) {
      holdOpened(selected)
      return
    }
    if (!isDrawn) return
    holdOpened(null)
    const row = pane.querySelector<HTMLElement>(`[data-row="${came}"]`)
    if (document.activeElement === document.body) row?.focus({ preventScroll: true })
  }, [selected, pane, came, isDrawn])
  const focus = useEffectEvent(({ target }: FocusEvent) => {
    const row = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-index]') : null
    setFocused(rows.items[Number(row?.dataset['index'] ?? -1)]?.number ?? null)
  })
  useEffect(() => {
    pane.addEventListener('focusin', focus)
    return () => pane.removeEventListener('focusin', focus)
  }, [pane])
  const shownNow = { ...rows, drawn, begin, measure }
  return as === 'table' ? <CaseTable {...shownNow} /> : <CaseLines {...shownNow} />
}
