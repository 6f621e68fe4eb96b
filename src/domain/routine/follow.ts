import type { CaseEvent } from '../case/event.ts'
import type { CaseState } from '../case/state.ts'
import type { Position } from '../position.ts'
import { belongsHere } from './belongs-here.ts'
import { type Happening, type Moment, versionOf } from './condition.ts'
import type { Routine } from './model.ts'
import { nodeOf } from './model.ts'
import { arrive, completed, joined, type Landing } from './move.ts'
import { completes, drawsToken, findAhead, findBehind, reachable, stepOf, waitingSteps } from './path.ts'

/** Before the first event: a token at the routine's first step. */
export function begin(routine: Routine): Position {
  return { tokens: [routine.start], done: {}, deviations: [], end: null }
}

/**
 * Where the routine stands after one more event; `state` is the case as that event has made it. Total: every event
 * moves it, or is noted as outside, or leaves it alone (DESIGN section 3, rules 1 to 7).
 */
export function follow(routine: Routine, position: Position, event: CaseEvent, state: CaseState): Position {
  if (event.body.type === 'letter-withdrawn') return event.body.back?.position ?? position
  if (event.body.type === 'routine-moved') return event.body.position
  const moment: Moment = { event, state }
  if (position.tokens.every(token => isRelay(routine, token)) && isOpenedAgain(moment)) {
    return reentered(routine, position, moment)
  }
  if (position.tokens.length === 0) return position
  if (event.body.type === 'step-done' || event.body.type === 'step-skipped') {
    return marked(routine, position, moment, event.body.step)
  }
  const moved = movedBy(routine, position, moment)
  return event.body.type === 'closed' ? closed(routine, moved) : moved
}

/**
 * Where the routine stands after one of its steps was done, as a log from elsewhere tells it: by the same rules 1 to 5,
 * each choice decided by the step that comes next. A step done after the end is done again.
 */
export function followStep(routine: Routine, position: Position, step: string, version: number): Position {
  if (position.tokens.length > 0) return movedBy(routine, position, { step, version })
  const ends = lastNodes(routine)
  const moved = movedBy(routine, { ...position, tokens: ends }, { step, version })
  return { ...moved, tokens: moved.tokens.filter(token => !ends.includes(token)) }
}

/** From where everything that can be done again lies behind. */
function lastNodes(routine: Routine): readonly string[] {
  return Object.entries(routine.nodes).flatMap(([id, { kind }]) => (kind === 'end' ? [id] : []))
}

/** Rules 1, 3, 4 and 5, in this order. */
function movedBy(routine: Routine, position: Position, happening: Happening): Position {
  const matching = position.tokens.flatMap(token => {
    const step = waitingSteps(routine, token).find(each => completes(routine, each, happening))
    return step === undefined ? [] : [{ token, step }]
  })
  if (matching.length > 0) {
    return matching.reduce((so, { token, step }) => land(so, token, completed(routine, step, happening)), position)
  }
  if ('event' in happening && happening.event.body.type === 'closed') return position
  // Most of what happens is no step's, and no way to one need be looked for.
  const steps = routine.order.filter(step => drawsToken(routine, step, happening))
  if (steps.length === 0) return position
  return (
    ahead(routine, position, happening) ??
    behind(routine, position, happening) ??
    outside(routine, position, happening, steps)
  )
}

/** Rule 3: the shortest way forward to a step this event completes; what lay between was skipped. */
function ahead(routine: Routine, position: Position, happening: Happening): Position | null {
  const found = findAhead(routine, position.tokens, happening)
  if (found === null) return null
  const jumped = found.jumped.filter(step => !stepOf(routine, step).optional)
  const beside = arrive(routine, found.beside, happening, new Set([found.step]))
  const moved = land(position, found.token, joined(beside, completed(routine, found.step, happening)))
  return jumped.length === 0 ? moved : deviated(moved, 'skipped', numbers(routine, jumped), happening)
}

