import type { TeamReason } from '../../contract/team-reason.ts'
import type { ReturnReason } from '../../domain/case/event.ts'
import type { TeamId, TeamReasonId } from '../../domain/id.ts'
import type { Reader } from '../database.ts'
import { sql } from '../sql.ts'

/** What a team calls its reasons for a return, as they are offered, in its own order. */
export function teamReasons(tx: Reader, team: string): Promise<TeamReason[]> {
  return tx.all(sql<TeamReason>`
    select id, kind, texts from team_reasons where team_id = ${team}::uuid and active order by place`)
}

/** These from now on and no others; one that is left out is kept for the cases that had it. */
export async function keepTeamReasons(tx: Reader, team: string, reasons: readonly TeamReason[]): Promise<void> {
  const rows = reasons.map((reason, place) => ({ ...reason, place }))
  await tx.run(sql`update team_reasons set active = false where team_id = ${team}::uuid and active`)
  await tx.run(sql`
    insert into team_reasons (id, team_id, kind, texts, place)
    select id, ${team}::uuid, kind, texts, place
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, kind text, texts jsonb, place smallint)
    on conflict (id) do update
      set kind = excluded.kind, texts = excluded.texts, place = excluded.place, active = true`)
}

/** One that a team offers, or null. */
export function findTeamReason(
  tx: Reader,
  team: TeamId,
  reason: string,
): Promise<{ readonly id: TeamReasonId; readonly kind: ReturnReason } | null> {
  return tx.maybe(sql<{ id: TeamReasonId; kind: ReturnReason }>`
    select id, kind from team_reasons where id::text = ${reason} and team_id = ${team} and active`)
}
