import type { CaseEvent, EventType } from '../domain/case/event.ts'
import type { CaseState, Dealing } from '../domain/case/state.ts'
import type { CaseNumber, Instant, PersonId, RoutineId } from '../domain/id.ts'
import type { Position } from '../domain/position.ts'
import { type CaseRow, rowOf, stateOf } from './case-row.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Where a case stands in the routine version it follows. */
export type Run = { readonly routine: RoutineId; readonly position: Position }

/** A case as the rules need it, with what surrounds it. */
export type StoredCase = {
  readonly state: CaseState
  readonly title: string
  readonly run: Run | null
  /** May the 2nd line write to the end user itself for this service? */
  readonly delegatesPublic: boolean
  /** Hash of the last event. */
  readonly chain: Buffer
}

/**
 * Locks a case until the transaction ends, so that its versions stay contiguous. Who had to wait for the lock has read
 * the row as it is now, and everything beside it as it was before (PostgreSQL takes the snapshot first): its last event
 * is not there yet. Then it is read once more, with the lock held.
 */
export async function lockCase(tx: Reader, number: CaseNumber): Promise<StoredCase | null> {
  const first = await lockedRow(tx, number)
  const row = first !== null && first.last_hash === null ? await lockedRow(tx, number) : first
  if (row === null) return null
  if (row.last_hash === null) throw new Error(`case ${number} has no event of its version`)
  return {
    state: stateOf(row, row.dealings),
    title: row.title,
    run: row.routine_id !== null && row.position !== null ? { routine: row.routine_id, position: row.position } : null,
    delegatesPublic: row.delegates_public,
    chain: row.last_hash,
  }
}

type LockedRow = CaseRow & {
  readonly title: string
  readonly routine_id: RoutineId | null
  readonly position: Position | null
  readonly delegates_public: boolean
  readonly last_hash: Buffer | null
  readonly dealings: readonly Dealing[]
}

/** One table alone: a row joined to it that no longer fits after the waiting would make the case vanish. */
function lockedRow(tx: Reader, number: CaseNumber): Promise<LockedRow | null> {
  return tx.maybe(sql<LockedRow>`
    select c.*, (select s.delegates_public from services s where s.id = c.service_id) as delegates_public,
      (select e.hash from case_events e where e.case_number = c.number and e.version = c.version) as last_hash,
      (select coalesce(jsonb_agg(jsonb_build_object('supplier', d.supplier_id, 'role', d.role,
         'reference', d.reference) order by d.place), '[]') from case_suppliers d
         where d.case_number = c.number) as dealings
    from cases c where c.number = ${number} for update`)
}

/** Draws the next case number; gaps are allowed, repeats are not. */
export async function nextNumber(tx: Reader): Promise<CaseNumber> {
  return (await tx.one(sql<{ number: number }>`select nextval('case_numbers')::int as number`)).number
}

/** What is kept of a case beside its state; `steps` are the numbers of the active steps. */
export type Beside = { readonly title: string; readonly run: (Run & { readonly steps: readonly string[] }) | null }

/** Writes a new case. */
export async function insertCase(tx: Reader, state: CaseState, beside: Beside): Promise<void> {
  await tx.run(sql`
    insert into cases (number, version, title, status, waiting_for, waiting_supplier_id, follow_up_at, team_id, line,
      handler_id, owner_team_id, owner_id, requester_id, agency_id, reporting_supplier_id, service_id, type, area,
      impact, urgency, priority, told_priority, solution_id, solution_kind, confirmed, outcome, links, readers, confidential, chain, to_call, undelivered,
      information, information_demanded, notices, returns, handed_over_at, waiting_since, opened_at, changed_at, routine_id, position, steps)
    select r.number, r.version, ${beside.title}::text, r.status, r.waiting_for, r.waiting_supplier_id, r.follow_up_at,
      r.team_id, r.line, r.handler_id, r.owner_team_id, r.owner_id, r.requester_id, r.agency_id,
      r.reporting_supplier_id, r.service_id, r.type, r.area, r.impact, r.urgency, r.priority, r.told_priority, r.solution_id,
      r.solution_kind, r.confirmed, r.outcome, r.links, r.readers, r.confidential, r.chain, r.to_call, r.undelivered, r.information, r.information_demanded, r.notices,
      r.returns, r.handed_over_at, r.waiting_since, r.opened_at, r.changed_at,
      ${beside.run?.routine ?? null}::uuid, ${positionJson(beside)}::jsonb, ${steps(beside)}::text[]
    from jsonb_populate_record(null::cases, ${JSON.stringify(rowOf(state))}::jsonb) r`)
  await saveDealings(tx, state)
}

