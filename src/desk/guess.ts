import { countAttempts, forgiveAttempts } from '../store/attempt-store.ts'
import { isDeviceOf } from '../store/device-store.ts'
import type { House } from './house.ts'
import { hashOf } from './random-token.ts'

/** Guesses looked at in any quarter of an hour. */
const PER_ACCOUNT = 10
const PER_SOURCE = 100

/** A password on trial: at whose account, from where, and what the browser shows to be known by. */
export type Guess = {
  /** In lower case. */
  readonly email: string
  readonly source: string
  readonly device: string | null
}

export type CountedGuess = {
  /** The browser she has signed in from before, if it is one. */
  readonly device: string | null
  /** What it was counted against, to be given back when it was right. */
  readonly against: readonly string[]
}

/**
 * Counts a guess before it is looked at; null when there have been too many. It counts against the account and the
 * source, or where the browser shows that she has signed in from it before, against that browser alone: so strangers
 * cannot lock her out of it, and it gives them no more guesses (J01).
 */
export async function countGuess(house: House, guess: Guess): Promise<CountedGuess | null> {
  const { database } = house
  const at = house.now()
  const shown = guess.device
  const device = shown !== null && (await isDeviceOf(database, hashOf(shown), guess.email, at)) ? shown : null
  const limits =
    device === null
      ? new Map([
          [`account:${guess.email}`, PER_ACCOUNT],
          [`source:${guess.source}`, PER_SOURCE],
        ])
      : new Map([[`device:${Buffer.from(hashOf(device)).toString('hex')}`, PER_ACCOUNT]])
  const against = [...limits.keys()]
  const counts = await countAttempts(database, against, at)
  const tooMany = against.some(what => (counts.get(what) ?? 0) > (limits.get(what) ?? 0))
  if (tooMany) house.say('too many passwords were tried', { source: guess.source })
  return tooMany ? null : { device, against }
}

/** The guess was right: whose account it is, and from where, begins anew. */
export function guessedRight(house: House, { against }: CountedGuess): Promise<void> {
  return forgiveAttempts(house.database, against, house.now())
}
