const TRIES = 100
const RUNS = 6
const MOST = 1.1

/**
 * How far apart the medians of several ways lie, as the slowest over the fastest (J02: 1.1 at most). Whoever goes first in
 * a round sweeps up after the last one, so each way goes first in its turn. After a hundred tries each they may be further
 * apart than they are, where others work on the same machine; then a hundred more are taken together with these.
 */
export async function apart(
  ways: readonly (() => Promise<void>)[],
  before: (round: number) => unknown,
): Promise<number> {
  const times: number[][] = ways.map(() => [])
  let ratio = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS && ratio > MOST; run += 1) {
    await measure(times, ways, before)
    const medians = times.map(median)
    ratio = Math.max(...medians) / Math.min(...medians)
  }
  return ratio
}

async function measure(
  times: readonly number[][],
  ways: readonly (() => Promise<void>)[],
  before: (round: number) => unknown,
): Promise<void> {
  for (let round = 0; round < TRIES; round += 1) {
    before(round)
    for (let turn = 0; turn < ways.length; turn += 1) {
      const place = (round + turn) % ways.length
      const begun = performance.now()
      await ways[place]?.()
      times[place]?.push(performance.now() - begun)
    }
  }
}

/** The middle one of some numbers, the higher of two. */
function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
