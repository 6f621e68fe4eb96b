import type { Alike } from './walk.ts'

/** What took time: how often it was done, and how often it took so many whole minutes. */
export type Took = { times: number; readonly minutes: Map<number, number> }

/** Counts the visits of cases that walked alike, each under what `of` says it is; null is not counted. */
export function spend(
  into: Map<string, Took>,
  { walk: { visits }, cases, minutes }: Alike,
  of: (visit: Alike['walk']['visits'][number]) => string | null,
): void {
  for (const [place, visit] of visits.entries()) {
    const what = of(visit)
    if (what === null) continue
    const took = into.get(what) ?? { times: 0, minutes: new Map() }
    into.set(what, took)
    took.times += cases
    for (let at = place; at < minutes.length; at += visits.length) {
      const figure = minutes[at] ?? null
      if (figure !== null) took.minutes.set(figure, (took.minutes.get(figure) ?? 0) + 1)
    }
  }
}

/** Nearest rank: the smallest figure that at least this share of all does not exceed; 0 where there is none. */
export function atShare({ minutes }: Took, share: number): number {
  const figures = [...minutes].toSorted(([one], [other]) => one - other)
  const rank = share * figures.reduce((sum, [, times]) => sum + times, 0)
  let passed = 0
  for (const [figure, times] of figures) {
    passed += times
    if (passed >= rank) return figure
  }
  return 0
}
