type Step = { readonly number: string; readonly state: string }

/**
 * The way of a case in one line: what is done, where it stands and what that part of the routine goes on with. Of parts
 * that nobody has begun the name is enough, for most of their steps will never be hers: `M.1.3` for `M.1.3.1` to
 * `M.1.3.7`. Steps that are on another way are left out.
 */
export function shortWay(steps: readonly Step[]): readonly Step[] {
  const way = steps.filter(({ state }) => state !== 'apart')
  const begun = new Set(way.filter(({ state }) => state !== 'ahead').map(({ number }) => partOf(number)))
  return way
    .map(step => (begun.has(partOf(step.number)) ? step : { ...step, number: partOf(step.number) }))
    .filter(({ number }, place, all) => all.findIndex(each => each.number === number) === place)
}

function partOf(number: string): string {
  return number.split('.').slice(0, -1).join('.')
}
