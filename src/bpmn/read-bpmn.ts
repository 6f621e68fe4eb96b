import { BpmnModdle, type ReadWarning } from 'bpmn-moddle'
import type { Drawing, RoutineFault } from '../domain/routine/drawing.ts'
import { drawn } from './drawn.ts'
import { definitionsShape } from './moddle-shape.ts'
import { xmlText } from './xml-text.ts'

/** A routine of a handbook takes some tens of kilobytes; more than this is not read. */
const MAX_BYTES = 2_000_000
/** The largest of ours has a hundred; whether each reaches an end is asked of all, and takes the square of their number. */
const MAX_ELEMENTS = 2_000

export type ReadDrawing =
  | { readonly drawing: Drawing }
  | { readonly faults: readonly [RoutineFault, ...RoutineFault[]] }

/**
 * Reads a BPMN 2.0 file (OMG formal/2011-01-03) into plain data. Never throws, whatever the bytes: what cannot be read
 * is a named fault, and so is a file with no process or with several. What the reader left out is in `unread`.
 */
export async function readBpmn(bytes: Uint8Array): Promise<ReadDrawing> {
  if (bytes.length > MAX_BYTES) return fault('too-large', null, String(bytes.length))
  const xml = xmlText(bytes)
  if (xml === null) return fault('unreadable', null, 'encoding')
  // BPMN has none; it is where entities are declared that grow or reach out when they are read (XML 1.0, 4.2.2).
  if (xml.includes('<!DOCTYPE')) return fault('unreadable', null, 'DOCTYPE')
  try {
    const { rootElement, warnings } = await new BpmnModdle().fromXML(xml)
    const definitions = definitionsShape.safeParse(rootElement)
    if (!definitions.success) return fault('unreadable', null, definitions.error.issues[0]?.path.join('.') ?? null)
    const [process, another] = definitions.data.rootElements.filter(element => element.$type === 'bpmn:Process')
    if (process === undefined) return fault('no-process', null, null)
    if (another !== undefined) return fault('several-processes', another.id, null)
    if (process.flowElements.length > MAX_ELEMENTS) return fault('too-large', null, String(process.flowElements.length))
    return { drawing: drawn(process, prefixOf(definitions.data.$attrs), warnings.flatMap(unread)) }
  } catch (error) {
    return fault('unreadable', null, error instanceof Error ? error.message.slice(0, 200) : null)
  }
}

function fault(code: RoutineFault['code'], element: string | null, word: string | null): ReadDrawing {
  return { faults: [{ code, element, word }] }
}

/** The namespace of Linje's own attributes; a tool that writes a file anew may give it another prefix. */
const NAMESPACE = 'https://linje.example/bpmn'

function prefixOf(attributes: Readonly<Record<string, string>>): string {
  const declared = Object.entries(attributes).find(([name, value]) => name.startsWith('xmlns:') && value === NAMESPACE)
  return declared === undefined ? 'linje' : declared[0].slice('xmlns:'.length)
}

/** References by which a case moves; one that leads nowhere among data or pictures harms nobody. */
const MOVING = new Set(['bpmn:sourceRef', 'bpmn:targetRef', 'bpmn:flowNodeRef', 'bpmn:default', 'bpmn:attachedToRef'])

function unread({ message, property, value, element }: ReadWarning): readonly RoutineFault[] {
  if (property !== undefined) {
    if (!MOVING.has(property)) return []
    return [{ code: 'reference-unresolved', element: element?.id ?? null, word: value ?? null }]
  }
  const [, what] = /^unparsable content <([^>]*)>/.exec(message) ?? []
  if (what === undefined) return []
  const why = /nested error: (.*)/.exec(message)?.[1] ?? ''
  return [{ code: 'content-unreadable', element: null, word: `${what.trim()} ${why}`.trim().slice(0, 200) }]
}
