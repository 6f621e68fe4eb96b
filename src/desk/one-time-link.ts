import { Temporal } from 'temporal-polyfill'
import type { Instant, PersonId } from '../domain/id.ts'
import type { Reader } from '../store/database.ts'
import { endLinks, keepLink, type LinkPurpose, personOfLink } from '../store/link-store.ts'
import { type KnownPerson, personById } from '../store/person-view.ts'
import type { House } from './house.ts'
import { hashOf, newToken } from './random-token.ts'

/** Path of the page behind a link, by what it is good for; its token follows. */
export const linkPaths = { invitation: '/welcome', reset: '/new-password' } as const satisfies Record<
  LinkPurpose,
  string
>

/** How long a link is good for from the moment it is made (J04). */
const MINUTES = { invitation: 72 * 60, reset: 15 } as const satisfies Record<LinkPurpose, number>

/** Whoever was invited before this moment has a link that is over. */
export function invitedSince(now: Instant): Instant {
  return Temporal.Instant.from(now).subtract({ minutes: MINUTES.invitation }).toString()
}

/** Makes a link, good once and for a while; those made before it for the same are dead. */
export async function newLink(house: House, tx: Reader, purpose: LinkPurpose, person: PersonId): Promise<string> {
  const { token, hash } = newToken()
  const at = house.now()
  await endLinks(tx, person, purpose)
  const expiresAt = Temporal.Instant.from(at).add({ minutes: MINUTES[purpose] }).toString({ fractionalSecondDigits: 3 })
  await keepLink(tx, { token: hash, purpose, person, at, expiresAt })
  return `${house.baseUrl}${linkPaths[purpose]}/${token}`
}

/** The active person a link is for, or null; looking spends nothing, however often (J04). */
export async function whoseLink(house: House, purpose: LinkPurpose, token: string): Promise<KnownPerson | null> {
  const person = await personOfLink(house.database, purpose, hashOf(token), house.now())
  return person === null ? null : personById(house.database, person)
}
