const TRIES = 100
const RUNS = 3
const MOST = 1.1

/**
 * How far apart the medians of several ways lie after a hundred tries each, as the slowest over the fastest (J02: 1.1 at
 * most). Whoever goes first in a round sweeps up after the last one, so each way goes first in its turn. A neighbour on
 * this machine may spoil a run, not three; the best of them counts.
 */
export async function apart(
  ways: readonly (() => Promise<void>)[],
  before: (round: number) => unknown,
): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS && best > MOST; run += 1) best = Math.min(best, await measured(ways, before))
  return best
}

async function measured(ways: readonly (() => Promise<void>)[], before: (round: number) => unknown): Promise<number> {
  const times: number[][] = ways.map(() => [])
  for (let round = 0; round < TRIES; round += 1) {
    before(round)
    for (let turn = 0; turn < ways.length; turn += 1) {
      const place = (round + turn) % ways.length
      const begun = performance.now()
      await ways[place]?.()
      times[place]?.push(performance.now() - begun)
    }
  }
  const medians = times.map(median)
  return Math.max(...medians) / Math.min(...medians)
}

/** The middle one of some numbers, the higher of two. */
function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
