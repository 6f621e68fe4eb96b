import type { CaseSort } from '../contract/case-filter.ts'
import type { ReturnReason } from '../domain/case/event.ts'
import type { MoveKind } from '../domain/case/moves.ts'
import type { CaseType, StatusName, WaitingFor } from '../domain/case/state.ts'
import type { CaseNumber, PersonId } from '../domain/id.ts'
import type { CasePlace } from './case-order.ts'
import { type Statement, sql } from './sql.ts'

/**
 * What a list is narrowed by; null does not narrow. Teams, agencies, services and suppliers go by id or key; a team that
 * goes by its id is read from its own place where it is the reader's.
 */
export type CaseConditions = {
  /** The team that has it; `mine` for each team of the actor. */
  readonly team: string | null
  readonly line: 'first' | 'second' | null
  readonly ownerTeam: string | null
  readonly handler: Whose | null
  readonly owner: Whose | null
  readonly requester: PersonId | null
  readonly agency: string | null
  readonly service: string | null
  readonly supplier: string | null
  readonly statuses: readonly StatusName[] | null
  readonly waitingFor: readonly WaitingFor[] | null
  readonly waitingSupplier: string | null
  readonly receipt: 'missing' | null
  /** It has waited, or has been there, since one of these. */
  readonly waited: readonly Days[] | null
  readonly ages: readonly Days[] | null
  readonly untaken: boolean
  /** Returned at least so often. */
  readonly returns: 1 | 3 | null
  readonly move: MoveAsked | null
  readonly step: string | null
  readonly types: readonly CaseType[] | null
  readonly priorities: readonly number[] | null
  /** First and last day, `2026-03-01`, where the house is. */
  readonly opened: Days
  readonly changed: Days
  /** The last day on which it is wanted back. */
  readonly followUpTo: string | null
  /** Confidential, and she reads it; with the last day on which somebody wants to look again. */
  readonly confidential: { readonly reader: PersonId; readonly reviewTo: string | null } | null
  readonly numbers: readonly CaseNumber[] | null
}

/** A person's, nobody's, or anybody's but hers. */
export type Whose = PersonId | 'nobody' | { readonly not: PersonId }

export type Days = { readonly from: string | null; readonly to: string | null }

/** One move between lines that fits all of this; null does not narrow. */
export type MoveAsked = {
  readonly kind: MoveKind | null
  readonly days: Days
  readonly by: string | null
  readonly to: string | null
  readonly reasons: readonly ReturnReason[] | null
}

/** A page of a list: those after a place, at most 201. */
export type CaseQuery = CaseConditions & {
  readonly sort: CaseSort
  readonly after: CasePlace | null
  readonly limit: number
}

/** What a query asks for besides reach, place and `mine`, as a condition on `cases c`. */
export function asked(query: CaseConditions): Statement<unknown> {
  const conditions = [
    given(query.team, team => (team === 'mine' ? sql`true` : sql`c.team_id = ${named(sql`teams`, team)}`)),
    given(query.line, line => sql`c.line = ${line}`),
    given(query.ownerTeam, team => sql`c.owner_team_id = ${named(sql`teams`, team)}`),
    given(query.handler, handler => isWhose(sql`c.handler_id`, handler)),
    given(query.owner, owner => isWhose(sql`c.owner_id`, owner)),
    given(query.requester, requester => sql`c.requester_id = ${requester}`),
    given(query.agency, agency => sql`c.agency_id = ${named(sql`agencies`, agency)}`),
    given(query.service, service => sql`c.service_id = ${named(sql`services`, service)}`),
    given(query.supplier, hasToDoWith),
    given(query.statuses, amongStatuses),
    given(query.waitingFor, reasons => sql`c.waiting_for = any(${reasons}::text[])`),
    given(query.waitingSupplier, supplier => sql`c.waiting_supplier_id = ${named(sql`suppliers`, supplier)}`),
    given(query.receipt, () => withoutReceipt()),
    given(query.waited, spans => oneOf(sql`c.waiting_since`, spans)),
    given(query.ages, spans => oneOf(sql`c.opened_at`, spans)),
    query.untaken ? sql`c.handed_over_at is not null` : null,
    // Written out: a partial index holds what is there three times.
    given(query.returns, times => (times === 3 ? sql`c.returns >= 3` : sql`c.returns >= 1`)),
    given(query.move, hasMoved),
    given(
      query.followUpTo,
      day => sql`c.status = 'waiting' and coalesce(c.follow_up_at, 'infinity') < ${midnight(day, 1)}`,
    ),
    given(query.confidential, readBy),
    given(query.step, atStep),
    given(query.types, types => sql`c.type = any(${types}::text[])`),
    given(query.priorities, priorities => sql`coalesce(c.priority, 9) = any(${priorities}::int[])`),
    openedWithin(query.opened),
    ...within(sql`c.changed_at`, query.changed),
    given(query.numbers, numbers => sql`c.number = any(${numbers}::int[])`),
  ]
  return every(conditions)
}

