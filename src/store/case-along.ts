import type { PersonActor } from '../domain/actor.ts'
import type { CaseNumber } from '../domain/id.ts'
import { orderOf } from './case-order.ts'
import { casePages } from './case-pages.ts'
import type { CaseQuery } from './case-query.ts'
import type { Reader } from './database.ts'
import { type Statement, sql } from './sql.ts'

/** Cases of a list that are looked at one by one to fill a page: 15 ms. */
const LOOKED_AT = 1_000

/** The first of a list of whom something is true, in its order, and whether that is all of them. */
export type Along = { readonly numbers: readonly CaseNumber[]; readonly whole: boolean }

/**
 * Walks a list a little way and asks something, a condition on `cases c`, of each case on it: what is true of every
 * twentieth fills a page so, in whatever order. Nothing is found along a list that no index puts in its order.
 */
export async function alongList(
  tx: Reader,
  actor: PersonActor,
  query: CaseQuery,
  condition: Statement<unknown>,
  lookedAt = LOOKED_AT,
): Promise<Along> {
  if (!isShortWay(query)) return { numbers: [], whole: false }
  const rows = await tx.all(sql<{ number: CaseNumber; holds: boolean }>`
    select c.number, ${condition} as holds from ${await casePages(tx, actor, { ...query, limit: lookedAt })} c
    order by ${orderOf(query.sort)}`)
  return { numbers: rows.flatMap(row => (row.holds ? [row.number] : [])), whole: rows.length < lookedAt }
}

/** Cases by their numbers, as a relation with the columns of `cases`. */
export function theseCases(numbers: readonly CaseNumber[]): Statement<unknown> {
  return sql`(select c.* from cases c where c.number = any(${numbers}::int[]))`
}

/** Lists that are read from an index, whatever is in them; another may be read to its end for a few. */
function isShortWay({ statuses, team, ownerTeam, handler, owner, requester, numbers, ...others }: CaseQuery): boolean {
  const { sort: _, after: _after, limit: _limit, untaken, opened, changed, ...fields } = others
  const days = [opened.from, opened.to, changed.from, changed.to]
  return !untaken && [...days, ...Object.values(fields)].every(asked => asked === null)
}
