import { type Happening, holds, versionOf } from './condition.ts'
import { type Exit, nodeOf, type Routine } from './model.ts'
import { completes, stepOf, waitingSteps } from './path.ts'

/** Where a token came down, and what was done on its way. */
export type Landing = {
  readonly tokens: readonly string[]
  /** Step numbers with the version that did them. */
  readonly done: Readonly<Record<string, number>>
  readonly end: string | null
  /** It went along a way that the routine itself draws back. */
  readonly wentBack: boolean
}

/**
 * Completes a step and goes on from it: an event that also completes what lies behind does so at once (rule 1), each
 * step at most once.
 */
export function completed(
  routine: Routine,
  step: string,
  happening: Happening,
  before: ReadonlySet<string> = new Set(),
): Landing {
  const { number, exits } = stepOf(routine, step)
  const landing = arrive(routine, exits, happening, new Set([...before, step]))
  return { ...landing, done: { [number]: versionOf(happening), ...landing.done } }
}

/** Goes along exits: all of them, as after a step or a fork. */
export function arrive(
  routine: Routine,
  exits: readonly Exit[],
  happening: Happening,
  chain: ReadonlySet<string>,
): Landing {
  return exits.map(exit => along(routine, exit, happening, chain)).reduce(joined, nowhere)
}

function along(routine: Routine, exit: Exit, happening: Happening, chain: ReadonlySet<string>): Landing {
  const landing = at(routine, exit.to, happening, chain)
  return exit.back ? { ...landing, wentBack: true } : landing
}

function at(routine: Routine, id: string, happening: Happening, chain: ReadonlySet<string>): Landing {
  const node = nodeOf(routine, id)
  switch (node.kind) {
    case 'end':
      return { ...nowhere, end: node.name }
    case 'fork':
      return arrive(routine, node.exits, happening, chain)
    case 'choice': {
      const decided = chosen(node.exits, happening)
      if (decided !== null) return along(routine, decided, happening, chain)
      const step = waitingSteps(routine, id).find(each => !chain.has(each) && completes(routine, each, happening))
      return step === undefined ? resting(id) : completed(routine, step, happening, chain)
    }
    case 'step':
      return !chain.has(id) && completes(routine, id, happening)
        ? completed(routine, id, happening, chain)
        : resting(id)
    default:
      return node satisfies never
  }
}

/** Rule 2: decided at once where every exit has a condition; `otherwise` only when no other holds. One way is no choice. */
function chosen(exits: readonly Exit[], happening: Happening): Exit | null {
  const [first, second] = exits
  if (first !== undefined && second === undefined) return first
  // A log from elsewhere tells no state: the step that comes next says which way it was.
  if ('step' in happening || exits.some(exit => exit.when === null)) return null
  const named = exits.find(({ when }) => when !== null && when !== 'otherwise' && holds(when, happening))
  return named ?? exits.find(({ when }) => when === 'otherwise') ?? null
}

const nowhere: Landing = { tokens: [], done: {}, end: null, wentBack: false }

function resting(id: string): Landing {
  return { ...nowhere, tokens: [id] }
}

/** Two landings as one: what came of going several ways at once. */
export function joined(a: Landing, b: Landing): Landing {
  return {
    tokens: [...a.tokens, ...b.tokens],
    done: { ...a.done, ...b.done },
    end: b.end ?? a.end,
    wentBack: a.wentBack || b.wentBack,
  }
}
