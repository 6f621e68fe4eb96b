import type { Move } from '../domain/case/moves.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Keeps the moves between lines that a case's events hold, for figures. */
export async function keepMoves(tx: Reader, moves: readonly Move[]): Promise<void> {
  if (moves.length === 0) return
  const rows = JSON.stringify(moves.map(moveRow))
  await tx.run(sql`
    insert into case_moves select * from jsonb_populate_recordset(null::case_moves, ${rows}::jsonb)`)
}

/** A move by the columns of `case_moves`. */
export function moveRow(move: Move) {
  return {
    case_number: move.case,
    version: move.version,
    at: move.at,
    kind: move.kind,
    from_team_id: move.from,
    to_team_id: move.to,
    reason: move.reason,
    team_reason_id: move.teamReason,
  }
}
