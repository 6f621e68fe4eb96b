import type { Outcome } from '../case/state.ts'
import type { DeviationKind } from '../position.ts'
import type { Replayed } from './replay.ts'

/** How a routine was followed in a period (requirement P-10): counted per case, times in whole minutes. */
export type Report = {
  readonly cases: number
  readonly events: number
  /** Cases without a deviation. */
  readonly fitting: number
  /** Most frequent first; `examples` are the first three cases. */
  readonly deviations: readonly {
    readonly kind: DeviationKind
    readonly step: string
    readonly times: number
    readonly cases: number
    readonly examples: readonly string[]
  }[]
  /** Time from what came before until a step was done. */
  readonly steps: readonly Spent[]
  /** The same time, with whoever did what was done at its end. */
  readonly roles: readonly Spent[]
  /** Done more than once in a case: in how many cases, and how many times too many. */
  readonly loops: readonly { readonly what: string; readonly cases: number; readonly times: number }[]
  /** Where cases began that did not begin with the first step. */
  readonly entries: readonly Counted[]
  /** Where cases stand that have not ended. */
  readonly stops: readonly Counted[]
  /** Where cases were closed before their end or without a solution, most frequent first: a figure, and no deviation (O-18). */
  readonly ended: readonly {
    readonly step: string
    readonly outcome: Outcome
    readonly cases: number
    readonly examples: readonly string[]
  }[]
}

type Counted = { readonly what: string; readonly cases: number }

/** Minutes, by nearest rank. */
type Spent = { readonly what: string; readonly times: number; readonly median: number; readonly ninetieth: number }

/** Sums up any number of cases. Pure; the order of the cases decides the examples and nothing else. */
export function report(cases: readonly Replayed[]): Report {
  const loops = cases.flatMap(loopsOf)
  return {
    cases: cases.length,
    events: cases.reduce((sum, { visits }) => sum + visits.length, 0),
    fitting: cases.filter(({ deviations }) => deviations.length === 0).length,
    deviations: deviationsOf(cases),
    steps: spent(cases.flatMap(({ visits }) => visits.map(({ what, took }) => ({ what, took })))),
    roles: spent(
      cases.flatMap(({ visits }) => visits.flatMap(({ who, took }) => (who === null ? [] : [{ what: who, took }]))),
    ),
    loops: [...grouped(loops, ({ what }) => what)].map(([what, each]) => ({
      what,
      cases: each.length,
      times: each.reduce((sum, { times }) => sum + times, 0),
    })),
    entries: counted(cases.flatMap(({ entered }) => (entered === null ? [] : [entered]))),
    stops: counted(cases.flatMap(({ stopsAt }) => stopsAt)),
    ended: endedOf(cases),
  }
}

function deviationsOf(cases: readonly Replayed[]): Report['deviations'] {
  const each = cases.flatMap(({ case: name, deviations }) =>
    deviations.flatMap(({ kind, steps }) => steps.map(step => ({ kind, step, name }))),
  )
  return [...grouped(each, ({ kind, step }) => `${kind} ${step}`).values()]
    .flatMap(same => {
      const [first] = same
      if (first === undefined) return []
      const names = [...new Set(same.map(({ name }) => name))]
      const { kind, step } = first
      return [{ kind, step, times: same.length, cases: names.length, examples: names.slice(0, FEW) }]
    })
    .toSorted((a, b) => b.times - a.times || (a.step < b.step ? -1 : 1))
}

function endedOf(cases: readonly Replayed[]): Report['ended'] {
  const each = cases.flatMap(({ case: name, ended }) =>
    ended === null ? [] : ended.at.map(step => ({ step, outcome: ended.outcome, name })),
  )
  return [...grouped(each, ({ step, outcome }) => `${step} ${outcome}`).values()]
    .flatMap(same => {
      const [first] = same
      if (first === undefined) return []
      const { step, outcome } = first
      return [{ step, outcome, cases: same.length, examples: same.slice(0, FEW).map(({ name }) => name) }]
    })
    .toSorted((a, b) => b.cases - a.cases)
}

/** As many cases as somebody looks at. */
const FEW = 3

function loopsOf({ visits }: Replayed): readonly { readonly what: string; readonly times: number }[] {
  return [...grouped(visits, ({ what }) => what)]
    .filter(([, each]) => each.length > 1)
    .map(([what, each]) => ({ what, times: each.length - 1 }))
}

function counted(words: readonly string[]): readonly Counted[] {
  return [...grouped(words, word => word)].map(([what, each]) => ({ what, cases: each.length }))
}

const MINUTE_MS = 60_000

function spent(visits: readonly { readonly what: string; readonly took: number | null }[]): readonly Spent[] {
  return [...grouped(visits, ({ what }) => what)].flatMap(([what, each]) => {
    const took = each.flatMap(({ took }) => (took === null ? [] : [took])).toSorted((a, b) => a - b)
    return [{ what, times: each.length, median: minutes(took, 0.5), ninetieth: minutes(took, 0.9) }]
  })
}

/** Nearest rank: the smallest value that at least this share of them does not exceed. */
function minutes(sorted: readonly number[], share: number): number {
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
  return Math.round(value / MINUTE_MS)
}

/** In the order of the text that groups them, part by part: M.1.1.10 after M.1.1.9. */
function grouped<Item>(items: readonly Item[], by: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = by(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return new Map([...groups].toSorted(([a], [b]) => (inOrder(a) < inOrder(b) ? -1 : 1)))
}

function inOrder(text: string): string {
  return text.replace(/\d+/g, digits => digits.padStart(6, '0'))
}
