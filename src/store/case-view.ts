import type { CaseItem } from '../contract/case.ts'
import { isSecondLine, type PersonActor } from '../domain/actor.ts'
import type { Reader } from './database.ts'
import { asked, type CaseQuery, cut, newestCases } from './newest-cases.ts'
import { inItsLines, reach, readableLetters } from './reach.ts'
import { type Statement, sql } from './sql.ts'

/** One page of the cases somebody may see. */
export async function caseList(tx: Reader, actor: PersonActor, query: CaseQuery): Promise<CaseItem[]> {
  const items = await tx.all(sql<CaseItem>`
    select ${columns(actor, sql`null::text`)} from ${newestCases(actor, query)} c ${joins} order by c.number desc`)
  return items.slice(0, query.limit)
}

const OPTIONS = 'StartSel=«, StopSel=», MaxFragments=1, MaxWords=20, MinWords=8'

/**
 * One page of the cases within reach that hold the words, or whose own or supplier's number they are (O-16). The GIN
 * match is taken first and sorted after: ordered by number the planner walks the key backwards instead, which took
 * 230 ms for a rare word against 2.5 ms this way; `offset 0` keeps it from merging the two, which walks half the key.
 * Which letter is shown is asked of those on the page alone.
 */
export async function caseSearch(tx: Reader, actor: PersonActor, words: string, query: CaseQuery): Promise<CaseItem[]> {
  const meant = sql`websearch_to_tsquery('norwegian', ${words})`
  const matching = sql`w.words @@ ${meant}`
  const number = /^#?(\d{1,9})$/.exec(words)?.[1]
  const { before, limit } = query
  const items = await tx.all(sql<CaseItem>`
    with hits as materialized (
      ${lettersRead(actor, matching)}
      union select c.number from cases c where to_tsvector('norwegian', c.title) @@ ${meant}
      union select d.case_number from case_suppliers d where lower(d.reference) = lower(${words})
      ${number === undefined ? sql`` : sql`union select ${Number(number)}::int`}
    ), newest as materialized (
      select c.* from (
        select number from hits ${before === null ? sql`` : sql`where number < ${before}`} order by number desc
      ) h cross join lateral (
        select c.* from cases c where c.number = h.number and ${reach(actor)} and ${asked(query)} offset 0
      ) c
      order by h.number desc ${cut(limit)}
    )
    select ${columns(actor, sql`ts_headline('norwegian', hit.text, ${meant}, ${OPTIONS})`)}
    from newest c left join lateral (
      select l.text from letters l join letter_words w on w.letter_id = l.id
      where l.case_number = c.number and ${matching} and ${readableLetters(actor)} order by l.id desc limit 1
    ) hit on true ${joins}
    order by c.number desc`)
  return items.slice(0, limit)
}

/** Cases with a matching letter that she may read; whoever reads all letters needs no look at the case for it. */
function lettersRead(actor: PersonActor, matching: Statement<unknown>): Statement<unknown> {
  if (isSecondLine(actor)) return sql`select w.case_number as number from letter_words w where ${matching}`
  return sql`select w.case_number as number from letter_words w join letters l on l.id = w.letter_id
    join cases c on c.number = l.case_number where ${matching} and ${readableLetters(actor)}`
}

/** A supplier is told the agency and no name (ACCEPTANCE 2.3, note 4), as on the page of the case. */
function columns(actor: PersonActor, snippet: Statement<unknown>): Statement<unknown> {
  return sql`c.number, c.title, c.status, c.waiting_for as "waitingFor", c.follow_up_at as "followUpAt",
    coalesce(case when ${inItsLines(actor)} or c.requester_id = ${actor.person} then requester.name else agency.name end,
      reporting.name) as requester, agency.name as agency, service.name as service,
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
