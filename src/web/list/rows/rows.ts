import type { VirtualItem } from '@tanstack/react-virtual'
import type { ListedCase } from '../../api/queries.ts'
import type { ListSearch, ListShown } from '../place/list-shown.ts'

/** What the rows of a list are drawn from, as a table or as lines. */
export type Rows = {
  readonly items: readonly ListedCase[]
  readonly asked: ListSearch
  readonly shown: ListShown
  readonly filter: ListSearch
  readonly label: string
  /** How many there are; null where nobody has counted so far. */
  readonly total: number | null
}

/** Rows of which those near the window are drawn, and gaps as high as the others. */
export type DrawnRows = Rows & {
  readonly drawn: readonly Piece[]
  /** Where the rows begin. */
  readonly begin: (element: HTMLElement | null) => void
  /** Takes the height of a row that is drawn; it has its index in `data-index`. */
  readonly measure: (element: HTMLElement | null) => void
}

export type Piece =
  | { readonly kind: 'row'; readonly index: number; readonly item: ListedCase }
  | { readonly kind: 'gap'; readonly before: number; readonly height: number }

/** The rows that are drawn with the gaps between them, from the first pixel of the list to the last. */
export function piecesOf(
  items: readonly ListedCase[],
  drawn: readonly VirtualItem[],
  begin: number,
  end: number,
): readonly Piece[] {
  const pieces: Piece[] = []
  let at = begin
  for (const { index, start, end: below } of drawn) {
    const item = items[index]
    if (item === undefined) continue
    if (start > at) pieces.push({ kind: 'gap', before: index, height: start - at })
    pieces.push({ kind: 'row', index, item })
    at = below
  }
  if (end > at) pieces.push({ kind: 'gap', before: items.length, height: end - at })
  return pieces
}
