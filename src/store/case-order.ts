import type { CaseItem } from '../contract/case.ts'
import type { CaseSort } from '../contract/case-filter.ts'
import type { CaseNumber, Instant } from '../domain/id.ts'
import { type Statement, sql } from './sql.ts'

/** A place in a list: what its order goes by, and the number, which decides among equals. */
export type CasePlace = { readonly number: CaseNumber; readonly by: Instant | number | null }

/** Where a case stands in a list of that order. */
export function placeIn(sort: CaseSort, item: CaseItem): CasePlace {
  const { number } = item
  switch (sort) {
    case 'number':
      return { number, by: null }
    case 'changed':
      return { number, by: item.changedAt }
    case 'follow-up':
      return { number, by: item.followUpAt }
    case 'priority':
      return { number, by: item.priority }
    default:
      return sort satisfies never
  }
}

/** What puts `cases c` in an order: in words that an index of migration 0005 has, so that a page is read from its end. */
export function orderOf(sort: CaseSort): Statement<unknown> {
  switch (sort) {
    case 'number':
      return sql`-c.number`
    case 'changed':
      return sql`c.changed_at desc, c.number desc`
    case 'follow-up':
      return sql`coalesce(c.follow_up_at, 'infinity'), -c.number`
    case 'priority':
      return sql`coalesce(c.priority, 9), -c.number`
    default:
      return sort satisfies never
  }
}

/** Which `cases c` come after a place in that order: the keyset. */
export function afterPlace(sort: CaseSort, { number, by }: CasePlace): Statement<unknown> {
  switch (sort) {
    case 'number':
      return sql`-c.number > ${-number}`
    case 'changed':
      return sql`(c.changed_at, c.number) < (${by}::timestamptz, ${number}::int)`
    case 'follow-up':
      return sql`(coalesce(c.follow_up_at, 'infinity'), -c.number) > (${by ?? 'infinity'}::timestamptz, ${-number}::int)`
    case 'priority':
      return sql`(coalesce(c.priority, 9), -c.number) > (${by ?? 9}::int, ${-number}::int)`
    default:
      return sort satisfies never
  }
}
