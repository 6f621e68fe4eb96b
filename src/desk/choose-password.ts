import type { PersonId } from '../domain/id.ts'
import { type PasswordFault, passwordFault } from '../domain/password.ts'
import type { Reader } from '../store/database.ts'
import { forgetDevices } from '../store/device-store.ts'
import { endLinks, type LinkPurpose, spendLink } from '../store/link-store.ts'
import { keepPassword } from '../store/person-store.ts'
import { type KnownPerson, passwordOf } from '../store/person-view.ts'
import type { Whereabouts } from '../store/session-store.ts'
import { countGuess, type Guess, guessedRight } from './guess.ts'
import type { House, Viewer } from './house.ts'
import { postHouseLetter } from './house-letter.ts'
import { whoseLink } from './one-time-link.ts'
import { isPassword, passwordHash } from './password.ts'
import { hashOf } from './random-token.ts'
import { type OpenSession, openSession } from './session.ts'

type Chosen = { readonly session: OpenSession } | { readonly refused: 'link-spent' } | { readonly fault: PasswordFault }

/**
 * Spends a link on a new password and opens a session. Every other session of hers has ended then, every other link of
 * hers is dead, and her address is told (J03, J04). A password that may not be chosen spends nothing.
 */
export async function chooseByLink(
  house: House,
  given: Whereabouts & { readonly purpose: LinkPurpose; readonly token: string; readonly password: string },
): Promise<Chosen> {
  const known = await whoseLink(house, given.purpose, given.token)
  if (known === null) return { refused: 'link-spent' }
  const fault = passwordFault(given.password, herWords(known))
  if (fault !== null) return { fault }
  const hash = await passwordHash(given.password)
  const session = await house.database.transaction(async tx => {
    const person = await spendLink(tx, given.purpose, hashOf(given.token), house.now())
    return person === null ? null : renewed(house, tx, { ...known, person }, hash, given)
  })
  if (session === null) return { refused: 'link-spent' }
  house.say('a password was chosen by a link', { person: known.person, purpose: given.purpose, source: given.source })
  return { session }
}

type Changed =
  | { readonly session: OpenSession }
  | { readonly refused: 'wrong-password' | 'too-many-attempts' }
  | { readonly fault: PasswordFault }

/** Changes the viewer's password for whoever knows the one she has: a guess like any other (ASVS 6.2.3). */
export async function changePassword(
  house: House,
  viewer: Viewer,
  given: Omit<Guess, 'email'> & Whereabouts & { readonly source: string; readonly now: string; readonly next: string },
): Promise<Changed> {
  const { email } = viewer
  const fault = passwordFault(given.next, herWords(viewer))
  const counted = await countGuess(house, { ...given, email })
  if (counted === null) return { refused: 'too-many-attempts' }
  const known = await passwordOf(house.database, email)
  if (known === null || !(await isPassword(given.now, known.passwordHash))) return { refused: 'wrong-password' }
  await guessedRight(house, counted)
  if (fault !== null) return { fault }
  const hash = await passwordHash(given.next)
  const session = await house.database.transaction(tx =>
    renewed(house, tx, { person: known.person, email }, hash, given),
  )
  house.say('a password was changed', { person: known.person, source: given.source })
  return { session }
}

/** Her sessions end with the password they were opened by, wherever it is written: see the table's trigger. */
async function renewed(
  house: House,
  tx: Reader,
  { person, email }: { readonly person: PersonId; readonly email: string },
  hash: string,
  from: Whereabouts,
): Promise<OpenSession> {
  await keepPassword(tx, person, hash)
  await endLinks(tx, person, 'all')
  await forgetDevices(tx, person)
  await postHouseLetter(house, tx, 'password-changed', email)
  return openSession(house, person, from, tx)
}

function herWords({ name, email }: Pick<KnownPerson, 'name' | 'email'>): readonly string[] {
  return [name, email, 'linje']
}
