import { actions } from '../case/action.ts'
import { type EventType, eventTypes } from '../case/event.ts'
import { type Role, roles } from '../role.ts'
import { type Condition, conditions } from './condition.ts'
import type { Drawing, DrawnNode, RoutineFault } from './drawing.ts'
import type { Exit, Routine, RoutineNode, Step, Trigger } from './model.ts'
import { soundness } from './soundness.ts'

export type Compiled = { readonly routine: Routine } | { readonly faults: readonly RoutineFault[] }

const STEPS = new Set(['task', 'userTask', 'manualTask', 'sendTask', 'receiveTask', 'businessRuleTask'])

/**
 * Turns a drawing into a routine that can be followed, or names every fault in it: what Linje cannot run, what it does
 * not know, and what is unsound (a dead step, no way to an end, a tie). Pure and total.
 */
export function compile(drawing: Drawing): Compiled {
  const faults: RoutineFault[] = []
  const report = (code: RoutineFault['code'], element: string | null, word: string | null = null) => {
    faults.push({ code, element, word })
  }
  const starts = drawing.nodes.filter(node => node.type === 'startEvent')
  const nodes: Record<string, RoutineNode> = {}
  for (const node of drawing.nodes) {
    if (node.type !== 'startEvent') nodes[node.id] = compiledNode(drawing, node, report)
  }
  for (const flow of drawing.flows) {
    if (!drawing.nodes.some(node => node.id === flow.to)) report('flow-without-end', flow.id)
  }
  const [start] = starts
  const first = drawing.flows.find(flow => flow.from === start?.id && isStep(drawing, flow.to))?.to
  if (start === undefined || first === undefined) report('start-missing', start?.id ?? null)
  if (starts[1] !== undefined) report('several-starts', starts[1].id)
  for (const twice of repeated(Object.values(nodes))) report('number-twice', null, twice)
  if (faults.length > 0 || first === undefined) return { faults }
  const routine = withWaysBack({
    key: drawing.key,
    version: drawing.version,
    start: first,
    nodes,
    order: ordered(nodes),
  })
  const unsound = soundness(routine)
  return unsound.length === 0 ? { routine } : { faults: unsound }
}

type Report = (code: RoutineFault['code'], element: string | null, word?: string | null) => void

function compiledNode(drawing: Drawing, node: DrawnNode, report: Report): RoutineNode {
  const exits = exitsOf(drawing, node.id, report)
  if (STEPS.has(node.type)) return compiledStep(drawing, node, exits, report)
  switch (node.type) {
    case 'exclusiveGateway':
    case 'eventBasedGateway':
      if (!isDecidable(drawing, exits)) report('choice-undecidable', node.id)
      return { kind: 'choice', exits }
    case 'parallelGateway':
      // Nothing waits for the telling of end users, so branches end apart and never meet again (O-25).
      if (drawing.flows.filter(flow => flow.to === node.id).length > 1) report('fork-joins', node.id)
      return { kind: 'fork', exits }
    case 'endEvent':
      return { kind: 'end', name: node.says['end'] ?? node.id, exits: [] }
    default:
      report('element-unsupported', node.id, node.type)
      return { kind: 'end', name: node.id, exits: [] }
  }
}

/**
 * A choice is decided by the state alone, with a way for when nothing else holds; or by the first event that a step
 * right behind it waits for (BPMN 2.0, section 10.6.6); or it is none, as where ways meet.
 */
function isDecidable(drawing: Drawing, exits: readonly Exit[]): boolean {
  if (exits.length === 1) return true
  if (exits.every(exit => exit.when !== null)) return exits.some(exit => exit.when === 'otherwise')
  return exits.every(exit => exit.when === null && isStep(drawing, exit.to))
}

function isStep(drawing: Drawing, id: string): boolean {
  return drawing.nodes.some(node => node.id === id && STEPS.has(node.type))
}

