import type { Drawing, DrawnFlow, DrawnLane, DrawnNode, RoutineFault } from '../domain/routine/drawing.ts'
import type { ModdleElement, ModdleLane, ModdleProcess } from './moddle-shape.ts'

/** Flow elements of BPMN that hold data and are never on a case's way. */
const DATA = new Set(['bpmn:DataObject', 'bpmn:DataObjectReference', 'bpmn:DataStoreReference'])

/**
 * A process as plain data, with the attributes that carry Linje's prefix in this file. What is in it and means nothing
 * to a case is named in `beside`.
 */
export function drawn(process: ModdleProcess, prefix: string, unread: readonly RoutineFault[]): Drawing {
  const { flowElements } = process
  const ours = saying(prefix)
  const defaults = new Set(flowElements.flatMap(each => (each.default === undefined ? [] : [each.default.id])))
  return {
    key: process.id,
    name: process.name,
    version: ours(process.$attrs)['version'] ?? '1',
    lanes: process.laneSets.flatMap(({ lanes }) => lanes.flatMap(lane => drawnLanes(lane, null, ours))),
    nodes: flowElements.filter(each => !isFlow(each) && !DATA.has(each.$type)).map(each => drawnNode(each, ours)),
    flows: flowElements.filter(isFlow).map(each => drawnFlow(each, defaults, ours)),
    beside: [...flowElements.filter(each => DATA.has(each.$type)), ...process.artifacts].map(({ id, $type }) => ({
      id,
      type: word($type),
    })),
    unread,
  }
}

function isFlow({ $type }: ModdleElement): boolean {
  return $type === 'bpmn:SequenceFlow'
}

/** Lanes within a lane come before it and take its role where they say none: what lies in both is theirs. */
function drawnLanes(lane: ModdleLane, around: string | null, ours: Saying): readonly DrawnLane[] {
  const role = ours(lane.$attrs)['role'] ?? around
  const within = lane.childLaneSet?.lanes.flatMap(each => drawnLanes(each, role, ours)) ?? []
  return [...within, { id: lane.id, name: lane.name, role, nodes: lane.flowNodeRef.map(node => node.id) }]
}

function drawnNode(node: ModdleElement, ours: Saying): DrawnNode {
  const { id, name, documentation, $type, $attrs, loopCharacteristics, eventDefinitions } = node
  const hanging = loopCharacteristics === undefined ? eventDefinitions : [...eventDefinitions, loopCharacteristics]
  const text = documentation
    .map(each => each.text.trim())
    .join('\n')
    .trim()
  return { id, name, text, type: word($type), says: ours($attrs), extras: hanging.map(each => word(each.$type)) }
}

/** A flow that its gateway names as the default is taken when no other is; a formula of another engine stays a word. */
function drawnFlow(flow: ModdleElement, defaults: ReadonlySet<string>, ours: Saying): DrawnFlow {
  const formula = flow.conditionExpression?.body.trim().slice(0, 100)
  const when = ours(flow.$attrs)['when'] ?? formula ?? (defaults.has(flow.id) ? 'otherwise' : null)
  return { id: flow.id, from: flow.sourceRef?.id ?? '', to: flow.targetRef?.id ?? '', when }
}

type Saying = (attrs: Readonly<Record<string, string>>) => Readonly<Record<string, string>>

/** Linje's own attributes of an element, without their prefix. */
function saying(prefix: string): Saying {
  return attrs =>
    Object.fromEntries(
      Object.entries(attrs)
        .filter(([name]) => name.startsWith(`${prefix}:`))
        .map(([name, value]) => [name.slice(prefix.length + 1), value]),
    )
}

/** `bpmn:UserTask` is `userTask`. */
function word(type: string): string {
  const bare = type.replace(/^bpmn:/, '')
  return bare.charAt(0).toLowerCase() + bare.slice(1)
}
