import type { CaseItem } from '../contract/case.ts'
import type { PersonActor } from '../domain/actor.ts'
import { alongList, theseCases } from './case-along.ts'
import { caseHits, holds, matching, mayReadHit, meant } from './case-hits.ts'
import { afterPlace, orderOf } from './case-order.ts'
import { cut, inTeams } from './case-pages.ts'
import { asked, type CaseConditions, type CaseQuery } from './case-query.ts'
import { listed } from './case-view.ts'
import type { Reader } from './database.ts'
import { reach, readableLetters } from './reach.ts'
import { type Statement, sql } from './sql.ts'

/**
 * One page of the cases within reach that hold the words. Words that few hold are looked up; others are looked for on the
 * list, for looked up at once a word of every tenth of 1,000,000 letters takes 1,400 ms.
 */
export async function caseSearch(tx: Reader, actor: PersonActor, words: string, query: CaseQuery): Promise<CaseItem[]> {
  const search = (await areRare(tx, actor, words)) ? searchByWords : searchOnList
  return search(tx, actor, words, query)
}

/** Whether the words are held so seldom that all hits are looked up in less time than a list is walked. */
async function areRare(tx: Reader, actor: PersonActor, words: string): Promise<boolean> {
  const { rare } = await tx.one(sql<{ rare: boolean }>`
    select count(*) < 2000 as rare from (select from (${caseHits(actor, words)}) h limit 2000) few`)
  return rare
}

/**
 * By walking the list a little way, where a word that every twentieth case has is found in whatever order, as is whatever
 * a short list holds; by the words where that does not fill the page.
 */
export async function searchOnList(
  tx: Reader,
  actor: PersonActor,
  words: string,
  query: CaseQuery,
): Promise<CaseItem[]> {
  const { numbers, whole } = await alongList(tx, actor, query, holds(actor, words))
  if (!whole && numbers.length < query.limit) return searchByWords(tx, actor, words, query)
  return listed(tx, actor, theseCases(numbers.slice(0, query.limit)), query.sort, snippetOf(actor, words))
}

/**
 * By the words alone. The GIN match is taken first and sorted after: ordered by number the planner walks the
 * key backwards instead, which took 230 ms for a rare word of 100,000 cases against 2.5 ms this way; `offset 0` keeps it
 * from merging the two, which walks half the key. In any other order every hit is looked at. Which letter is shown is
 * asked of those on the page alone.
 */
export async function searchByWords(
  tx: Reader,
  actor: PersonActor,
  words: string,
  query: CaseQuery,
): Promise<CaseItem[]> {
  const { sort, after, limit } = query
  const further = after === null ? sql`true` : afterPlace(sort, after)
  const [byNumber, before] = [sort === 'number', after === null ? sql`` : sql`where number < ${after.number}`]
  const found = sql`select distinct on (h.number) c.*
    from (select number, letter from hits ${byNumber ? before : sql``} order by number desc) h
      cross join lateral (${wanted(actor, query)} and ${further} offset 0) c
    order by h.number desc`
  const first = byNumber
    ? sql`${found} ${cut(limit)}`
    : sql`select * from (${found}) c order by ${orderOf(sort)} ${cut(limit)}`
  const page = sql`(with hits as materialized (${caseHits(actor, words)}), first as materialized (${first})
    select * from first)`
  return (await listed(tx, actor, page, sort, snippetOf(actor, words))).slice(0, limit)
}

/**
 * How many of a list hold the words, counted no further than `limit`. Where some of the hits are cases enough, or all there
 * are, they tell; else a list is walked as far as most go, and only a longer one is held against every hit.
 */
export async function countFound(
  tx: Reader,
  actor: PersonActor,
  words: string,
  query: CaseConditions,
  limit: number,
): Promise<number> {
  const some = await countHits(tx, actor, query, sql`(select h.* from (${caseHits(actor, words)}) h limit 4000)`)
  if (some.all || some.cases >= limit) return Math.min(some.cases, limit)
  const list = { ...query, sort: 'number', after: null, limit } as const
  const { numbers, whole } = await alongList(tx, actor, list, holds(actor, words), FAR)
  if (whole || numbers.length >= limit) return Math.min(numbers.length, limit)
  const { cases } = await countHits(tx, actor, query, sql`(${caseHits(actor, words)})`)
  return Math.min(cases, limit)
}

/** Cases of a list that are looked at one by one to count: the unclosed ones of a house with 1,000,000. */
const FAR = 20_000

async function countHits(tx: Reader, actor: PersonActor, query: CaseConditions, hits: Statement<unknown>) {
  return tx.one(sql<{ cases: number; all: boolean }>`
    select count(distinct h.number) filter (where c.number is not null) as cases, count(*) < 4000 as all
    from ${hits} h left join lateral (${wanted(actor, query)} offset 0) c on true`)
}

/** A case `c` that a hit `h` leads to, if it is one of those that are asked for and what was found is hers to read. */
function wanted(actor: PersonActor, query: CaseConditions): Statement<unknown> {
  return sql`select c.* from cases c where c.number = h.number and ${mayReadHit(actor)} and ${reach(actor)}
    and ${inTeams(actor, query)} and ${asked(query)}`
}

const OPTIONS = 'StartSel=«, StopSel=», MaxFragments=1, MaxWords=20, MinWords=8'

/** The words in the last letter that holds them, among the others around them. */
function snippetOf(actor: PersonActor, words: string) {
  return {
    snippet: sql`ts_headline('norwegian', hit.text, ${meant(words)}, ${OPTIONS})`,
    from: sql`left join lateral (
      select l.text from letters l join letter_words w on w.letter_id = l.id
      where l.case_number = c.number and ${matching(words)} and ${readableLetters(actor)} order by l.id desc limit 1
    ) hit on true`,
  }
}
