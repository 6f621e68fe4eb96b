import type { CaseItem } from '../contract/case.ts'
import type { CaseSort } from '../contract/case-filter.ts'
import { type PersonActor, teamsOf } from '../domain/actor.ts'
import { movedCases } from './case-moved.ts'
import { orderOf } from './case-order.ts'
import { casePages } from './case-pages.ts'
import type { CaseQuery } from './case-query.ts'
import type { Reader } from './database.ts'
import { inItsLines, titleTo } from './reach.ts'
import { type Statement, sql } from './sql.ts'

/** One page of the cases somebody may see. */
export async function caseList(tx: Reader, actor: PersonActor, query: CaseQuery): Promise<CaseItem[]> {
  const page = await (query.move === null ? casePages(tx, actor, query) : movedCases(tx, actor, query, query.move))
  return (await listed(tx, actor, page, query.sort)).slice(0, query.limit)
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
