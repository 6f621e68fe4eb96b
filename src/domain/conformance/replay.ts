import type { Outcome } from '../case/state.ts'
import type { Deviation } from '../position.ts'
import type { Role } from '../role.ts'
import { begin, followStep } from '../routine/follow.ts'
import { nodeOf, type Routine } from '../routine/model.ts'
import { stepOf, waitingSteps } from '../routine/path.ts'
import type { Trace } from './trace.ts'

/** A step or activity that was done, with the time since what came before it in its case. */
export type Visit = {
  readonly what: string
  /** The role whose step it is, or the team that did it; null where neither is known. */
  readonly who: string | null
  /** Milliseconds. Null for the first thing in a case, which nothing came before. */
  readonly took: number | null
}

/** A case held against a routine, or by itself where there is none. */
export type Replayed = {
  readonly case: string
  readonly visits: readonly Visit[]
  readonly deviations: readonly Pick<Deviation, 'kind' | 'steps'>[]
  /** The first step, where that is not the routine's first: entering late is a figure and no deviation (O-18). */
  readonly entered: string | null
  /** Where it stands: steps it waits at, or the last activity where there is no routine; none for one that has ended. */
  readonly stopsAt: readonly string[]
  /** Where it was closed before its end or without a solution, and as what; null where not, or where nobody can know. */
  readonly ended: { readonly at: readonly string[]; readonly outcome: Outcome } | null
}

/** Follows a trace along a routine, step by step. What the map calls no step takes time and deviates from nothing. */
export function replay(routine: Routine, trace: Trace): Replayed {
  const roles = new Map(routine.order.map(id => [stepOf(routine, id).number, stepOf(routine, id).role]))
  const steps = trace.events.flatMap(({ step }) => (step === null ? [] : [step]))
  const position = steps.reduce((so, step, place) => followStep(routine, so, step, place + 1), begin(routine))
  const mayHaveEnded = position.tokens.some(token => endsHere(routine, token))
  const [first = null] = steps
  const late = first !== null && first !== stepOf(routine, routine.start).number
  return {
    case: trace.case,
    visits: visits(trace, roles),
    deviations: position.deviations.filter(({ kind, version }) => !(late && kind === 'skipped' && version === 1)),
    entered: late ? first : null,
    stopsAt: mayHaveEnded ? [] : position.tokens.flatMap(token => waitingNumbers(routine, token)),
    ended: null,
  }
}

/** A trace by itself: time and loops, and no deviations, as there is nothing to deviate from. */
export function measured(trace: Trace): Replayed {
  const last = trace.events.at(-1)
  return {
    case: trace.case,
    visits: visits(trace, new Map()),
    deviations: [],
    entered: null,
    stopsAt: last === undefined ? [] : [last.activity],
    ended: null,
  }
}

function visits({ events }: Trace, roles: ReadonlyMap<string, Role>): readonly Visit[] {
  return events.map(({ activity, step, team, at }, place) => {
    const before = events[place - 1]
    const role = step === null ? undefined : roles.get(step)
    return { what: step ?? activity, who: role ?? team, took: before === undefined ? null : at - before.at }
  })
}

/** Can the case have ended where its token rests, as after a choice with a way to an end? */
function endsHere(routine: Routine, token: string, passed: ReadonlySet<string> = new Set()): boolean {
  const node = nodeOf(routine, token)
  if (node.kind === 'end') return true
  if (node.kind === 'step' || passed.has(token)) return false
  return node.exits.some(exit => endsHere(routine, exit.to, new Set([...passed, token])))
}

function waitingNumbers(routine: Routine, token: string): readonly string[] {
  return waitingSteps(routine, token).map(id => stepOf(routine, id).number)
}
