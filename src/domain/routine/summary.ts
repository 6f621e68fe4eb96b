import { compile } from './compile.ts'
import type { Drawing, RoutineFault } from './drawing.ts'

/** What a drawing holds, told to somebody who checks it: with every fault where it cannot run, with none where it can. */
export type Summary = {
  readonly key: string
  readonly version: string
  readonly runs: boolean
  readonly lanes: readonly { readonly id: string; readonly name: string; readonly role: string | null }[]
  readonly steps: readonly SummedStep[]
  readonly gateways: readonly {
    readonly id: string
    readonly type: string
    readonly name: string
    readonly exits: readonly { readonly to: string; readonly when: string | null }[]
  }[]
  readonly ends: readonly { readonly id: string; readonly name: string; readonly end: string }[]
  /** Drawn, and without meaning for a case: data, notes in the margin. */
  readonly beside: readonly { readonly id: string; readonly type: string }[]
  readonly faults: readonly RoutineFault[]
}

type SummedStep = {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly type: string
  readonly lane: string | null
  readonly on: string | null
  readonly offer: string | null
  readonly term: string | null
}

/** Pure and total: any drawing can be summed up, whether it can run or not. Steps come in the order of the drawing. */
export function summarize(drawing: Drawing): Summary {
  const compiled = compile(drawing)
  const faults = 'faults' in compiled ? compiled.faults : []
  const { nodes, flows, lanes } = drawing
  return {
    key: drawing.key,
    version: drawing.version,
    runs: faults.length === 0,
    lanes: lanes.map(({ id, name, role }) => ({ id, name, role })),
    steps: nodes
      .filter(({ type }) => !/Gateway$|Event$/.test(type))
      .map(({ id, name, type, says }) => ({
        id,
        number: says['number'] ?? id,
        name,
        type,
        lane: lanes.find(lane => lane.nodes.includes(id))?.id ?? null,
        on: says['on'] ?? null,
        offer: says['offer'] ?? null,
        term: says['term'] ?? null,
      })),
    gateways: nodes
      .filter(({ type }) => type.endsWith('Gateway'))
      .map(({ id, type, name }) => ({
        id,
        type,
        name,
        exits: flows.filter(flow => flow.from === id).map(({ to, when }) => ({ to, when })),
      })),
    ends: nodes
      .filter(({ type }) => type === 'endEvent')
      .map(({ id, name, says }) => ({ id, name, end: says['end'] ?? id })),
    beside: drawing.beside,
    faults,
  }
}
