import { expect, test } from 'vitest'
import type { CaseItem } from '../../contract/case.ts'
import { mergedRows, rowsOf } from './list-merge.ts'
import type { CasePages } from './queries.ts'

const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T08:00:00.000Z`

function item(number: number, part: Partial<CaseItem> = {}): CaseItem {
  return {
    number,
    version: 1,
    title: `Sak ${number}`,
    status: 'open',
    waitingFor: null,
    followUpAt: null,
    requester: 'Siri',
    agency: null,
    service: 'Lønn',
    team: 'Nordvik',
    handler: null,
    owner: null,
    type: null,
    priority: null,
    steps: [],
    handedOverAt: null,
    returns: 0,
    toCall: false,
    undelivered: false,
    confidential: false,
    openedAt: day(1),
    changedAt: day(number),
    unread: false,
    snippet: null,
    ...part,
  }
}

function pages(next: string | null, ...items: readonly (readonly CaseItem[])[]): CasePages {
  return {
    pages: items.map((each, index) => ({ items: each, next: index === items.length - 1 ? next : 'more' })),
    pageParams: items.map(() => null),
  }
}

const shown = pages('more', [item(9), item(7)], [item(5), item(3)])

function numbers(merged: CasePages): readonly (readonly [number, string | undefined])[] {
  return rowsOf(merged).map(row => [row.number, row.news])
}

test('a row that has changed stays in its place and says so', () => {
  const merged = mergedRows(shown, 'changed', [5], [item(5, { version: 2, changedAt: day(30), title: 'Ny tittel' })])
  expect(numbers(merged)).toEqual([
    [9, undefined],
    [7, undefined],
    [5, 'changed'],
    [3, undefined],
  ])
  expect(rowsOf(merged)[2]?.title).toBe('Ny tittel')
})

test('a row that the list holds no longer stays until the list is asked for anew, and says so', () => {
  expect(numbers(mergedRows(shown, undefined, [7], []))[1]).toEqual([7, 'gone'])
})

test('a row that comes back is no longer gone', () => {
  const gone = mergedRows(shown, undefined, [7], [])
  expect(numbers(mergedRows(gone, undefined, [7], [item(7, { version: 3 })]))[1]).toEqual([7, 'changed'])
})

test('a row asked for that is as it was says nothing', () => {
  expect(numbers(mergedRows(shown, undefined, [7], [item(7)]))).toEqual(numbers(shown))
})

test.each([
  ['number', item(8), [9, 8, 7, 5, 3]],
  ['changed', item(2, { changedAt: day(6) }), [9, 7, 2, 5, 3]],
  ['priority', item(1, { priority: 1 }), [1, 9, 7, 5, 3]],
  ['follow-up', item(4, { followUpAt: day(2) }), [4, 9, 7, 5, 3]],
] as const)('a case that comes in by %s takes the place it belongs in', (sort, come, wanted) => {
  const merged = mergedRows(shown, sort, [come.number], [come])
  expect(numbers(merged).map(([number]) => number)).toEqual(wanted)
  expect(rowsOf(merged).find(row => row.number === come.number)?.news).toBe('new')
})

test('a case that belongs behind what has been fetched is left to the page that will bring it', () => {
  expect(numbers(mergedRows(shown, undefined, [1], [item(1)]))).toEqual(numbers(shown))
  const whole = pages(null, [item(9)])
  expect(numbers(mergedRows(whole, undefined, [1], [item(1)]))).toEqual([
    [9, undefined],
    [1, 'new'],
  ])
})

test('a case comes into an empty list, and one that is in two pages is shown once', () => {
  expect(numbers(mergedRows(pages(null, []), undefined, [1], [item(1)]))).toEqual([[1, 'new']])
  expect(rowsOf(pages(null, [item(2), item(1)], [item(1)])).map(row => row.number)).toEqual([2, 1])
})
