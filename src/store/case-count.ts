import type { PersonActor } from '../domain/actor.ts'
import { countMoved } from './case-moved.ts'
import { caseParts, narrowPart } from './case-pages.ts'
import type { CaseConditions } from './case-query.ts'
import { countFound } from './case-search.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** How many cases within reach a list holds, counted no further than one past `most`. */
export async function countCases(
  tx: Reader,
  actor: PersonActor,
  query: CaseConditions,
  words: string | null,
  most: number,
): Promise<number> {
  const limit = most + 1
  if (words !== null) return countFound(tx, actor, words, query, limit)
  if (query.move !== null) return countMoved(tx, actor, query, query.move, limit)
  const few = await narrowPart(tx, actor, query, null)
  const [first, ...others] = (few === null ? caseParts(actor, query) : [few]).map(
    ({ from, where }) => sql`(select c.number from ${from} where ${where} limit ${limit})`,
  )
  if (first === undefined) return 0
  const all = others.reduce((so, part) => sql`${so} union ${part}`, first)
  const { count } = await tx.one(
    sql<{ count: number }>`select count(*) from (select 1 from (${all}) a limit ${limit}) b`,
  )
  return count
}
