import type { PersonActor } from '../domain/actor.ts'
import { type StatusName, statusNames } from '../domain/case/state.ts'
import type { CaseNumber, PersonId } from '../domain/id.ts'
import { type Way, waysToReach } from './reach.ts'
import { type Statement, sql } from './sql.ts'

/** What a list is asked for; keyset: the rows before the number `before`, newest number first. */
export type CaseQuery = {
  readonly team: string | null
  readonly statuses: readonly StatusName[] | null
  readonly handler: PersonId | 'nobody' | null
  readonly owner: PersonId | 'nobody' | null
  readonly before: CaseNumber | null
  /** At most 201. */
  readonly limit: number
}

/**
 * The newest cases within reach that a query asks for, as a relation with the columns of `cases`. It is put together
 * of pages, each read from the end of an index that begins with what is equal in it: of each way to reach, or, where
 * nothing but reach of everything narrows it, of each status. None of them can walk past what was not asked for, which
 * is why the order is by `-number`: by `number` the planner would take the primary key and filter, and needs 20 ms to
 * find at 100,000 cases that a team has none.
 */
export function newestCases(actor: PersonActor, query: CaseQuery): Statement<unknown> {
  const pages = pagesOf(actor, query)
  const [first, ...others] = pages.map(page => sql`(${page})`)
  if (first === undefined) throw new Error('somebody has at least one way to her cases')
  if (others.length === 0) return first
  const all = others.reduce((so, page) => sql`${so} union all ${page}`, first)
  return sql`(select distinct on (a.number) a.* from (${all}) a order by a.number desc ${cut(query.limit)})`
}

/** What a query asks for besides reach and place, as a condition on `cases c`. */
export function asked({ team, statuses, handler, owner }: CaseQuery): Statement<unknown> {
  return sql`true
    ${team === null ? sql`` : sql`and c.team_id = (select id from teams where key = ${team})`}
    ${statuses === null ? sql`` : sql`and ${amongStatuses(statuses)}`}
    ${handler === null ? sql`` : handler === 'nobody' ? sql`and c.handler_id is null` : sql`and c.handler_id = ${handler}`}
    ${owner === null ? sql`` : owner === 'nobody' ? sql`and c.owner_id is null` : sql`and c.owner_id = ${owner}`}`
}

function pagesOf(actor: PersonActor, query: CaseQuery): readonly Statement<unknown>[] {
  const [way, ...others] = waysToReach(actor)
  if (way === undefined) return []
  if (others.length > 0 || isNarrow(query)) return [way, ...others].map(each => page(each, query, asked(query)))
  return (query.statuses ?? statusNames).map(status => page(way, query, asked({ ...query, statuses: [status] })))
}

/** Nobody is no equality: an index that begins with nulls is in no order after them to the planner. */
function isNarrow({ team, handler, owner }: CaseQuery): boolean {
  return team !== null || [handler, owner].some(person => person !== null && person !== 'nobody')
}

function page({ from, where, order }: Way, { before, limit }: CaseQuery, more: Statement<unknown>) {
  return sql`select c.* from ${from} where ${where} and ${more}
    ${before === null ? sql`` : sql`and ${order} > ${-before}`} order by ${order} ${cut(limit)}`
}

/**
 * Where a page is cut off: at one of two sizes, both as large as what was asked for, and written out. Of a limit it does
 * not know the planner thinks that it is a tenth of all there is, and sorts.
 */
export function cut(limit: number): Statement<unknown> {
  return limit <= 51 ? sql`limit 51` : sql`limit 201`
}

/** What partial indexes hold is written out beside what is asked for, so that the planner sees that they serve. */
function amongStatuses(statuses: readonly StatusName[]): Statement<unknown> {
  const [status] = statuses
  const exactly = statuses.length === 1 ? sql`c.status = ${status}` : sql`c.status = any(${statuses}::text[])`
  const open = statuses.filter(each => each === 'new' || each === 'open' || each === 'waiting')
  if (open.length === 3 && statuses.length === 3) return sql`c.status in ('new', 'open', 'waiting')`
  if (open.length === statuses.length) return sql`c.status in ('new', 'open', 'waiting') and ${exactly}`
  return statuses.includes('closed') ? exactly : sql`c.status <> 'closed' and ${exactly}`
}
