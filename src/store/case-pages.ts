import { type PersonActor, teamsOf } from '../domain/actor.ts'
import { statusNames } from '../domain/case/state.ts'
import { afterPlace, orderOf } from './case-order.ts'
import { asked, type CaseConditions, type CaseQuery } from './case-query.ts'
import { type Way, waysToReach } from './reach.ts'
import { type Statement, sql } from './sql.ts'

/**
 * The first cases within reach that a query asks for, as a relation with the columns of `cases`. It is put together of
 * pages, each read from the end of an index that begins with what is equal in it: of each way to reach and each of my
 * teams, or, where nothing but reach of everything narrows it, of each status. None of them can walk past what was not
 * asked for, which is why the order is by `-number`: by `number` the planner would take the primary key and filter, and
 * needs 20 ms to find at 100,000 cases that a team has none.
 */
export function casePages(actor: PersonActor, query: CaseQuery): Statement<unknown> {
  const [first, ...others] = pagesOf(actor, query).map(page => sql`(${page})`)
  if (first === undefined) return sql`(select c.* from cases c where false)`
  if (others.length === 0) return first
  const all = others.reduce((so, page) => sql`${so} union all ${page}`, first)
  return sql`(select c.* from (select distinct on (a.number) a.* from (${all}) a order by a.number) c
    order by ${orderOf(query.sort)} ${cut(query.limit)})`
}

/** What a query asks for within reach, taken apart as above: each part reads from its place in `cases c` or beside it. */
export function caseParts(actor: PersonActor, query: CaseConditions): readonly Way[] {
  const ways = waysToReach(actor)
  if (query.team !== 'mine') return ways.map(way => narrowed(way, asked(query)))
  return teamsOf(actor).flatMap(team => ways.map(way => narrowed(way, sql`c.team_id = ${team} and ${asked(query)}`)))
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

/** Nobody is no equality: an index that begins with nulls is in no order after them to the planner. */
function isNarrow({ team, ownerTeam, handler, owner, requester, waitingSupplier, numbers }: CaseConditions): boolean {
  return (
    [team, ownerTeam, requester, waitingSupplier, numbers].some(given => given !== null) ||
    [handler, owner].some(person => typeof person === 'string' && person !== 'nobody')
  )
}

function narrowed({ from, where, order }: Way, more: Statement<unknown>): Way {
  return { from, where: sql`${where} and ${more}`, order }
}

function page({ from, where, order }: Way, { sort, after, limit }: CaseQuery): Statement<unknown> {
  const byNumber = sort === 'number'
  const further =
    after === null ? sql`` : byNumber ? sql`and ${order} > ${-after.number}` : sql`and ${afterPlace(sort, after)}`
  return sql`select c.* from ${from} where ${where} ${further} order by ${byNumber ? order : orderOf(sort)} ${cut(limit)}`
}

/**
 * Where a page is cut off: at one of two sizes, both as large as what was asked for, and written out. Of a limit it does
 * not know the planner thinks that it is a tenth of all there is, and sorts.
 */
export function cut(limit: number): Statement<unknown> {
  return limit <= 51 ? sql`limit 51` : sql`limit 201`
}
