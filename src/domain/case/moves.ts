import type { CaseNumber, Instant, TeamId, TeamReasonId } from '../id.ts'
import type { CaseEvent, ReturnReason } from './event.ts'

export const moveKinds = ['handed-over', 'returned'] as const
export type MoveKind = (typeof moveKinds)[number]

/** A case went from one line to the other with work left in it: what the figures of returns are made of (U-19). */
export type Move = {
  readonly case: CaseNumber
  readonly version: number
  readonly at: Instant
  readonly kind: MoveKind
  readonly from: TeamId
  readonly to: TeamId
  /** Why, where it was returned. */
  readonly reason: ReturnReason | null
  readonly teamReason: TeamReasonId | null
}

/** The moves among these events, in their order. `had` is the team that had the case before them; null before it was. */
export function movesOf(had: TeamId | null, events: readonly CaseEvent[]): readonly Move[] {
  let from = had
  const moves: Move[] = []
  for (const { case: number, version, at, body } of events) {
    if (!('responsible' in body)) continue
    const to = body.responsible.team
    if (from !== null && (body.type === 'handed-over' || body.type === 'returned')) {
      const why =
        body.type === 'returned'
          ? { reason: body.reason, teamReason: body.teamReason ?? null }
          : { reason: null, teamReason: null }
      moves.push({ case: number, version, at, kind: body.type, from, to, ...why })
    }
    from = to
  }
  return moves
}

/** From so many returns on a case goes back and forth: the third is marked. */
export const PING_PONG = 3
