import { defaultRangeExtractor, type Range, useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useDeferredValue, useLayoutEffect, useRef, useState } from 'react'
import type { ListedCase } from '../../api/queries.ts'
import { heldPlace, holdPlace } from './held-place.ts'
import { type Piece, piecesOf } from './rows.ts'

/** Rows drawn beyond either edge of the window: what two turns of a wheel may pass. */
const BEYOND = 16
/** The same when a list comes: what is in sight is drawn first, for a row takes half a millisecond; the others follow. */
const AT_FIRST = 2

type Asked = {
  readonly items: readonly ListedCase[]
  /** A name for the list: whoever comes back to it is where she was. */
  readonly list: string
  /** What scrolls: the pane where there is room for one, else the page. */
  readonly pane: HTMLElement
  readonly inPane: boolean
  /** How high a row is before it has been drawn. */
  readonly height: number
  /** Rows that are drawn wherever they are: the one with the focus, and the open case. */
  readonly kept: readonly (number | null)[]
  readonly selected: number | null
  /** The case that is open or was, brought into sight when the rows come. */
  readonly shown: number | null
}

type DrawnNow = {
  readonly drawn: readonly Piece[]
  readonly begin: (element: HTMLElement | null) => void
  readonly measure: (element: HTMLElement | null) => void
  /** Index of the last row in sight, or -1. */
  readonly last: number
}

/**
 * Draws of any number of rows those near the window. What comes in or goes above them does not move what is looked at;
 * whoever is at the top stays there.
 */
export function useDrawnRows({ items, list, pane, inPane, height, kept, selected, shown }: Asked): DrawnNow {
  const [element, begin] = useState<HTMLElement | null>(null)
  const [margin, setMargin] = useState(0)
  const overscan = useDeferredValue(BEYOND, AT_FIRST)
  const estimateSize = useCallback(() => height, [height])
  const getItemKey = useCallback((index: number) => items[index]?.number ?? index, [items])
  const always = kept.map(number => items.findIndex(item => item.number === number)).filter(index => index !== -1)
  const options = {
    count: items.length,
    estimateSize,
    getItemKey,
    overscan,
    scrollMargin: margin,
    rangeExtractor: (range: Range) => [...new Set([...defaultRangeExtractor(range), ...always])].sort((a, b) => a - b),
    useFlushSync: false,
  }
  const paneRows = useVirtualizer<HTMLElement, HTMLElement>({
    ...options,
    getScrollElement: () => pane,
    enabled: inPane,
  })
  const pageRows = useWindowVirtualizer<HTMLElement>({ ...options, enabled: !inPane })
  const rows = inPane ? paneRows : pageRows
  const drawn = rows.getVirtualItems()
  const scrolled = () => (inPane ? pane.scrollTop : window.scrollY)
  const scrollTo = (offset: number) => (inPane ? pane : window).scrollTo({ top: offset, behavior: 'instant' })
  /** How far the rows begin under the top of what scrolls. */
  const beginsAt = () => {
    if (element === null) return 0
    const edge = inPane ? pane.getBoundingClientRect().top : 0
    return element.getBoundingClientRect().top - edge + scrolled()
  }
  const startOf = (number: number): number | null => {
    const index = items.findIndex(item => item.number === number)
    const found = index === -1 ? undefined : rows.measurementsCache[index]
    return found === undefined ? null : found.start - rows.options.scrollMargin
  }

  useLayoutEffect(() => {
    const now = beginsAt()
    if (Math.abs(now - margin) > 0.5) setMargin(now)
  })

  // Nothing is held before it has been seen where somebody was when she left.
  const came = useRef(false)
  const seen = useRef<{ readonly items: readonly ListedCase[]; readonly first: number; readonly start: number }>(null)
  // What came or went above the first row in sight is made up for; where that is the top of the list, it is let in.
  useLayoutEffect(() => {
    if (!came.current) return
    const before = seen.current
    const start = before === null || before.items === items ? null : startOf(before.first)
    if (before !== null && start !== null && start !== before.start && scrolled() > beginsAt()) {
      scrollTo(scrolled() + start - before.start)
    }
    const inSight = scrolled() - beginsAt()
    const first = rows.getVirtualItemForOffset(scrolled())
    const item = first === undefined ? undefined : items[first.index]
    if (first === undefined || item === undefined) return
    const itsStart = first.start - rows.options.scrollMargin
    seen.current = { items, first: item.number, start: itsStart }
    if (inSight > 0 && inSight < first.end - rows.options.scrollMargin + height) {
      holdPlace(list, { number: item.number, top: itsStart - inSight })
    } else if (inSight <= 0) holdPlace(list, null)
  })

  useLayoutEffect(() => {
    if (came.current || element === null || items.length === 0) return
    came.current = true
    const held = heldPlace(list)
    const start = held === null ? null : startOf(held.number)
    if (held !== null && start !== null) scrollTo(beginsAt() + start - held.top)
    else if (scrolled() > 0 && selected === null) scrollTo(0)
    const open = shown === null ? null : startOf(shown)
    const edge = inPane ? pane.clientHeight : window.innerHeight
    const under = open === null ? 0 : beginsAt() + open - scrolled()
    if (open !== null && (under < 0 || under > edge - height)) scrollTo(beginsAt() + open - edge / 2)
  })

  return {
    drawn: piecesOf(items, drawn, margin, margin + rows.getTotalSize()),
    begin,
    measure: rows.measureElement,
    last: rows.range?.endIndex ?? -1,
  }
}
