import type { CaseItem } from '../contract/case.ts'
import type { CaseSort } from '../contract/case-filter.ts'
import { type PersonActor, teamsOf } from '../domain/actor.ts'
import type { CaseNumber } from '../domain/id.ts'
import { alongList } from './case-along.ts'
import { afterPlace, orderOf } from './case-order.ts'
import { casePages, cut, inTeams } from './case-pages.ts'
import { asked, type CaseQuery, type MoveAsked, movedSo } from './case-query.ts'
import type { Reader } from './database.ts'
import { inItsLines, reach, titleTo } from './reach.ts'
import { type Statement, sql } from './sql.ts'

/** One page of the cases somebody may see. */
export async function caseList(tx: Reader, actor: PersonActor, query: CaseQuery): Promise<CaseItem[]> {
  const page = query.move === null ? casePages(actor, query) : await movedOf(tx, actor, query, query.move)
  return (await listed(tx, actor, page, query.sort)).slice(0, query.limit)
}

/**
 * The first cases within reach that have moved so. Newest numbers are found by their moves. In any other order every case
 * that has moved is looked at, which for three years of moves took 212 ms: the list is walked a little way first, where
 * what many have done is found in 20, and only a rarer move is looked up.
 */
async function movedOf(tx: Reader, actor: PersonActor, query: CaseQuery, move: MoveAsked): Promise<Statement<unknown>> {
  if (query.sort === 'number') return movedPage(actor, query, move)
  const { numbers, whole } = await alongList(tx, actor, { ...query, move: null }, haveMoved(move))
  if (!whole && numbers.length < query.limit) return movedPage(actor, query, move)
  return theseCases(numbers.slice(0, query.limit))
}

/**
 * By the moves alone, which are sorted by their case; cases are then looked at one by one until the page is full. Asked
 * the other way round, each status on its own, the planner takes three years of moves for a few hundred and looks at
 * every case of each of them: 370 ms at 100,000 cases with 120,000 moves against 17 this way.
 */
function movedPage(actor: PersonActor, query: CaseQuery, move: MoveAsked): Statement<unknown> {
  const { sort, after, limit } = query
  const before = sort === 'number' && after !== null ? sql`and m.case_number < ${after.number}` : sql``
  const further = sort === 'number' || after === null ? sql`` : sql`and ${afterPlace(sort, after)}`
  return sql`(select c.* from (
      select distinct m.case_number from case_moves m where ${movedSo(move)} ${before} order by m.case_number desc
    ) h cross join lateral (
      select c.* from cases c where c.number = h.case_number and ${reach(actor)} and ${inTeams(actor, query)}
        and ${asked({ ...query, move: null })} ${further} offset 0
    ) c order by ${sort === 'number' ? sql`h.case_number desc` : orderOf(sort)} ${cut(limit)})`
}

/** Cases by their numbers, as a relation with the columns of `cases`. */
export function theseCases(numbers: readonly CaseNumber[]): Statement<unknown> {
  return sql`(select c.* from cases c where c.number = any(${numbers}::int[]))`
}

function haveMoved(move: MoveAsked): Statement<unknown> {
  return sql`exists (select from case_moves m where m.case_number = c.number and ${movedSo(move)})`
}

/** These of them as a list shows them, in its order; `snippet` says where words were found. */
export function listed(
  tx: Reader,
  actor: PersonActor,
  page: Statement<unknown>,
  sort: CaseSort,
  found: { readonly snippet: Statement<unknown>; readonly from: Statement<unknown> } | null = null,
): Promise<CaseItem[]> {
  return tx.all(sql<CaseItem>`
    select ${columns(actor, found?.snippet ?? sql`null::text`)} from ${page} c ${found?.from ?? sql``} ${joins}
    order by ${orderOf(sort)}`)
}

/** A supplier is told the agency and no name (ACCEPTANCE 2.3, note 4), as on the page of the case. */
function columns(actor: PersonActor, snippet: Statement<unknown>): Statement<unknown> {
  return sql`c.number, c.version, ${titleTo(actor)} as title, c.status, c.waiting_for as "waitingFor", c.follow_up_at as "followUpAt",
    coalesce(case when ${inItsLines(actor)} or c.requester_id = ${actor.person} then requester.name else agency.name end,
      reporting.name) as requester, agency.name as agency, service.name as service,
    team.name as team,
    case when handler.id is not null then jsonb_build_object('id', handler.id, 'name', handler.name) end as handler,
    case when owner.id is not null then jsonb_build_object('id', owner.id, 'name', owner.name) end as owner,
    c.type, c.priority, c.steps,
    case when ${inItsLines(actor)} then c.handed_over_at end as "handedOverAt",
    case when ${inItsLines(actor)} then c.returns else 0 end as returns,
    ${inItsLines(actor)} and c.to_call and c.status <> 'closed' as "toCall",
    ${inItsLines(actor)} and c.undelivered @> '[{"answer": null}]' as undelivered,
    ${inItsLines(actor)} and c.readers is not null as confidential, c.opened_at as "openedAt", c.changed_at as "changedAt", ${unread(actor)} as unread,
    ${snippet} as snippet`
}

/**
 * Whether mine, or my team's, has gone on since I looked, by somebody else: one that I have never looked at is unread
 * until it is closed (issue 3).
 */
function unread(actor: PersonActor): Statement<unknown> {
  const [me, teams] = [actor.person, teamsOf(actor)]
  return sql`(c.owner_id = ${me} or c.handler_id = ${me} or c.team_id = any(${teams}::uuid[])
      or c.owner_team_id = any(${teams}::uuid[])) is true
    and c.version > coalesce(
      (select l.version from case_looks l where l.person_id = ${me} and l.case_number = c.number),
      case when c.status = 'closed' then c.version else 0 end)
    and (select e.actor_id from case_events e where e.case_number = c.number and e.version = c.version)
      is distinct from ${me}`
}

const joins: Statement<unknown> = sql`
    join services service on service.id = c.service_id
    join teams team on team.id = c.team_id
    left join people requester on requester.id = c.requester_id
    left join suppliers reporting on reporting.id = c.reporting_supplier_id
    left join agencies agency on agency.id = c.agency_id
    left join people handler on handler.id = c.handler_id
    left join people owner on owner.id = c.owner_id`
