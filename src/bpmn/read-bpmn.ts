import { BpmnModdle } from 'bpmn-moddle'
import { z } from 'zod'
import type { Drawing, DrawnFlow, DrawnLane, DrawnNode, RoutineFault } from '../domain/routine/drawing.ts'

/** A routine of a handbook takes some tens of kilobytes; more than this is not read. */
const MAX_BYTES = 2_000_000

export type ReadDrawing =
  | { readonly drawing: Drawing }
  | { readonly faults: readonly [RoutineFault, ...RoutineFault[]] }

/**
 * Reads a BPMN 2.0 file (OMG formal/2011-01-03) into plain data. Never throws, whatever the bytes: what cannot be read
 * is a named fault, and so is a file with no process or with several.
 */
export async function readBpmn(bytes: Uint8Array): Promise<ReadDrawing> {
  if (bytes.length > MAX_BYTES) return fault('too-large', null, String(bytes.length))
  let xml: string
  try {
    xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fault('unreadable', null, 'utf-8')
  }
  try {
    const { rootElement } = await new BpmnModdle().fromXML(xml)
    const definitions = definitionsShape.safeParse(rootElement)
    if (!definitions.success) return fault('unreadable', null, definitions.error.issues[0]?.path.join('.') ?? null)
    const [process, another] = definitions.data.rootElements.filter(element => element.$type === 'bpmn:Process')
    if (process === undefined) return fault('no-process', null, null)
    return another === undefined ? { drawing: drawn(process) } : fault('several-processes', another.id, null)
  } catch (error) {
    return fault('unreadable', null, error instanceof Error ? error.message.slice(0, 200) : null)
  }
}

function fault(code: RoutineFault['code'], element: string | null, word: string | null): ReadDrawing {
  return { faults: [{ code, element, word }] }
}

const attributes = z.record(z.string(), z.string()).default({})
const reference = z.object({ id: z.string() })
const element = z.object({
  $type: z.string(),
  $attrs: attributes,
  id: z.string().default(''),
  name: z.string().default(''),
  sourceRef: reference.optional(),
  targetRef: reference.optional(),
  default: reference.optional(),
})
const lane = z.object({
  $attrs: attributes,
  id: z.string().default(''),
  name: z.string().default(''),
  flowNodeRef: z.array(reference).default([]),
})
const root = z.object({
  $type: z.string(),
  $attrs: attributes,
  id: z.string().default(''),
  laneSets: z.array(z.object({ lanes: z.array(lane).default([]) })).default([]),
  flowElements: z.array(element).default([]),
})
const definitionsShape = z.object({ rootElements: z.array(root).default([]) })

function drawn(process: z.infer<typeof root>): Drawing {
  const defaults = new Set(process.flowElements.flatMap(each => (each.default === undefined ? [] : [each.default.id])))
  return {
    key: process.id,
    version: ours(process.$attrs)['version'] ?? '1',
    lanes: process.laneSets.flatMap(set => set.lanes.map(drawnLane)),
    nodes: process.flowElements.filter(each => !isFlow(each)).map(drawnNode),
    flows: process.flowElements.filter(isFlow).map(each => drawnFlow(each, defaults)),
  }
}

function isFlow({ $type }: z.infer<typeof element>): boolean {
  return $type === 'bpmn:SequenceFlow'
}

function drawnLane({ id, name, flowNodeRef, $attrs }: z.infer<typeof lane>): DrawnLane {
  return { id, name, role: ours($attrs)['role'] ?? null, nodes: flowNodeRef.map(node => node.id) }
}

function drawnNode({ id, name, $type, $attrs }: z.infer<typeof element>): DrawnNode {
  const type = $type.replace(/^bpmn:/, '')
  return { id, name, type: type.charAt(0).toLowerCase() + type.slice(1), says: ours($attrs) }
}

/** A flow that its gateway names as the default is taken when no other is. */
function drawnFlow(flow: z.infer<typeof element>, defaults: ReadonlySet<string>): DrawnFlow {
  const when = ours(flow.$attrs)['when'] ?? (defaults.has(flow.id) ? 'otherwise' : null)
  return { id: flow.id, from: flow.sourceRef?.id ?? '', to: flow.targetRef?.id ?? '', when }
}

/** Attributes of the namespace https://linje.example/bpmn, without their prefix. */
function ours(attrs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attrs)
      .filter(([name]) => name.startsWith('linje:'))
      .map(([name, value]) => [name.slice('linje:'.length), value]),
  )
}
