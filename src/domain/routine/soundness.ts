import type { RoutineFault } from './drawing.ts'
import { nodeOf, type Routine, type Trigger } from './model.ts'
import { stepOf, waitingSteps } from './path.ts'

/** What is wrong with a routine as a whole: steps nobody can reach, ways that never end, and ties. */
export function soundness(routine: Routine): readonly RoutineFault[] {
  const reached = following(routine, [routine.start])
  const faults: RoutineFault[] = []
  for (const id of Object.keys(routine.nodes)) {
    if (!reached.has(id)) faults.push({ code: 'step-unreachable', element: id, word: null })
    else if (!endsSomewhere(routine, id)) faults.push({ code: 'end-unreachable', element: id, word: null })
  }
  return faults.length > 0 ? faults : ties(routine)
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
    if (node.kind !== 'choice' || node.exits.every(exit => exit.when !== null)) return []
    const triggers = [...new Set(waitingSteps(routine, id))].flatMap(step => [
      ...new Set(stepOf(routine, step).on.map(triggerKey)),
    ])
    const twice = triggers.find((trigger, place) => triggers.indexOf(trigger) !== place)
    return twice === undefined ? [] : [{ code: 'tie', element: id, word: twice } as const]
  })
}

function triggerKey({ event, when }: Trigger): string {
  return when === null ? event : `${event}[${when}]`
}
