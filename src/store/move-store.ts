import type { Move } from '../domain/case/moves.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Keeps the moves between lines that a case's events hold, for figures. */
export async function keepMoves(tx: Reader, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return
  const rows = moves.map(move => ({
    case_number: move.case,
    version: move.version,
    at: move.at,
    kind: move.kind,
    from_team_id: move.from,
    to_team_id: move.to,
    reason: move.reason,
    team_reason_id: move.teamReason,
  }))
  await tx.run(sql`
    insert into case_moves select * from jsonb_populate_recordset(null::case_moves, ${JSON.stringify(rows)}::jsonb)`)
}