/** Rule 4: a step that lies behind is done again; what had been reached from it is taken away. */
function behind(routine: Routine, position: Position, happening: Happening): Position | null {
  const step = findBehind(routine, position, happening)
  if (step === null) return null
  const onward = reachable(routine, step)
  const kept = { ...position, tokens: position.tokens.filter(token => !onward.has(token)) }
  const landing = completed(routine, step, happening)
  const moved = land(kept, null, landing)
  return landing.wentBack ? moved : deviated(moved, 'repeated', numbers(routine, [step]), happening)
}

/** Rule 5: some step waits for such an event, but none that can be reached from here, and it belongs to none that is open. */
function outside(routine: Routine, position: Position, happening: Happening, steps: readonly string[]): Position {
  if (belongsHere(routine, position, happening)) return position
  return deviated(position, 'outside', numbers(routine, steps), happening)
}

/** Rule 6: closing takes away every token but those of a relay drawn after or beside it. */
function closed(routine: Routine, position: Position): Position {
  if (position.tokens.length === 0) return position
  const closing = routine.order.filter(step => stepOf(routine, step).on.some(({ event }) => event === 'closed'))
  const stays = (token: string): boolean => {
    return isRelay(routine, token) && !closing.some(step => reachable(routine, token).has(step))
  }
  const left = position.tokens.filter(token => !stays(token)).flatMap(token => waitingSteps(routine, token))
  if (left.length === 0) return position
  const tokens = position.tokens.filter(stays)
  return { ...position, tokens, end: tokens.length > 0 ? null : { name: 'ended-early', left: numbers(routine, left) } }
}

/** Is it but the telling of end users that goes on? */
function isRelay(routine: Routine, token: string): boolean {
  const node = nodeOf(routine, token)
  return node.kind === 'step' && node.relay
}

function isOpenedAgain({ event }: Moment): boolean {
  return event.body.type === 'reopened' || event.body.type === 'objected'
}

/** Rule 7: a run that has ended, but for telling, begins again where the team that has the case enters. */
function reentered(routine: Routine, position: Position, { state }: Moment): Position {
  const role = state.responsible.line === 'first' ? 'first-line' : 'second-line'
  const entry = routine.order.find(step => stepOf(routine, step).role === role)
  return entry === undefined ? position : { ...position, tokens: [...new Set([...position.tokens, entry])], end: null }
}

/** A step outside the system, done or skipped by hand; one that is not active is left alone. Skipping is a deviation. */
function marked(routine: Routine, position: Position, moment: Moment, number: string): Position {
  for (const token of position.tokens) {
    const step = waitingSteps(routine, token).find(id => stepOf(routine, id).number === number)
    if (step === undefined) continue
    if (moment.event.body.type === 'step-done') return land(position, token, completed(routine, step, moment))
    const moved = land(position, token, arrive(routine, stepOf(routine, step).exits, moment, new Set([step])))
    return stepOf(routine, step).optional ? moved : deviated(moved, 'skipped', [number], moment)
  }
  return position
}

/** The position with one token gone and those of the landing in its place, each once. */
function land(position: Position, token: string | null, landing: Landing): Position {
  const others = position.tokens.filter(each => each !== token)
  const tokens = [...new Set([...others, ...landing.tokens])]
  const end = tokens.length === 0 && landing.end !== null ? { name: landing.end, left: [] } : null
  return { ...position, tokens, done: { ...position.done, ...landing.done }, end }
}

function deviated(
  position: Position,
  kind: Position['deviations'][number]['kind'],
  steps: readonly string[],
  happening: Happening,
): Position {
  return { ...position, deviations: [...position.deviations, { kind, steps, version: versionOf(happening) }] }
}

function numbers(routine: Routine, steps: readonly string[]): readonly string[] {
  return steps.map(step => stepOf(routine, step).number)
}