function every(conditions: readonly (Statement<unknown> | null)[]): Statement<unknown> {
  return conditions.reduce<Statement<unknown>>(
    (all, each) => (each === null ? all : sql`${all} and ${each}`),
    sql`true`,
  )
}

function given<Value>(value: Value | null, condition: (value: Value) => Statement<unknown>): Statement<unknown> | null {
  return value === null ? null : condition(value)
}

/** The id of what has this id or key; null where nothing has. */
function named(table: Statement<unknown>, idOrKey: string): Statement<unknown> {
  return sql`(select id from ${table} where key = ${idOrKey} or id::text = ${idOrKey})`
}

function isWhose(column: Statement<unknown>, whose: Whose): Statement<unknown> {
  if (whose === 'nobody') return sql`${column} is null`
  return typeof whose === 'string' ? sql`${column} = ${whose}` : sql`${column} is distinct from ${whose.not}`
}

/** Sent to the supplier, or come from there. */
function hasToDoWith(supplier: string): Statement<unknown> {
  const it = named(sql`suppliers`, supplier)
  return sql`c.number in (
    select d.case_number from case_suppliers d where d.supplier_id = ${it}
    union all select r.number from cases r where r.reporting_supplier_id = ${it})`
}

function hasMoved(move: MoveAsked): Statement<unknown> {
  return sql`c.number in (select m.case_number from case_moves m where ${movedSo(move)})`
}

/** The same as a condition on `case_moves m`. */
export function movedSo({ kind, days, by, to, reasons }: MoveAsked): Statement<unknown> {
  return every([
    given(kind, how => sql`m.kind = ${how}`),
    ...within(sql`m.at`, days),
    given(by, team => sql`m.from_team_id = ${named(sql`teams`, team)}`),
    given(to, team => sql`m.to_team_id = ${named(sql`teams`, team)}`),
    given(reasons, some => sql`m.reason = any(${some}::text[])`),
  ])
}

/** That few read it is written out: a partial index holds those. */
function readBy({ reader, reviewTo }: NonNullable<CaseConditions['confidential']>): Statement<unknown> {
  const due = given(reviewTo, day => sql`c.confidential->>'reviewOn' <= ${day}`)
  return every([sql`c.readers is not null`, sql`${reader} = any(c.readers)`, due])
}

/** In one span of days or another. */
function oneOf(column: Statement<unknown>, spans: readonly Days[]): Statement<unknown> {
  const [first, ...others] = spans.map(days => sql`(${column} is not null and ${every(within(column, days))})`)
  if (first === undefined) return sql`false`
  return sql`(${others.reduce((so, span) => sql`${so} or ${span}`, first)})`
}

/** Of `cases c`: it waits for a supplier whose number is not logged (O-19). */
export function withoutReceipt(): Statement<unknown> {
  return sql`(c.waiting_supplier_id is not null and exists (select from case_suppliers d
    where d.case_number = c.number and d.supplier_id = c.waiting_supplier_id and d.reference is null))`
}

/** The first moment of a day where the house is, or of one so many days later; worked out once. */
export function midnight(day: string, later: number): Statement<unknown> {
  return sql`(select (${day}::date + ${later}::int)::timestamp at time zone house_zone())`
}

/** Whole days where the house is. */
function within(column: Statement<unknown>, { from, to }: Days): readonly (Statement<unknown> | null)[] {
  return [
    given(from, day => sql`${column} >= ${midnight(day, 0)}`),
    given(to, day => sql`${column} < ${midnight(day, 1)}`),
  ]
}

/** Opened on these days, as a condition on `cases c`. */
export function openedWithin(days: Days): Statement<unknown> {
  return every(within(sql`c.opened_at`, days))
}

/** Standing at a step, as a condition on `cases c`. */
export function atStep(step: string): Statement<unknown> {
  return sql`c.steps @> array[${step}]`
}

/**
 * In one of these, as a condition on `cases c`. What partial indexes hold is written out beside what is asked for, so that
 * the planner sees that they serve.
 */
export function amongStatuses(statuses: readonly StatusName[]): Statement<unknown> {
  const [status] = statuses
  const exactly = statuses.length === 1 ? sql`c.status = ${status}` : sql`c.status = any(${statuses}::text[])`
  const open = statuses.filter(each => each === 'new' || each === 'open' || each === 'waiting')
  if (open.length === 3 && statuses.length === 3) return sql`c.status in ('new', 'open', 'waiting')`
  if (open.length === statuses.length) return sql`c.status in ('new', 'open', 'waiting') and ${exactly}`
  return statuses.includes('closed') ? exactly : sql`c.status <> 'closed' and ${exactly}`
}