/** Writes what a case has become; the caller holds its lock. */
export async function saveCase(tx: Reader, before: CaseState, state: CaseState, beside: Beside): Promise<void> {
  await tx.run(sql`
    update cases c set version = r.version, title = ${beside.title}::text, status = r.status,
      waiting_for = r.waiting_for, waiting_supplier_id = r.waiting_supplier_id, follow_up_at = r.follow_up_at,
      team_id = r.team_id, line = r.line, handler_id = r.handler_id, owner_team_id = r.owner_team_id,
      owner_id = r.owner_id, requester_id = r.requester_id, agency_id = r.agency_id, service_id = r.service_id,
      type = r.type, area = r.area, impact = r.impact, urgency = r.urgency, priority = r.priority,
      solution_id = r.solution_id, solution_kind = r.solution_kind, confirmed = r.confirmed, outcome = r.outcome,
      links = r.links, readers = r.readers, confidential = r.confidential, chain = r.chain, to_call = r.to_call, undelivered = r.undelivered, information = r.information, information_demanded = r.information_demanded,
      notices = r.notices, returns = r.returns, handed_over_at = r.handed_over_at, waiting_since = r.waiting_since,
      changed_at = r.changed_at, routine_id = ${beside.run?.routine ?? null}::uuid,
      position = ${positionJson(beside)}::jsonb, steps = ${steps(beside)}::text[]
    from jsonb_populate_record(null::cases, ${JSON.stringify(rowOf(state))}::jsonb) r
    where c.number = r.number`)
  if (before.dealings !== state.dealings) {
    await dropDealings(tx, state)
    await saveDealings(tx, state)
  }
  if (before.notices !== state.notices) await saveReached(tx, state)
}

/** Adds events to the log of one case, each with its link of the chain. */
export async function appendEvents(
  tx: Reader,
  events: readonly { readonly event: CaseEvent; readonly hash: Buffer }[],
): Promise<void> {
  const rows = events.map(({ event, hash }) => ({ ...columnsOf(event), hash: `\\x${hash.toString('hex')}` }))
  await tx.run(sql`
    insert into case_events (case_number, version, at, actor_id, line, door, type, body, hash)
    select case_number, version, at, actor_id, line, door, type, body, hash
    from jsonb_populate_recordset(null::case_events, ${JSON.stringify(rows)}::jsonb)`)
}

/** The events after a version, oldest first, with the name of who acted. */
export function eventsAfter(
  tx: Reader,
  number: CaseNumber,
  version: number,
): Promise<{ readonly event: CaseEvent; readonly who: string | null }[]> {
  return readEvents(tx, number, version)
}

async function readEvents(tx: Reader, number: CaseNumber, after: number) {
  const rows = await tx.all(sql<EventRow & { who: string | null }>`
    select e.case_number, e.version, e.at, e.actor_id, e.line, e.door, e.body, p.name as who
    from case_events e left join people p on p.id = e.actor_id
    where e.case_number = ${number} and e.version > ${after}
    order by e.version`)
  return rows.map(row => ({ event: eventOf(row), who: row.who }))
}

/** The columns an event is kept in. */
export type EventRow = {
  readonly case_number: CaseNumber
  readonly version: number
  readonly at: Instant
  readonly actor_id: PersonId | null
  readonly line: CaseEvent['line']
  readonly door: CaseEvent['door']
  readonly body: CaseEvent['body']
}

/** The columns of an event, but for its link of the chain. */
export function columnsOf(event: CaseEvent): EventRow & { readonly type: EventType } {
  return {
    case_number: event.case,
    version: event.version,
    at: event.at,
    actor_id: event.actor,
    line: event.line,
    door: event.door,
    type: event.body.type,
    body: event.body,
  }
}

/** The event a row keeps. */
export function eventOf(row: EventRow): CaseEvent {
  return {
    case: row.case_number,
    version: row.version,
    at: row.at,
    actor: row.actor_id,
    line: row.line,
    door: row.door,
    body: row.body,
  }
}

/** A supplier whose letter was taken back before it left has no part in the case. */
async function dropDealings(tx: Reader, { number, dealings }: CaseState): Promise<void> {
  const stay = dealings.map(dealing => dealing.supplier)
  await tx.run(sql`delete from case_suppliers where case_number = ${number} and supplier_id <> all(${stay}::uuid[])`)
}

async function saveDealings(tx: Reader, state: CaseState): Promise<void> {
  if (state.dealings.length === 0) return
  const rows = state.dealings.map((dealing, place) => ({
    case_number: state.number,
    supplier_id: dealing.supplier,
    role: dealing.role,
    reference: dealing.reference,
    place,
  }))
  await tx.run(sql`
    insert into case_suppliers (case_number, supplier_id, role, reference, place)
    select case_number, supplier_id, role, reference, place
    from jsonb_populate_recordset(null::case_suppliers, ${JSON.stringify(rows)}::jsonb)
    on conflict (case_number, supplier_id) do update
      set role = excluded.role, reference = excluded.reference, place = excluded.place`)
}

/** Which 1st lines read the head of a case because a notice from it has reached them: `readsHead` in domain/access. */
async function saveReached(tx: Reader, { number, reporter, notices }: CaseState): Promise<void> {
  if (reporter.kind !== 'supplier') return
  const teams = notices.flatMap(notice => notice.teams)
  await tx.run(sql`
    insert into case_reached (case_number, team_id) select ${number}, unnest(${teams}::uuid[])
    on conflict do nothing`)
}

function positionJson(beside: Beside): string | null {
  return beside.run === null ? null : JSON.stringify(beside.run.position)
}

function steps(beside: Beside): readonly string[] {
  return beside.run?.steps ?? []
}
