import Modeler, { type Canvas, type ModelElement, type ShownElement } from 'bpmn-js/lib/Modeler.js'
import 'bpmn-js/dist/assets/diagram-js.css'
import 'bpmn-js/dist/assets/bpmn-js.css'
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn.css'
import type { ChangeWords } from '../text/nb.ts'
import { nextVersion } from './next-version.ts'
import { runnableMenu } from './runnable-menu.ts'

/** What the form shows of an element. */
export type DrawnElement = {
  readonly id: string
  readonly kind: 'routine' | 'step' | 'flow' | 'lane' | 'other'
  readonly name: string
  /** Linje's own attributes, without their prefix. */
  readonly says: Readonly<Record<string, string>>
  /** A way: from where and to where, by their ids. */
  readonly from: string | null
  readonly to: string | null
  /** The lane an activity lies in. */
  readonly lane: string | null
}

/** A drawing that is being changed. */
export type DrawnModel = {
  readonly elements: () => readonly DrawnElement[]
  readonly select: (id: string | null) => void
  readonly rename: (id: string, name: string) => void
  /** Sets one of Linje's attributes, or with an empty text takes it away. */
  readonly say: (id: string, word: string, value: string) => void
  readonly putInLane: (id: string, lane: string) => void
  /** The file: all of it, also what Linje knows nothing of. */
  readonly save: () => Promise<string>
  readonly close: () => void
}

type Heard = { readonly changed: () => void; readonly selected: (id: string | null) => void }

/** Opens a file in a place of the page; a version that is taken becomes the next one that is not. */
export async function openModel(
  place: HTMLElement,
  bpmn: string,
  taken: readonly string[],
  said: ChangeWords['editor'],
  heard: Heard,
): Promise<DrawnModel> {
  const modeler = new Modeler({
    container: place,
    bpmnRenderer: {
      defaultFillColor: 'var(--ds-color-neutral-background-default)',
      defaultStrokeColor: 'var(--ds-color-neutral-text-subtle)',
      defaultLabelColor: 'var(--ds-color-neutral-text-default)',
    },
    additionalModules: [{ translate: ['value', speaking(said.tool)] }, runnableMenu],
  })
  await modeler.importXML(bpmn)
  // By keyboard, elements are chosen and changed in the form.
  const surface = place.querySelector('svg')
  surface?.setAttribute('role', 'application')
  surface?.setAttribute('aria-label', said.canvas)
  const canvas = modeler.get('canvas')
  const registry = modeler.get('elementRegistry')
  const modeling = modeler.get('modeling')
  const definitions = modeler.getDefinitions()
  const prefix = prefixIn(definitions)
  const process = definitions.rootElements?.find(({ $type }) => $type === 'bpmn:Process')
  const lanes = () => registry.getAll().filter(({ type }) => type === 'bpmn:Lane')
  const change = (id: string, properties: object) => {
    const shown = registry.get(id)
    if (process !== undefined && id === process.id) {
      modeling.updateModdleProperties(canvas.getRootElement(), process, properties)
    } else if (shown !== undefined) modeling.updateProperties(shown, properties)
  }
  const version = process?.$attrs[`${prefix}:version`] ?? '1'
  if (process !== undefined && taken.includes(version)) {
    process.$attrs[`${prefix}:version`] = nextVersion(version, taken)
  }
  beginReadable(canvas)
  modeler.on('commandStack.changed', heard.changed)
  modeler.on('selection.changed', ({ newSelection = [] }) => heard.selected(newSelection[0]?.id ?? null))
  return {
    elements: () => [
      ...(process === undefined ? [] : [read(process, 'routine', prefix, null)]),
      ...registry.getAll().flatMap(({ type, id, businessObject }) => {
        // A name that stands beside its element is drawn as one of its own.
        if (id !== businessObject.id || type === 'bpmn:Process' || type === 'bpmn:Collaboration') return []
        const lane = lanes().find(({ businessObject: { flowNodeRef } }) => flowNodeRef?.includes(businessObject))
        return [read(businessObject, kindOf(type), prefix, lane?.id ?? null)]
      }),
    ],
    select(id) {
      const shown = id === null ? undefined : registry.get(id)
      modeler.get('selection').select(shown ?? null)
      if (shown !== undefined && id !== process?.id) canvas.scrollToElement(shown.id)
    },
    rename: (id, name) => change(id, { name }),
    say: (id, word, value) => change(id, { [`${prefix}:${word}`]: value === '' ? undefined : value }),
    putInLane(id, lane) {
      const node = registry.get(id)?.businessObject
      if (node !== undefined) for (const each of lanes()) moveBetween(each, node, each.id === lane)
    },
    async save() {
      for (const { businessObject } of lanes()) dropAbsent(businessObject, process)
      return (await modeler.saveXML({ format: true })).xml
    },
    close: () => modeler.destroy(),
  }

  function moveBetween(lane: ShownElement, node: ModelElement, into: boolean): void {
    const others = (lane.businessObject.flowNodeRef ?? []).filter(each => each !== node)
    modeling.updateProperties(lane, { flowNodeRef: into ? [...others, node] : others })
  }
}

