import type { Position } from '../position.ts'
import { type Happening, holds } from './condition.ts'
import { type Exit, nodeOf, type Routine, type Step } from './model.ts'

/** The step behind an id that is known to be one. */
export function stepOf(routine: Routine, id: string): Step {
  const node = nodeOf(routine, id)
  if (node.kind !== 'step') throw new Error(`${id} of routine ${routine.key} is not a step`)
  return node
}

/** Does this complete the step, condition included? */
export function completes(routine: Routine, step: string, happening: Happening): boolean {
  const { number, on } = stepOf(routine, step)
  if ('step' in happening) return number === happening.step
  return on.some(({ event, when }) => event === happening.event.body.type && (when === null || holds(when, happening)))
}

/**
 * May the token be brought to this step by this event? Telling end users runs beside the solving (O-25): a case is never
 * brought there past what has to be done, so a relay is done in its turn alone. A log from elsewhere names its step.
 */
export function drawsToken(routine: Routine, step: string, happening: Happening): boolean {
  return completes(routine, step, happening) && ('step' in happening || !stepOf(routine, step).relay)
}

/** The steps a token waits at: its own, or those behind the choice it rests on. */
export function waitingSteps(
  routine: Routine,
  token: string,
  passed: ReadonlySet<string> = new Set(),
): readonly string[] {
  const node = nodeOf(routine, token)
  if (node.kind === 'step') return [token]
  if (passed.has(token)) return []
  const trail = new Set([...passed, token])
  return node.exits.flatMap(exit => waitingSteps(routine, exit.to, trail))
}

/** Every node that can be reached from a node going forward, itself not among them unless by a loop. */
export function reachable(routine: Routine, from: string): ReadonlySet<string> {
  const seen = new Set<string>()
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { to, back } of nodeOf(routine, id).exits) {
      if (back || seen.has(to)) continue
      seen.add(to)
      open.push(to)
    }
  }
  return seen
}

/** A step further on that an event completes, with the token that goes there and the steps it jumps. */
export type Ahead = {
  readonly token: string
  readonly step: string
  readonly jumped: readonly string[]
  /** The other ways of the forks on the way there: who goes one of them has set out on all. */
  readonly beside: readonly Exit[]
}

/**
 * The nearest step ahead that this event completes, in steps and choices; exits are taken whatever their conditions,
 * never along a drawn way back (rule 3). Null: none.
 */
export function findAhead(routine: Routine, tokens: readonly string[], happening: Happening): Ahead | null {
  const seen = new Set<string>(tokens)
  let level: readonly Ahead[] = tokens.map(token => ({ token, step: token, jumped: [], beside: [] }))
  while (level.length > 0) {
    const next: Ahead[] = []
    for (const { token, step, jumped, beside } of level) {
      const node = nodeOf(routine, step)
      const passed = node.kind === 'step' ? [...jumped, step] : jumped
      for (const exit of node.exits) {
        if (exit.back || seen.has(exit.to)) continue
        seen.add(exit.to)
        const others = node.kind === 'fork' ? node.exits.filter(other => other !== exit) : []
        next.push({ token, step: exit.to, jumped: passed, beside: [...beside, ...others] })
      }
    }
    const found = next.find(({ step }) => nodeOf(routine, step).kind === 'step' && drawsToken(routine, step, happening))
    if (found !== undefined) return found
    level = next
  }
  return null
}

/** The nearest step behind the tokens that this event completes; of equally near ones the one that was done (rule 4). */
export function findBehind(routine: Routine, position: Position, happening: Happening): string | null {
  const before = entrances(routine)
  const seen = new Set<string>(position.tokens)
  let level: readonly string[] = position.tokens
  while (level.length > 0) {
    const next = [...new Set(level.flatMap(id => before.get(id) ?? []))].filter(id => !seen.has(id))
    for (const id of next) seen.add(id)
    const found = next.filter(id => nodeOf(routine, id).kind === 'step' && drawsToken(routine, id, happening))
    const wasDone = found.find(id => stepOf(routine, id).number in position.done)
    if (found[0] !== undefined) return wasDone ?? found[0]
    level = next
  }
  return null
}

/** For each node, the nodes that lead to it, drawn ways back left out. */
function entrances(routine: Routine): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string[]>()
  for (const [id, node] of Object.entries(routine.nodes)) {
    for (const { to, back } of node.exits) {
      if (!back) before.set(to, [...(before.get(to) ?? []), id])
    }
  }
  return before
}
