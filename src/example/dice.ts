/** Chance that falls the same way for the same seed. */
export type Dice = {
  /** A number from `low` up to, but not, `high`. */
  readonly between: (low: number, high: number) => number
  readonly oneOf: <Thing>(things: readonly [Thing, ...Thing[]]) => Thing
  readonly shuffled: <Thing>(things: readonly Thing[]) => readonly Thing[]
}

/** Throws by the generator mulberry32: 32 bits of state are plenty for an example. */
export function dice(seed: number): Dice {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    between: (low, high) => low + next() * (high - low),
    oneOf: things => things[Math.floor(next() * things.length)] ?? things[0],
    shuffled: things =>
      things
        .map(thing => ({ thing, place: next() }))
        .sort((one, other) => one.place - other.place)
        .map(({ thing }) => thing),
  }
}
