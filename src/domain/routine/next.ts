import type { Action } from '../case/action.ts'
import type { ActiveStep } from '../case/facts.ts'
import type { Position } from '../position.ts'
import type { Role } from '../role.ts'
import type { Routine } from './model.ts'
import { reachable, stepOf, waitingSteps } from './path.ts'

/** The steps the routine stands at, as the case rules need them: whose they are and what they offer (O-14). */
export function activeSteps(routine: Routine, position: Position): readonly ActiveStep[] {
  return active(routine, position).map(id => {
    const { number, role, offers } = stepOf(routine, id)
    return { step: number, role, offers }
  })
}

/** What the routine offers now: the step, whose act it is, the action behind it (null: outside the system), its term. */
export type Offer = {
  readonly step: string
  readonly role: Role
  readonly action: Action | null
  readonly term: string | null
}

/** What the page offers, step by step. */
export function offersNow(routine: Routine, position: Position): readonly Offer[] {
  return active(routine, position).flatMap(id => {
    const { number, role, offers, term } = stepOf(routine, id)
    const acts: readonly (Action | null)[] = offers.length === 0 ? [null] : offers
    return acts.map(action => ({ step: number, role, action, term }))
  })
}

/** How a step stands: active now, done (and when last), jumped over, still ahead, or on a way the case does not go. */
export type Standing = 'active' | 'done' | 'skipped' | 'ahead' | 'apart'

/** Every step of the routine in the order of its numbers, with how it stands. */
export function standings(
  routine: Routine,
  position: Position,
): readonly {
  /** Id of its element in the drawing. */
  readonly element: string
  readonly number: string
  readonly role: Role
  readonly state: Standing
  readonly version: number | null
}[] {
  const now = new Set(active(routine, position))
  const skipped = new Set(position.deviations.filter(each => each.kind === 'skipped').flatMap(each => each.steps))
  const onward = new Set(position.tokens.flatMap(token => [...reachable(routine, token)]))
  return routine.order.map(id => {
    const { number, role } = stepOf(routine, id)
    const version = position.done[number] ?? null
    const past = version !== null ? 'done' : skipped.has(number) ? 'skipped' : null
    const state = now.has(id) ? 'active' : (past ?? (onward.has(id) ? 'ahead' : 'apart'))
    return { element: id, number, role, state, version }
  })
}

function active(routine: Routine, position: Position): readonly string[] {
  return position.tokens.flatMap(token => waitingSteps(routine, token))
}
