import type { CaseNumber } from '../id.ts'
import type { Deviation } from '../position.ts'
import type { Replayed, Visit } from './replay.ts'

/** How a case walked its routine, but for its name and its times: many cases walk alike. */
export type Walk = Pick<Replayed, 'entered' | 'stopsAt' | 'ended'> & {
  readonly visits: readonly Pick<Visit, 'what' | 'who'>[]
  readonly deviations: readonly Pick<Deviation, 'kind' | 'steps'>[]
}

/** Cases that walked alike. */
export type Alike = {
  readonly walk: Walk
  readonly cases: number
  /** The first of them, as many as are shown or fewer where there are fewer. */
  readonly first: readonly Example[]
  /** Whole minutes of each visit, case by case; null for what nothing came before. */
  readonly minutes: readonly (number | null)[]
}

/** A case by name, with its place in the order of all. */
export type Example = { readonly name: string; readonly place: number }

/** As many cases as somebody looks at. */
export const FEW_EXAMPLES = 3

/** A case taken apart: how it walked, and the minutes of its visits. */
export function walkOf({ visits, deviations, entered, stopsAt, ended }: Replayed): Pick<Alike, 'walk' | 'minutes'> {
  return {
    walk: {
      visits: visits.map(({ what, who }) => ({ what, who })),
      deviations: deviations.map(({ kind, steps }) => ({ kind, steps })),
      entered,
      stopsAt,
      ended,
    },
    minutes: visits.map(({ took }) => (took === null ? null : Math.round(took / MINUTE_MS))),
  }
}

/** One case alone, in its place. */
export function alone(replayed: Replayed, place: number): Alike {
  return { ...walkOf(replayed), cases: 1, first: [{ name: replayed.case, place }] }
}

/** A case of ours, which is known by its number and stands in its place. */
export function exampleOf(number: CaseNumber): Example {
  return { name: String(number), place: number }
}

const MINUTE_MS = 60_000
