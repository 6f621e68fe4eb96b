import type { CaseItem } from '../contract/case.ts'
import type { PersonActor } from '../domain/actor.ts'
import type { StatusName } from '../domain/case/state.ts'
import type { CaseNumber, PersonId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { reach, readableLetters } from './reach.ts'
import { type Statement, sql } from './sql.ts'

/** What a list is asked for; keyset: the rows before the number `before`, newest number first. */
export type CaseQuery = {
  readonly team: string | null
  readonly statuses: readonly StatusName[] | null
  readonly handler: PersonId | 'nobody' | null
  readonly owner: PersonId | 'nobody' | null
  readonly before: CaseNumber | null
  readonly limit: number
}

/** One page of the cases somebody may see. Reads `cases_team_open` and its sisters from the end; never sorts. */
export function caseList(tx: Reader, actor: PersonActor, query: CaseQuery): Promise<CaseItem[]> {
  return tx.all(sql<CaseItem>`
    select ${columns(sql`null::text`)}
    from (
      select c.* from cases c where ${reach(actor)} and ${filters(query)}
      order by c.number desc limit ${query.limit}
    ) c ${joins}
    order by c.number desc`)
}

/**
 * One page of the cases within reach that hold the words, or whose own or supplier's number they are (O-16). The GIN
 * match is taken first and sorted after: ordered by number the planner walks the key backwards instead, which took
 * 230 ms for a rare word against 2.5 ms this way.
 */
export function caseSearch(tx: Reader, actor: PersonActor, words: string, query: CaseQuery): Promise<CaseItem[]> {
  const asked = sql`websearch_to_tsquery('norwegian', ${words})`
  return tx.all(sql<CaseItem>`
    with hits as materialized (
      select l.case_number as number, max(l.id::text)::uuid as letter
      from letters l join cases c on c.number = l.case_number
      where l.words @@ ${asked} and ${readableLetters(actor)} and l.delivery <> 'withdrawn'
      group by l.case_number
      union all
      select c.number, null from cases c where to_tsvector('norwegian', c.title) @@ ${asked}
      union all
      select c.number, null from cases c where c.number::text = ltrim(${words}, '#')
      union all
      select d.case_number, null from case_suppliers d where lower(d.reference) = lower(${words})
    ), newest as materialized (
      select h.number, max(h.letter::text)::uuid as letter
      from hits h join cases c on c.number = h.number
      where ${reach(actor)} and ${filters(query)}
      group by h.number order by h.number desc limit ${query.limit}
    )
    select ${columns(sql`ts_headline('norwegian', l.text, ${asked}, 'StartSel=«, StopSel=», MaxFragments=1, MaxWords=20, MinWords=8')`)}
    from newest n join cases c on c.number = n.number left join letters l on l.id = n.letter ${joins}
    order by c.number desc`)
}

function filters(query: CaseQuery): Statement<unknown> {
  const { team, statuses, handler, owner, before } = query
  return sql`true
    ${team === null ? sql`` : sql`and c.team_id = (select id from teams where key = ${team})`}
    ${statuses === null ? sql`` : statusFilter(statuses)}
    ${handler === null ? sql`` : handler === 'nobody' ? sql`and c.handler_id is null` : sql`and c.handler_id = ${handler}`}
    ${owner === null ? sql`` : owner === 'nobody' ? sql`and c.owner_id is null` : sql`and c.owner_id = ${owner}`}
    ${before === null ? sql`` : sql`and c.number < ${before}`}`
}

/** The open statuses together are written out, so that the planner sees that the partial index serves. */
function statusFilter(statuses: readonly StatusName[]): Statement<unknown> {
  const open = statuses.filter(status => status === 'new' || status === 'open' || status === 'waiting')
  if (open.length === 3 && statuses.length === 3) return sql`and c.status in ('new', 'open', 'waiting')`
  if (open.length === statuses.length) {
    return sql`and c.status in ('new', 'open', 'waiting') and c.status = any(${statuses}::text[])`
  }
  if (!statuses.includes('closed')) return sql`and c.status <> 'closed' and c.status = any(${statuses}::text[])`
  return sql`and c.status = any(${statuses}::text[])`
}

function columns(snippet: Statement<unknown>): Statement<unknown> {
  return sql`c.number, c.title, c.status, c.waiting_for as "waitingFor", c.follow_up_at as "followUpAt",
    coalesce(requester.name, reporting.name) as requester, agency.name as agency, service.name as service,
    team.name as team,
    case when handler.id is not null then jsonb_build_object('id', handler.id, 'name', handler.name) end as handler,
    case when owner.id is not null then jsonb_build_object('id', owner.id, 'name', owner.name) end as owner,
    c.type, c.priority, c.steps, c.opened_at as "openedAt", c.changed_at as "changedAt", ${snippet} as snippet`
}

const joins: Statement<unknown> = sql`
    join services service on service.id = c.service_id
    join teams team on team.id = c.team_id
    left join people requester on requester.id = c.requester_id
    left join suppliers reporting on reporting.id = c.reporting_supplier_id
    left join agencies agency on agency.id = c.agency_id
    left join people handler on handler.id = c.handler_id
    left join people owner on owner.id = c.owner_id`
