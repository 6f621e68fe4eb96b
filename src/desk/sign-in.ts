import { createHash, randomBytes } from 'node:crypto'
import type { Instant, PersonId } from '../domain/id.ts'
import { countAttempts, forgiveAttempt } from '../store/attempt-store.ts'
import { type KnownPerson, passwordOf, personByEmail, personById } from '../store/person-view.ts'
import { endSession, keepApiToken, keepSession, programOf, sessionOf, type TokenHash } from '../store/session-store.ts'
import type { House, Viewer } from './house.ts'
import { isPassword, nobodysHash } from './password.ts'

/** Guesses looked at in any quarter of an hour. */
const PER_ACCOUNT = 10
const PER_SOURCE = 100
const SESSION_HOURS = 12
const TOKEN_BYTES = 32

export type SignedIn =
  | { readonly token: string; readonly person: PersonId; readonly expiresAt: Instant }
  | { readonly refused: 'sign-in-failed' | 'too-many-attempts' }

/**
 * Signs somebody in by address and password; in the example by the address of anybody stored. The guess is counted
 * before it is looked at. Unknown, inactive and known accounts get the same answer after the same work.
 */
export async function signIn(
  house: House,
  given: { readonly email: string; readonly password: string; readonly source: string },
): Promise<SignedIn> {
  if (house.example) {
    const person = await personByEmail(house.database, given.email)
    return person === null ? { refused: 'sign-in-failed' } : openSession(house, person.person)
  }
  const account = `account:${given.email}`
  const source = `source:${given.source}`
  const counts = await countAttempts(house.database, [account, source], house.now())
  if ((counts.get(account) ?? 0) > PER_ACCOUNT || (counts.get(source) ?? 0) > PER_SOURCE) {
    house.say('too many sign-ins were tried', { source: given.source })
    return { refused: 'too-many-attempts' }
  }
  const known = await passwordOf(house.database, given.email)
  const right = await isPassword(given.password, known?.passwordHash ?? (await nobodysHash))
  if (known === null || !right) return { refused: 'sign-in-failed' }
  await forgiveAttempt(house.database, account, source, house.now())
  return openSession(house, known.person)
}

/** Opens a session of its own; whatever session the browser had before is not touched and not reused. */
export async function openSession(house: House, person: PersonId): Promise<Extract<SignedIn, { token: string }>> {
  const { token, hash } = newToken()
  const at = house.now()
  const expiresAt = new Date(Date.parse(at) + SESSION_HOURS * 3_600_000).toISOString()
  await keepSession(house.database, { token: hash, person, at, expiresAt })
  return { token, person, expiresAt }
}

/** Ends a session: it is dead on every node when this returns. */
export function signOut(house: House, token: string): Promise<void> {
  return house.database.transaction(tx => endSession(tx, hashOf(token)))
}

/** Who is behind a session's token, and until when at the latest; null when it is unknown, over, or hers no more. */
export async function viewerOfSession(
  house: House,
  token: string,
): Promise<{ readonly viewer: Viewer; readonly until: Instant } | null> {
  const session = await sessionOf(house.database, hashOf(token), house.now())
  if (session === null) return null
  const person = await personById(house.database, session.person)
  return person === null ? null : { viewer: viewerOf(person), until: session.expiresAt }
}

/** Who a program acts for; null when the token is unknown or she is not active. */
export async function viewerOfProgram(house: House, token: string): Promise<Viewer | null> {
  const owner = await programOf(house.database, hashOf(token))
  const person = owner === null ? null : await personById(house.database, owner)
  return person === null ? null : viewerOf(person)
}

/** A new token for a program that acts for the active person with this address, or null. */
export async function newProgramToken(house: House, email: string): Promise<string | null> {
  const person = await personByEmail(house.database, email)
  if (person === null) return null
  const { token, hash } = newToken()
  await keepApiToken(house.database, hash, person.person, house.now())
  return token
}

/** 256 random bits, and what is stored of them. */
export function newToken(): { readonly token: string; readonly hash: TokenHash } {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  return { token, hash: hashOf(token) }
}

/** SHA-256 of a token, by which it is looked up. */
export function hashOf(token: string): TokenHash {
  return createHash('sha256').update(token).digest()
}

function viewerOf({ name, email, language, ...person }: KnownPerson): Viewer {
  return { actor: { kind: 'person', ...person }, name, email, language }
}
