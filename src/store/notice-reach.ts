import { isSecondLine, type PersonActor, teamsOf } from '../domain/actor.ts'
import { inItsLines } from './reach.ts'
import { type Statement, sql } from './sql.ts'

/**
 * Which notices somebody may know of, as a condition on `notices n`: the one place where that becomes SQL. It says the
 * same as `noticePart` in domain/notice.
 */
export function noticeReach(actor: PersonActor): Statement<unknown> {
  if (isSecondLine(actor)) return sql`(n.stage <> 'draft' or not ${fromHidden(sql`n.case_number`, actor)})`
  return sql`(n.stage <> 'draft' and n.id in (
    select r.notice_id from notice_teams r where r.team_id = any(${teamsOf(actor)}::uuid[])
    union all
    select r.notice_id from notice_teams r join notices p on p.id = r.notice_id
    where r.agency_id = ${actor.agency}::uuid and r.concerned and ${shownBy(sql`r`, sql`p`)}))`
}

/** Whether a case is confidential and not hers to read: what was drafted from it is not hers either until it is told. */
export function fromHidden(number: Statement<unknown>, actor: PersonActor): Statement<unknown> {
  return sql`exists (select from cases c where c.number = ${number} and c.readers is not null
    and not ${inItsLines(actor)})`
}

/** An agency's end users are shown it in the portal: it is public, or their own 1st line has put it there. */
function shownBy(team: Statement<unknown>, notice: Statement<unknown>): Statement<unknown> {
  return sql`(${notice}.public or ${team}.how = 'portal')`
}
