import type { RoutineFault } from './drawing.ts'
import { nodeOf, type Routine, type Trigger } from './model.ts'
import { stepOf, waitingSteps } from './path.ts'

/**
 * What is wrong with a routine as a whole: steps nobody can reach, ways that never end, and ties. What lies behind an
 * element that cannot run (`passed`, already a fault) is not called dead as well.
 */
export function soundness(routine: Routine, passed: readonly string[]): readonly RoutineFault[] {
  const reached = following(routine, [routine.start, ...passed])
  const faults: RoutineFault[] = []
  for (const id of Object.keys(routine.nodes)) {
    if (!reached.has(id)) faults.push({ code: 'step-unreachable', element: id, word: null })
    else if (!endsSomewhere(routine, id)) faults.push({ code: 'end-unreachable', element: id, word: null })
  }
  return [...faults, ...ties(routine)]
}

/** Everything reached from these nodes, whatever the conditions, ways back included. */
function following(routine: Routine, from: readonly string[]): ReadonlySet<string> {
  const seen = new Set(from)
  const open = [...from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { to } of nodeOf(routine, id).exits) {
      if (seen.has(to)) continue
      seen.add(to)
      open.push(to)
    }
  }
  return seen
}

function endsSomewhere(routine: Routine, id: string): boolean {
  return [...following(routine, [id])].some(each => nodeOf(routine, each).kind === 'end')
}

/** Two branches of one choice that the same event would take: which of them cannot be said (rule 2). */
function ties(routine: Routine): readonly RoutineFault[] {
  return Object.entries(routine.nodes).flatMap(([id, node]) => {
    if (node.kind !== 'choice' || node.exits.length === 1 || node.exits.every(exit => exit.when !== null)) return []
    const branches = [...new Set(waitingSteps(routine, id))].map(step => stepOf(routine, step).on)
    const twice = branches.flatMap((branch, place) =>
      branch.filter(trigger => branches.slice(place + 1).some(other => other.some(each => meets(trigger, each)))),
    )[0]
    return twice === undefined ? [] : [{ code: 'tie', element: id, word: triggerKey(twice) } as const]
  })
}

/** Is there an event that fits both for certain? Two different conditions may exclude each other, as far as we know. */
function meets(one: Trigger, other: Trigger): boolean {
  return one.event === other.event && (one.when === other.when || one.when === null || other.when === null)
}

function triggerKey({ event, when }: Trigger): string {
  return when === null ? event : `${event}[${when}]`
}
