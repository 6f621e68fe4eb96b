import type { Language } from '../contract/value.ts'
import { id } from '../domain/id.ts'
import { findAgency, idsOf } from '../store/directory-view.ts'
import { insertPerson } from '../store/person-store.ts'
import type { House } from './house.ts'
import { passwordHash } from './password.ts'

/** Somebody the operator of the installation lets in. Agency, teams and supplier are named by their keys. */
export type Addition = {
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly agency: string | null
  readonly teams: readonly string[]
  readonly supplier: string | null
  readonly administrator: boolean
  readonly processOwner?: boolean
  readonly password: string
}

/** Adds a person who signs in with this password; says what was wrong when nobody was added. */
export async function addPerson(house: House, given: Addition): Promise<'added' | 'address-taken' | 'unknown-key'> {
  const hash = await passwordHash(given.password)
  return house.database.transaction(async tx => {
    const agency = given.agency === null ? null : await findAgency(tx, given.agency)
    const ids = await idsOf(tx, given)
    if (ids === null || (given.agency !== null && agency === null)) return 'unknown-key'
    const added = await insertPerson(tx, {
      id: id<'person'>(house.newId()),
      email: given.email.toLowerCase(),
      name: given.name,
      language: given.language,
      agency: agency?.id ?? null,
      supplier: ids.supplier,
      administrator: given.administrator,
      processOwner: given.processOwner ?? false,
      passwordHash: hash,
      teams: ids.teams,
      at: house.now(),
    })
    return added ? 'added' : 'address-taken'
  })
}
