import type { PersonActor } from '../domain/actor.ts'
import type { CaseEvent } from '../domain/case/event.ts'
import type { CaseNumber, Instant, RoutineId } from '../domain/id.ts'
import { type EventRow, eventOf } from './case-store.ts'
import type { Reader } from './database.ts'
import { inItsLines } from './reach.ts'
import { sql } from './sql.ts'

/** Cases that began under a routine, whatever its version, from a moment on and before another; null leaves a side open. */
export type FollowedCases = {
  readonly routine: string
  readonly from: Instant | null
  readonly until: Instant | null
  /** Those of her lines alone; null for whoever runs the house. */
  readonly staff: PersonActor | null
}

export type FollowedCase = { readonly routine: RoutineId; readonly events: readonly CaseEvent[] }

/** The next such cases by number, each with all its events in order, and the number to go on from; null after the last. */
export async function followedCases(
  tx: Reader,
  { routine, from, until, staff }: FollowedCases,
  after: CaseNumber,
  limit: number,
): Promise<{ readonly cases: readonly FollowedCase[]; readonly next: CaseNumber | null }> {
  const rows = await tx.all(sql<{ number: CaseNumber; routine: RoutineId }>`
    select c.number, c.routine_id as routine from cases c
    where c.number > ${after} and c.routine_id in (select id from routines where key = ${routine})
      and c.opened_at >= coalesce(${from}::timestamptz, '-infinity')
      and c.opened_at < coalesce(${until}::timestamptz, 'infinity')
      and ${staff === null ? sql`true` : inItsLines(staff)}
    order by c.number limit ${limit}`)
  const events = await tx.all(sql<EventRow>`
    select case_number, version, at, actor_id, line, door, body from case_events
    where case_number = any(${rows.map(({ number }) => number)}::int[]) order by case_number, version`)
  const logs = Map.groupBy(events, event => event.case_number)
  return {
    cases: rows.map(({ number, routine }) => ({ routine, events: (logs.get(number) ?? []).map(eventOf) })),
    next: rows.length < limit ? null : (rows.at(-1)?.number ?? null),
  }
}
