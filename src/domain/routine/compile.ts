import { actions } from '../case/action.ts'
import { type EventType, eventTypes } from '../case/event.ts'
import { type Role, roles } from '../role.ts'
import { type Condition, conditions } from './condition.ts'
import type { Drawing, DrawnNode, RoutineFault } from './drawing.ts'
import type { Exit, Routine, RoutineNode, Step, Trigger } from './model.ts'
import { soundness } from './soundness.ts'

export type Compiled = { readonly routine: Routine } | { readonly faults: readonly RoutineFault[] }

const STEPS = new Set(['task', 'userTask', 'manualTask', 'sendTask', 'receiveTask', 'businessRuleTask'])

/** Somebody who writes is how a case begins, so a start drawn as a message says nothing else. */
const MEANT: Readonly<Record<string, ReadonlySet<string>>> = { startEvent: new Set(['messageEventDefinition']) }

/** What an activity or an end may say of itself (routines/README.md); its name in a language is for people. */
const WORDS = new Set([
  'number',
  'on',
  'offer',
  'term',
  'optional',
  'relay',
  'end',
  'name-nb',
  'name-nn',
  'name-sv',
  'name-en',
])

/**
 * Turns a drawing into a routine that can be followed, or names every fault in it: what could not be read, what Linje
 * cannot run, what it does not know, and what is unsound (a dead step, no way to an end, a tie). Pure and total.
 */
export function compile(drawing: Drawing): Compiled {
  const faults: RoutineFault[] = [...drawing.unread]
  const report = (code: RoutineFault['code'], element: string | null, word: string | null = null) => {
    faults.push({ code, element, word })
  }
  const starts = drawing.nodes.filter(node => node.type === 'startEvent')
  const nodes: Record<string, RoutineNode> = {}
  for (const node of drawing.nodes) {
    for (const extra of node.extras) {
      if (!MEANT[node.type]?.has(extra)) report('element-unsupported', node.id, extra)
    }
    for (const word of Object.keys(node.says)) {
      if (!WORDS.has(word)) report('attribute-unknown', node.id, word)
    }
    if (node.type !== 'startEvent') nodes[node.id] = compiledNode(drawing, node, report)
  }
  for (const flow of drawing.flows) {
    if (!drawing.nodes.some(node => node.id === flow.to)) report('flow-without-end', flow.id)
    if (!drawing.nodes.some(node => node.id === flow.from)) report('flow-without-start', flow.id)
  }
  const [start] = starts
  const first = drawing.flows.find(flow => flow.from === start?.id && isStep(drawing, flow.to))?.to
  if (start === undefined || first === undefined) report('start-missing', start?.id ?? null)
  if (starts[1] !== undefined) report('several-starts', starts[1].id)
  for (const twice of repeated(Object.values(nodes))) report('number-twice', null, twice)
  if (first === undefined) return { faults }
  const { key, version } = drawing
  const routine = withWaysBack({ key, version, start: first, nodes, order: ordered(nodes) })
  const passed = faults.flatMap(({ code, element }) =>
    code === 'element-unsupported' && element !== null ? [element] : [],
  )
  faults.push(
    ...soundness(
      routine,
      passed.filter(each => each in nodes),
    ),
  )
  return faults.length === 0 ? { routine } : { faults }
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
      // Passed through, so that what lies behind it is not called dead as well.
      return { kind: 'fork', exits }
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
    .filter(flow => flow.from === id && drawing.nodes.some(node => node.id === flow.to && node.type !== 'startEvent'))
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
