import type { Outcome } from '../case/state.ts'
import type { DeviationKind } from '../position.ts'
import { type Found, find, inOrder } from './found.ts'
import { atShare, spend, type Took } from './minutes.ts'
import type { Alike, Walk } from './walk.ts'

/** How a routine was followed in a period (issue 5): counted per case, times in whole minutes. */
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

/** Sums up any number of cases as they come. Their places decide the examples, and nothing else does. */
export async function report(cases: AsyncIterable<Alike> | Iterable<Alike>): Promise<Report> {
  const told = { cases: 0, events: 0, fitting: 0 }
  const deviations: Found<{ readonly kind: DeviationKind; readonly step: string }> = new Map()
  const ended: Found<{ readonly step: string; readonly outcome: Outcome }> = new Map()
  const loops: Found<string> = new Map()
  const entries: Found<string> = new Map()
  const stops: Found<string> = new Map()
  const [steps, roles] = [new Map<string, Took>(), new Map<string, Took>()]
  for await (const alike of cases) {
    const { walk, cases: many } = alike
    told.cases += many
    told.events += many * walk.visits.length
    told.fitting += walk.deviations.length === 0 ? many : 0
    find(deviations, alike, deviationsOf(walk), ({ kind, step }) => `${kind} ${step}`)
    find(loops, alike, doneAgain(walk), itself)
    find(entries, alike, walk.entered === null ? [] : [walk.entered], itself)
    find(stops, alike, walk.stopsAt, itself)
    find(ended, alike, endsOf(walk), ({ step, outcome }) => `${step} ${outcome}`)
    spend(steps, alike, ({ what }) => what)
    spend(roles, alike, ({ who }) => who)
  }
  return {
    ...told,
    deviations: inOrder(deviations)
      .map(([, { what, times, cases, first }]) => ({ ...what, times, cases, examples: first.map(({ name }) => name) }))
      .toSorted((a, b) => b.times - a.times || (a.step < b.step ? -1 : 1)),
    steps: spent(steps),
    roles: spent(roles),
    loops: inOrder(loops).map(([what, { cases, times }]) => ({ what, cases, times })),
    entries: inOrder(entries).map(([what, { cases }]) => ({ what, cases })),
    stops: inOrder(stops).map(([what, { cases }]) => ({ what, cases })),
    ended: inOrder(ended)
      .map(([, { what, cases, first }]) => ({ ...what, cases, examples: first.map(({ name }) => name) }))
      .toSorted((a, b) => b.cases - a.cases),
  }
}

function deviationsOf({ deviations }: Walk) {
  return deviations.flatMap(({ kind, steps }) => steps.map(step => ({ kind, step })))
}

/** All that was done again, as often as it was. */
function doneAgain({ visits }: Walk): readonly string[] {
  return [...Map.groupBy(visits, ({ what }) => what).values()].flatMap(same => same.slice(1).map(({ what }) => what))
}

function endsOf({ ended }: Walk) {
  return ended === null ? [] : ended.at.map(step => ({ step, outcome: ended.outcome }))
}

function itself(word: string): string {
  return word
}

function spent(took: ReadonlyMap<string, Took>): readonly Spent[] {
  return inOrder(took).map(([what, each]) => {
    return { what, times: each.times, median: atShare(each, 0.5), ninetieth: atShare(each, 0.9) }
  })
}
