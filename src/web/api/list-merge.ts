import type { CaseItem } from '../../contract/case.ts'
import type { WrittenFilter } from '../../contract/case-filter.ts'
import type { CasePages, ListedCase, Page } from './queries.ts'

type Sort = WrittenFilter['sort']

/**
 * A list with these cases as they are now. One that is shown stays in its place whatever has become of it, and says so;
 * one that has come in takes the place it belongs in, if that has been fetched. `found` are those of `asked` that the
 * list holds now.
 */
export function mergedRows(
  pages: CasePages,
  sort: Sort,
  asked: readonly number[],
  found: readonly CaseItem[],
): CasePages {
  const now = new Map(found.map(item => [item.number, item]))
  const shown = new Set(pages.pages.flatMap(page => page.items.map(item => item.number)))
  const updated = pages.pages.map(page => ({
    ...page,
    items: page.items.map(item => (asked.includes(item.number) ? broughtUp(item, now.get(item.number)) : item)),
  }))
  const come = found.filter(item => !shown.has(item.number))
  return { ...pages, pages: come.reduce<Page<ListedCase>[]>((so, item) => withRow(so, sort, item), updated) }
}

/** The rows of all pages, each case once: one that changed its place while pages were fetched is in two of them. */
export function rowsOf(pages: CasePages | undefined): readonly ListedCase[] {
  const rows = new Map<number, ListedCase>()
  for (const item of pages?.pages.flatMap(page => page.items) ?? []) {
    if (!rows.has(item.number)) rows.set(item.number, item)
  }
  return [...rows.values()]
}

function broughtUp(before: ListedCase, now: CaseItem | undefined): ListedCase {
  if (now === undefined) return { ...before, news: 'gone' }
  if (now.version !== before.version || before.news === 'gone') return { ...now, news: 'changed' }
  return before.news === undefined ? now : { ...now, news: before.news }
}

function withRow(pages: readonly Page<ListedCase>[], sort: Sort, item: CaseItem): Page<ListedCase>[] {
  const row: ListedCase = { ...item, news: 'new' }
  const at = pages.findIndex(page => page.items.some(other => comesBefore(sort, item, other)))
  const last = pages.at(-1)
  if (at === -1) {
    // It comes after all that has been fetched: the next page will bring it, if there is one.
    if (last === undefined || last.next !== null) return [...pages]
    return [...pages.slice(0, -1), { ...last, items: [...last.items, row] }]
  }
  return pages.map((page, index) => {
    if (index !== at) return page
    const place = page.items.findIndex(other => comesBefore(sort, item, other))
    return { ...page, items: [...page.items.slice(0, place), row, ...page.items.slice(place)] }
  })
}

/** Whether a case stands before another in that order, as the server has it. */
function comesBefore(sort: Sort, one: CaseItem, other: CaseItem): boolean {
  const [a, b] = [figureOf(sort, one), figureOf(sort, other)]
  return a === b ? one.number > other.number : a < b
}

/** What decides the order, smallest first. */
function figureOf(sort: Sort, { changedAt, followUpAt, priority }: CaseItem): number {
  switch (sort) {
    case 'changed':
      return -Date.parse(changedAt)
    case 'follow-up':
      return followUpAt === null ? Number.POSITIVE_INFINITY : Date.parse(followUpAt)
    case 'priority':
      return priority ?? 9
    default:
      return 0
  }
}
