import type { Language } from '../contract/value.ts'
import { id, type PersonId } from '../domain/id.ts'
import { firstLinkOpen, keepFirstLink, spendFirstLink } from '../store/link-store.ts'
import { anybodyStored, insertPerson } from '../store/person-store.ts'
import type { House } from './house.ts'
import { passwordHash } from './password.ts'
import { hashOf, newToken } from './random-token.ts'

const LINK_HOURS = 72

/** Path of the page behind the one-time link; its token follows. */
export const FIRST_PATH = '/first'

/**
 * A link that makes the first administrator, good once and for 72 hours; a new one kills those before it. Null in the
 * example, and as soon as anybody is stored.
 */
export async function firstLink(house: House): Promise<string | null> {
  if (house.example || (await anybodyStored(house.database))) return null
  const { token, hash } = newToken()
  const expiresAt = new Date(Date.parse(house.now()) + LINK_HOURS * 3_600_000).toISOString()
  await house.database.transaction(tx => keepFirstLink(tx, hash, expiresAt))
  return `${house.baseUrl}${FIRST_PATH}/${token}`
}

/** Whether the link still makes an administrator; looking spends nothing. */
export async function mayBecomeFirst(house: House, token: string): Promise<boolean> {
  if (await anybodyStored(house.database)) return false
  return firstLinkOpen(house.database, hashOf(token), house.now())
}

/** Spends the link on a new administrator; null when the link is unknown, used or over, or somebody is stored by now. */
export async function becomeFirst(
  house: House,
  given: {
    readonly token: string
    readonly name: string
    readonly email: string
    readonly password: string
    readonly language: Language
  },
): Promise<PersonId | null> {
  const hash = await passwordHash(given.password)
  return house.database.transaction(async tx => {
    if (await anybodyStored(tx)) return null
    if (!(await spendFirstLink(tx, hashOf(given.token), house.now()))) return null
    const person = id<'person'>(house.newId())
    await insertPerson(tx, {
      id: person,
      email: given.email.toLowerCase(),
      name: given.name,
      language: given.language,
      agency: null,
      supplier: null,
      administrator: true,
      passwordHash: hash,
      teams: [],
      at: house.now(),
    })
    return person
  })
}
