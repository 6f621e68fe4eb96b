import type { CaseEvent } from '../case/event.ts'
import { evolve } from '../case/evolve.ts'
import type { CaseState } from '../case/state.ts'
import type { RoutineId } from '../id.ts'
import type { Position } from '../position.ts'
import type { Role } from '../role.ts'
import { begin, follow } from '../routine/follow.ts'
import type { Routine } from '../routine/model.ts'
import { activeSteps } from '../routine/next.ts'
import { stepOf } from '../routine/path.ts'
import type { Replayed, Visit } from './replay.ts'

/** An event of ours, with the numbers of the steps that it completed. */
export type SteppedEvent = { readonly event: CaseEvent; readonly steps: readonly string[] }

/** A case of ours with its whole log, and the version of its routine that it follows now. */
export type OwnCase = { readonly routine: RoutineId; readonly events: readonly CaseEvent[] }

/** A version of a routine by its id. */
export type VersionOf = (id: RoutineId) => Routine

/** Every version that a case has followed: what `VersionOf` has to know. */
export function versionsFollowed({ routine, events }: OwnCase): readonly RoutineId[] {
  const moves = events.flatMap(({ body }) => (body.type === 'routine-moved' ? [body.from, body.routine] : []))
  return [...new Set([...moves, routine])]
}

/**
 * A case of our own along the routine it follows: as a log from elsewhere is replayed, but with rules and state. One that
 * was moved is judged between two moves by the version it then followed (O-24): what it did rightly stays right.
 */
export function replayOwn(own: OwnCase, versionOf: VersionOf): Replayed {
  const { paces, routine, position, state } = walked(own, versionOf)
  const visits: Visit[] = []
  let before: number | null = null
  for (const { event, steps, routine: then } of paces) {
    const at = Date.parse(event.at)
    // Of several that one event completes, the first took the time.
    for (const what of steps) {
      visits.push({ what, who: roleOf(then, what), took: before === null ? null : at - before })
      before = at
    }
  }
  return {
    case: String(own.events[0]?.case ?? ''),
    visits,
    deviations: position.deviations,
    entered: null,
    stopsAt: activeSteps(routine, position).map(({ step }) => step),
    ended: endedEarly(state, position, visits.at(-1)?.what ?? null),
  }
}

/** The events of a case in order, each with the steps that it completed by the version it then followed. */
export function steppedEvents(own: OwnCase, versionOf: VersionOf): readonly SteppedEvent[] {
  return walked(own, versionOf).paces
}

type Pace = SteppedEvent & { readonly routine: Routine }

function walked(
  own: OwnCase,
  versionOf: VersionOf,
): {
  readonly paces: readonly Pace[]
  readonly routine: Routine
  readonly position: Position
  readonly state: CaseState | null
} {
  const [first = own.routine] = versionsFollowed(own)
  let routine = versionOf(first)
  let state: CaseState | null = null
  let position = begin(routine)
  const paces: Pace[] = []
  for (const event of own.events) {
    if (event.body.type === 'routine-moved') routine = versionOf(event.body.routine)
    state = evolve(state, event)
    position = follow(routine, position, event, state)
    const { done } = position
    paces.push({ event, routine, steps: Object.keys(done).filter(step => done[step] === event.version) })
  }
  return { paces, routine, position, state }
}

/**
 * Where a closed case left its routine early: before steps that were left (O-18), or without a solution. `at` is where
 * it stood, and the last thing done where the drawing itself ends there, as for information only (M.2.1.6).
 */
function endedEarly(state: CaseState | null, { end }: Position, last: string | null): Replayed['ended'] {
  if (state?.status.name !== 'closed') return null
  const { outcome } = state.status
  const left = end?.left ?? []
  if (left.length === 0 && outcome === 'solved') return null
  return { at: left.length > 0 ? left : last === null ? [] : [last], outcome }
}

function roleOf(routine: Routine, number: string): Role | null {
  const step = routine.order.find(id => stepOf(routine, id).number === number)
  return step === undefined ? null : stepOf(routine, step).role
}
