import type { CaseEvent } from '../domain/case/event.ts'
import type { Move } from '../domain/case/moves.ts'
import type { Dealing } from '../domain/case/state.ts'
import type { Walk } from '../domain/conformance/walk.ts'
import type { CaseNumber, NoticeId, RoutineId } from '../domain/id.ts'
import type { Position } from '../domain/position.ts'
import type { CaseRow } from './case-row.ts'
import { type EventRow, eventOf } from './case-store.ts'
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
  readonly moves: readonly Move[]
  /** Notices it is about the same trouble as. */
  readonly attached: readonly NoticeId[]
  /** How it walked its routine, and up to which version of it; null where nothing is kept. */
  readonly walked: { readonly version: number; readonly walk: Walk; readonly minutes: string } | null
  /** `type` is the column beside the body, which nothing but this reads. */
  readonly events: readonly { readonly event: CaseEvent; readonly hash: Buffer; readonly type: string }[]
}

/** The next cases by number, each with all its events in order. */
export async function keptCases(tx: Reader, after: CaseNumber, limit: number): Promise<KeptCase[]> {
  const rows = await tx.all(sql<KeptCase['row'] & Pick<KeptCase, 'dealings' | 'moves' | 'attached' | 'walked'>>`
    select c.*, (select coalesce(jsonb_agg(jsonb_build_object('supplier', d.supplier_id, 'role', d.role,
        'reference', d.reference) order by d.place), '[]') from case_suppliers d
        where d.case_number = c.number) as dealings,
      (select coalesce(jsonb_agg(jsonb_build_object('case', m.case_number, 'version', m.version, 'at', iso(m.at),
        'kind', m.kind, 'from', m.from_team_id, 'to', m.to_team_id, 'reason', m.reason, 'teamReason', m.team_reason_id)
        order by m.version), '[]') from case_moves m where m.case_number = c.number) as moves,
      array(select n.notice_id from notice_cases n where n.case_number = c.number) as attached,
      (select jsonb_build_object('version', k.version, 'walk', w.says, 'minutes', k.minutes)
        from case_walks k join walks w on w.id = k.walk_id where k.case_number = c.number) as walked
    from cases c where c.number > ${after} order by c.number limit ${limit}`)
  const last = rows.at(-1)?.number ?? after
  const events = await tx.all(sql<EventRow & { hash: Buffer; type: string }>`
    select case_number, version, at, actor_id, line, door, body, hash, type from case_events
    where case_number > ${after} and case_number <= ${last} order by case_number, version`)
  const logs = Map.groupBy(events, event => event.case_number)
  return rows.map(row => ({
    row,
    dealings: row.dealings,
    moves: row.moves,
    attached: row.attached,
    walked: row.walked,
    events: (logs.get(row.number) ?? []).map(row => ({ event: eventOf(row), hash: row.hash, type: row.type })),
  }))
}