function compiledStep(drawing: Drawing, node: DrawnNode, exits: readonly Exit[], report: Report): Step {
  const number = node.says['number'] ?? node.id
  if (!/\d/.test(number)) report('step-without-number', node.id)
  const on = words(node.says['on']).flatMap(word => trigger(node.id, word, report))
  if (on.length === 0) report('step-without-event', node.id)
  return {
    kind: 'step',
    number,
    role: roleOf(drawing, node.id, report),
    on,
    offers: words(node.says['offer']).flatMap(word => known(actions, word, 'offer-unknown', node.id, report)),
    term: node.says['term'] ?? null,
    optional: node.says['optional'] === 'true',
    relay: node.says['relay'] === 'true',
    exits,
  }
}

function roleOf(drawing: Drawing, id: string, report: Report): Role {
  const lane = drawing.lanes.find(each => each.nodes.includes(id))
  if (lane === undefined) report('step-without-lane', id)
  else {
    const [role] = known<Role>(roles, lane.role ?? '', 'lane-unknown-role', lane.id, report)
    if (role !== undefined) return role
  }
  return 'second-line'
}

/** `handed-over[to-second-line]`: an event, and a condition in brackets where it has one. */
function trigger(element: string, word: string, report: Report): readonly Trigger[] {
  const [, event = '', condition] = /^([a-z-]+)(?:\[([a-z-]+)\])?$/.exec(word) ?? []
  const events = known<EventType>(eventTypes, event, 'event-unknown', element, report)
  if (condition === undefined) return events.map(each => ({ event: each, when: null }))
  const [when] = known<Condition>(conditions, condition, 'condition-unknown', element, report)
  return when === undefined ? [] : events.map(each => ({ event: each, when }))
}

function exitsOf(drawing: Drawing, id: string, report: Report): readonly Exit[] {
  return drawing.flows
    .filter(flow => flow.from === id)
    .map(({ id: flow, to, when }) => {
      const [condition] = when === null ? [] : known<Condition>(conditions, when, 'condition-unknown', flow, report)
      return { to, when: condition ?? null, back: false }
    })
}

function known<Word extends string>(
  list: readonly Word[],
  word: string,
  code: RoutineFault['code'],
  element: string,
  report: Report,
): readonly Word[] {
  const found = list.find(each => each === word)
  if (found === undefined) report(code, element, word)
  return found === undefined ? [] : [found]
}

function words(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(/\s+/).filter(word => word !== '')
}

function repeated(nodes: readonly RoutineNode[]): readonly string[] {
  const numbers = nodes.flatMap(node => (node.kind === 'step' ? [node.number] : []))
  return [...new Set(numbers.filter((number, place) => numbers.indexOf(number) !== place))]
}

/** Steps by their numbers, part by part: M.1.1.10 after M.1.1.9. */
function ordered(nodes: Readonly<Record<string, RoutineNode>>): readonly string[] {
  const steps = Object.entries(nodes).flatMap(([id, node]) =>
    node.kind === 'step' ? [{ id, number: node.number }] : [],
  )
  const key = (number: string) => number.replace(/\d+/g, digits => digits.padStart(6, '0'))
  return steps.sort((a, b) => (key(a.number) < key(b.number) ? -1 : 1)).map(({ id }) => id)
}

/** Marks the ways that lead back to where the way from the start already is: a walk in depth meets its own trail. */
function withWaysBack(routine: Routine): Routine {
  const nodes: Record<string, RoutineNode> = {}
  const walk = (id: string, trail: ReadonlySet<string>): void => {
    const node = routine.nodes[id]
    if (node === undefined || id in nodes) return
    const here = new Set([...trail, id])
    nodes[id] = { ...node, exits: node.exits.map(exit => ({ ...exit, back: here.has(exit.to) })) }
    for (const exit of node.exits) walk(exit.to, here)
  }
  walk(routine.start, new Set())
  return { ...routine, nodes: { ...routine.nodes, ...nodes } }
}
