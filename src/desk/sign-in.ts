import { deviceUsed, keepDevice } from '../store/device-store.ts'
import { passwordOf, personByEmail } from '../store/person-view.ts'
import { countGuess, type Guess, guessedRight } from './guess.ts'
import type { House } from './house.ts'
import { isPassword, nobodysHash } from './password.ts'
import { hashOf, newToken } from './random-token.ts'
import { type OpenSession, openSession } from './session.ts'

export type SignedIn =
  | (OpenSession & {
      /** What the browser keeps to be known by next time; null where it is known already, and in the example. */
      readonly device: string | null
    })
  | { readonly refused: 'sign-in-failed' | 'too-many-attempts' }

/**
 * Signs somebody in by address and password; in the example by the address of anybody stored. The guess is counted
 * before it is looked at. Unknown, inactive and known accounts get the same answer after the same work (J02).
 */
export async function signIn(
  house: House,
  given: Guess & { readonly password: string; readonly browser: string | null },
): Promise<SignedIn> {
  const { source } = given
  if (house.example) {
    const person = await personByEmail(house.database, given.email)
    if (person === null) return { refused: 'sign-in-failed' }
    return { ...(await openSession(house, person.person, given)), device: null }
  }
  const counted = await countGuess(house, given)
  if (counted === null) return { refused: 'too-many-attempts' }
  const known = await passwordOf(house.database, given.email)
  const right = await isPassword(given.password, known?.passwordHash ?? (await nobodysHash))
  if (known === null || !right) {
    house.say('a sign-in failed', { source, person: known?.person ?? null })
    return { refused: 'sign-in-failed' }
  }
  await guessedRight(house, counted)
  house.say('somebody signed in', { source, person: known.person })
  const device = await knownFromNowOn(house, known.person, counted.device)
  return { ...(await openSession(house, known.person, given)), device }
}

/** Null where the browser is known already. */
async function knownFromNowOn(
  house: House,
  person: OpenSession['person'],
  device: string | null,
): Promise<string | null> {
  if (device === null) return newDevice(house, person)
  await deviceUsed(house.database, hashOf(device), house.now())
  return null
}

async function newDevice(house: House, person: OpenSession['person']): Promise<string> {
  const { token, hash } = newToken()
  await keepDevice(house.database, hash, person, house.now())
  return token
}
