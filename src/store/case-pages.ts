import type { CaseSort } from '../contract/case-filter.ts'
import { type PersonActor, teamsOf } from '../domain/actor.ts'
import { statusNames } from '../domain/case/state.ts'
import { afterPlace, orderOf } from './case-order.ts'
import { amongStatuses, asked, atStep, type CaseConditions, type CaseQuery, openedWithin } from './case-query.ts'
import type { Reader } from './database.ts'
import { reach, type Way, waysToReach } from './reach.ts'
import { type Statement, sql } from './sql.ts'

/**
 * The first cases within reach that a query asks for, as a relation with the columns of `cases`. It is put together of
 * pages, each read from the end of an index that begins with what is equal in it: of each way to reach and each of my
 * teams, or, where nothing but reach of everything narrows it, of each status. None of them can walk past what was not
 * asked for, which is why the order is by `-number`: by `number` the planner would take the primary key and filter, and
 * needs 20 ms to find at 100,000 cases that a team has none. What has an index in another order is sorted where it is
 * little: to find that somebody has none, or that nothing is left of a day, the planner walked 1,000,000 cases in 2 s.
 */
export async function casePages(tx: Reader, actor: PersonActor, query: CaseQuery): Promise<Statement<unknown>> {
  const few = await narrowPart(tx, actor, query, query.sort)
  if (few !== null) return sql`(${page(few, query)})`
  const [first, ...others] = pagesOf(actor, query).map(page => sql`(${page})`)
  if (first === undefined) return sql`(select c.* from cases c where false)`
  if (others.length === 0) return first
  const all = others.reduce((so, page) => sql`${so} union all ${page}`, first)
  return sql`(select c.* from (select distinct on (a.number) a.* from (${all}) a order by a.number) c
    order by ${orderOf(query.sort)} ${cut(query.limit)})`
}

/**
 * What a query asks for within reach, taken apart as above: each part reads from its place in `cases c` or beside it.
 * A list of a team of mine, or of what somebody handles, owns or reported, is read from there, and reach is asked of what
 * is found: of 1,000,000 cases a team's by last change are there in 1 ms so. As the ways to reach, of which all but one
 * are in another order, they took 1,300.
 */
export function caseParts(actor: PersonActor, query: CaseConditions): readonly Way[] {
  const mine = teamsOf(actor)
  const one = (where: Statement<unknown>, rest: CaseConditions): Way => ({
    from: sql`cases c`,
    where: sql`${where} and ${reach(actor)} and ${asked(rest)}`,
    order: sql`-c.number`,
  })
  if (query.team === 'mine') return mine.map(team => one(sql`c.team_id = ${team}`, query))
  const team = mine.find(each => each === query.team)
  if (team !== undefined) return [one(sql`c.team_id = ${team}`, { ...query, team: null })]
  const owner = mine.find(each => each === query.ownerTeam)
  if (owner !== undefined) return [one(sql`c.owner_team_id = ${owner}`, { ...query, ownerTeam: null })]
  if (isSomebodys(query)) return [one(sql`true`, query)]
  return waysToReach(actor).map(({ from, where, order }) => ({ from, where: sql`${where} and ${asked(query)}`, order }))
}

/**
 * All that a query asks for within reach, where something narrows it to few that are read at once: `offset 0` keeps the
 * planner from reading them by the order. Null where nothing does.
 */
export async function narrowPart(
  tx: Reader,
  actor: PersonActor,
  query: CaseConditions,
  sort: CaseSort | null,
): Promise<Way | null> {
  for (const narrow of narrowed(query, sort)) {
    const { few } = await tx.one(sql<{ few: boolean }>`
      select count(*) < 2000 as few from (select from cases c where ${narrow} limit 2000) a`)
    if (!few) continue
    const from = sql`(select c.* from cases c where ${narrow} offset 0) c`
    const where = sql`${reach(actor)} and ${inTeams(actor, query)} and ${asked(query)}`
    return { from, where, order: sql`-c.number` }
  }
  return null
}

/** What may leave few cases, as conditions on `cases c` that an index serves, in no order or another than the list's. */
function narrowed(query: CaseConditions, sort: CaseSort | null): readonly Statement<unknown>[] {
  const { opened, step } = query
  return [
    sort === 'number' ? null : somebodys(query),
    opened.from === null ? null : openedWithin(opened),
    step === null ? null : atStep(step),
  ].filter(each => each !== null)
}

/** What somebody handles, owns or reported, as a condition on `cases c` that an index begins with; null for others' lists. */
function somebodys({ handler, owner, requester, statuses }: CaseConditions): Statement<unknown> | null {
  const [first] = [
    typeof handler === 'string' && handler !== 'nobody' ? sql`c.handler_id = ${handler}` : null,
    typeof owner === 'string' && owner !== 'nobody' ? sql`c.owner_id = ${owner}` : null,
    requester === null ? null : sql`c.requester_id = ${requester}`,
  ].filter(each => each !== null)
  if (first === undefined) return null
  return statuses === null ? first : sql`${first} and ${amongStatuses(statuses)}`
}

/** The condition on `cases c` that `mine` stands for. */
export function inTeams(actor: PersonActor, { team }: CaseConditions): Statement<unknown> {
  return team === 'mine' ? sql`c.team_id = any(${teamsOf(actor)}::uuid[])` : sql`true`
}

function pagesOf(actor: PersonActor, query: CaseQuery): readonly Statement<unknown>[] {
  const [part, ...others] = caseParts(actor, query)
  if (part === undefined) return []
  if (others.length > 0 || isNarrow(query) || query.sort !== 'number') {
    return [part, ...others].map(each => page(each, query))
  }
  return (query.statuses ?? statusNames)
    .flatMap(status => caseParts(actor, { ...query, statuses: [status] }))
    .map(each => page(each, query))
}

function isNarrow(query: CaseConditions): boolean {
  const { team, ownerTeam, waitingSupplier } = query
  return [team, ownerTeam, waitingSupplier].some(given => given !== null) || isSomebodys(query)
}

/** Nobody is no equality: an index that begins with nulls is in no order after them to the planner. */
function isSomebodys({ handler, owner, requester, confidential, numbers }: CaseConditions): boolean {
  return (
    [requester, confidential, numbers].some(given => given !== null) ||
    [handler, owner].some(person => typeof person === 'string' && person !== 'nobody')
  )
}

function page({ from, where, order }: Way, { sort, after, limit }: CaseQuery): Statement<unknown> {
  const byNumber = sort === 'number'
  const further =
    after === null ? sql`` : byNumber ? sql`and ${order} > ${-after.number}` : sql`and ${afterPlace(sort, after)}`
  return sql`select c.* from ${from} where ${where} ${further} order by ${byNumber ? order : orderOf(sort)} ${cut(limit)}`
}

/**
 * Where a page is cut off: at one of four sizes, each as large as what was asked for, and written out. Of a limit it does
 * not know the planner thinks that it is a tenth of all there is, and sorts.
 */
export function cut(limit: number): Statement<unknown> {
  if (limit <= 51) return sql`limit 51`
  if (limit <= 201) return sql`limit 201`
  return limit <= 1000 ? sql`limit 1000` : sql`limit 20000`
}
