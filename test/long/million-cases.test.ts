import { describe, expect, test } from 'vitest'
import { type CaseItem, caseItem } from '../../src/contract/case.ts'
import { type CaseSort, caseSorts } from '../../src/contract/case-filter.ts'
import { page } from '../../src/contract/value.ts'
import { sql } from '../../src/store/sql.ts'
import { manyLike } from '../stage/many-cases.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import type { CastName } from '../stage/people.ts'

/** A page that is as quick at the end as at the beginning is read from its place in an index. */
const PAGE_MS = 40
const CASES = 1_000_000
const FIRST = 20_000
const AT_ONCE = 50_000

const desk = await openDesk()
const { number } = await openedCase(desk, 'kari')
// A statement may take fifteen seconds.
for (let from = FIRST; from < FIRST + CASES - 1; from += AT_ONCE) {
  const count = Math.min(AT_ONCE, FIRST + CASES - 1 - from)
  await manyLike(desk.database, number, from, count)
  // Every fifth of each priority and every hundredth none; each minute one is changed, in another order than they came.
  await desk.database.run(sql`
    update cases set
      priority = case when number % 100 = 0 then null else 1 + number % 5 end,
      changed_at = '2026-01-01T00:00:00Z'::timestamptz + ((number::bigint * 7919) % 500000) * interval '1 minute'
    where number >= ${from}`)
}
await desk.database.script('vacuum analyze cases')

describe.each(['kari', 'ola'] as const)('of 1,000,000 cases %s pages to the end', who => {
  test.each(caseSorts)('by %s: each once, in order, the last page as quick as the first', async sort => {
    const seen = new Set<number>()
    const took: number[] = []
    let last: CaseItem | null = null
    for (let after: string | null = ''; after !== null; ) {
      const started = performance.now()
      const { items, next } = await pageAfter(who, sort, after)
      took.push(performance.now() - started)
      for (const item of items) {
        if (last !== null && !inOrder(sort, last, item)) throw new Error(`#${item.number} comes after #${last.number}`)
        seen.add(item.number)
        last = item
      }
      after = next
    }
    const middle = (part: readonly number[]) => part.toSorted((one, other) => one - other)[part.length >> 1] ?? 0
    const [first, end] = [middle(took.slice(0, 200)), middle(took.slice(-200))]
    console.info(
      `${who}, ${sort}: a page of 200 takes ${first.toFixed(1)} ms at first, ${end.toFixed(1)} ms at the end`,
    )
    expect(seen.size).toBe(CASES)
    expect(end).toBeLessThan(PAGE_MS)
    expect(end).toBeLessThan(3 * first)
  })
})

async function pageAfter(who: CastName, sort: CaseSort, after: string) {
  const answer = await desk.ask(who, 'GET', `/api/cases?sort=${sort}&limit=200${after === '' ? '' : `&after=${after}`}`)
  return page(caseItem).parse(await answer.json())
}

function inOrder(sort: CaseSort, one: CaseItem, other: CaseItem): boolean {
  if (sort === 'changed' && one.changedAt !== other.changedAt) return one.changedAt > other.changedAt
  if (sort === 'priority' && one.priority !== other.priority) return (one.priority ?? 9) < (other.priority ?? 9)
  return one.number > other.number
}
