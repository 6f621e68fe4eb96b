import type { CaseEvent } from '../case/event.ts'
import { evolve } from '../case/evolve.ts'
import type { CaseState } from '../case/state.ts'
import type { Position } from '../position.ts'
import { begin, follow } from '../routine/follow.ts'
import type { Routine } from '../routine/model.ts'
import { activeSteps } from '../routine/next.ts'
import { stepOf } from '../routine/path.ts'
import type { Replayed, Visit } from './replay.ts'

/** An event of ours, with the numbers of the steps that it completed. */
export type SteppedEvent = { readonly event: CaseEvent; readonly steps: readonly string[] }

/** A case of our own along the routine it follows: as a log from elsewhere is replayed, but with rules and state. */
export function replayOwn(routine: Routine, events: readonly CaseEvent[]): Replayed {
  const { stepped, position } = walked(routine, events)
  const roles = new Map(routine.order.map(id => [stepOf(routine, id).number, stepOf(routine, id).role]))
  const visits: Visit[] = []
  let before: number | null = null
  for (const { event, steps } of stepped) {
    const at = Date.parse(event.at)
    for (const what of steps)
      visits.push({ what, who: roles.get(what) ?? null, took: before === null ? null : at - before })
    if (steps.length > 0) before = at
  }
  return {
    case: String(events[0]?.case ?? ''),
    visits,
    deviations: position.deviations,
    entered: null,
    stopsAt: activeSteps(routine, position).map(({ step }) => step),
  }
}

/** The events of a case in order, each with the steps that it completed; none where the case follows no routine. */
export function steppedEvents(routine: Routine | null, events: readonly CaseEvent[]): readonly SteppedEvent[] {
  return routine === null ? events.map(event => ({ event, steps: [] })) : walked(routine, events).stepped
}

function walked(
  routine: Routine,
  events: readonly CaseEvent[],
): { readonly stepped: readonly SteppedEvent[]; readonly position: Position } {
  let state: CaseState | null = null
  let position = begin(routine)
  const stepped = events.map(event => {
    state = evolve(state, event)
    position = follow(routine, position, event, state)
    const { done } = position
    return { event, steps: Object.keys(done).filter(step => done[step] === event.version) }
  })
  return { stepped, position }
}
