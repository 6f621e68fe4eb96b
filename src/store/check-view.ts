import type { CaseEvent } from '../domain/case/event.ts'
import type { Dealing } from '../domain/case/state.ts'
import type { CaseNumber } from '../domain/id.ts'
import type { Position } from '../domain/position.ts'
import type { CaseRow } from './case-row.ts'
import { type EventRow, eventOf, type RoutineId } from './case-store.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** A case as it is kept, with its whole log: what a replay is held against. */
export type KeptCase = {
  readonly row: CaseRow & {
    readonly routine_id: RoutineId | null
    readonly position: Position | null
    readonly steps: readonly string[]
  }
  readonly dealings: readonly Dealing[]
  /** `type` is the column beside the body, which nothing but this reads. */
  readonly events: readonly { readonly event: CaseEvent; readonly hash: Buffer; readonly type: string }[]
}

/** The next cases by number, each with all its events in order. */
export async function keptCases(tx: Reader, after: CaseNumber, limit: number): Promise<KeptCase[]> {
  const rows = await tx.all(sql<KeptCase['row'] & { dealings: readonly Dealing[] }>`
    select c.*, (select coalesce(jsonb_agg(jsonb_build_object('supplier', d.supplier_id, 'role', d.role,
        'reference', d.reference) order by d.place), '[]') from case_suppliers d
        where d.case_number = c.number) as dealings
    from cases c where c.number > ${after} order by c.number limit ${limit}`)
  const last = rows.at(-1)?.number ?? after
  const events = await tx.all(sql<EventRow & { hash: Buffer; type: string }>`
    select case_number, version, at, actor_id, line, door, body, hash, type from case_events
    where case_number > ${after} and case_number <= ${last} order by case_number, version`)
  const logs = Map.groupBy(events, event => event.case_number)
  return rows.map(row => ({
    row,
    dealings: row.dealings,
    events: (logs.get(row.number) ?? []).map(row => ({ event: eventOf(row), hash: row.hash, type: row.type })),
  }))
}