/** Room for the tool's own palette, which lies over the left side of the canvas, and some air above; in pixels. */
const PALETTE = 116
const AIR = 12
/** Words are 12 px high in the drawing itself. */
const LARGEST = 0.85

/** Begins where the drawing begins, as large as the height has room for: whole it would be too small to read. */
function beginReadable(canvas: Canvas): void {
  const { inner, outer } = canvas.viewbox()
  const scale = Math.min(LARGEST, outer.height / (inner.height + 2 * AIR))
  const begin = { x: inner.x - PALETTE / scale, y: inner.y - AIR / scale }
  canvas.viewbox({ ...begin, width: outer.width / scale, height: outer.height / scale })
}

/** The tool's own words in the reader's language. */
function speaking(words: Readonly<Record<string, string>>) {
  return (template: string, values: Readonly<Record<string, string>> = {}) =>
    (words[template] ?? template).replace(/\{([^}]+)\}/g, (whole, name: string) => values[name] ?? whole)
}

/** The namespace of Linje's own attributes, and the prefix it has in this file; declared where it is not yet. */
const NAMESPACE = 'https://linje.example/bpmn'

function prefixIn({ $attrs }: ModelElement): string {
  const declared = Object.entries($attrs).find(([name, value]) => name.startsWith('xmlns:') && value === NAMESPACE)
  if (declared !== undefined) return declared[0].slice('xmlns:'.length)
  $attrs['xmlns:linje'] = NAMESPACE
  return 'linje'
}

function kindOf(type: string): DrawnElement['kind'] {
  if (type === 'bpmn:SequenceFlow') return 'flow'
  if (type === 'bpmn:Lane') return 'lane'
  return /Task$/.test(type) ? 'step' : 'other'
}

function read(element: ModelElement, kind: DrawnElement['kind'], prefix: string, lane: string | null): DrawnElement {
  const ours = Object.entries(element.$attrs).filter(([name]) => name.startsWith(`${prefix}:`))
  return {
    id: element.id,
    kind,
    name: element.name ?? '',
    says: Object.fromEntries(ours.map(([name, value]) => [name.slice(prefix.length + 1), value])),
    from: element.sourceRef?.id ?? null,
    to: element.targetRef?.id ?? null,
    lane,
  }
}

/** The modeler takes an element from the drawing and leaves its name in the lane; a lane may name none that is not there. */
function dropAbsent(lane: ModelElement, process: ModelElement | undefined): void {
  const there = process?.flowElements ?? []
  Object.assign(lane, { flowNodeRef: (lane.flowNodeRef ?? []).filter(node => there.includes(node)) })
}
