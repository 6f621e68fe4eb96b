import type { AgencyId, Instant, PersonId, SupplierId, TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { announcePeople } from './live-store.ts'
import { sql } from './sql.ts'

/** Somebody to be known from now on. */
export type NewPerson = {
  readonly id: PersonId
  /** In lower case. */
  readonly email: string
  readonly name: string
  /** As contract/phone.ts keeps it; absent or null where it is not known. */
  readonly phone?: string | null
  readonly language: string
  readonly agency: AgencyId | null
  readonly supplier: SupplierId | null
  readonly administrator: boolean
  readonly processOwner?: boolean
  /** argon2id in PHC form; null = does not sign in with a password. */
  readonly passwordHash: string | null
  readonly teams: readonly TeamId[]
  readonly at: Instant
}

/** Keeps a person with her memberships; false when the address is known already, and then nothing is kept. */
export async function insertPerson(tx: Reader, person: NewPerson): Promise<boolean> {
  const kept = await tx.run(sql`
    insert into people (id, email, name, phone, language, agency_id, supplier_id, administrator, process_owner,
      password_hash, created_at)
    values (${person.id}, ${person.email}, ${person.name}, ${person.phone ?? null}, ${person.language}, ${person.agency},
      ${person.supplier}, ${person.administrator}, ${person.processOwner ?? false}, ${person.passwordHash}, ${person.at})
    on conflict (email) do nothing`)
  if (kept === 0) return false
  await tx.run(sql`
    insert into memberships (team_id, person_id)
    select team, ${person.id}::uuid from unnest(${person.teams}::uuid[]) as team`)
  await announcePeople(tx)
  return true
}

/** The language in which somebody reads and is written to. */
export async function keepLanguage(tx: Reader, person: PersonId, language: string): Promise<void> {
  await tx.run(sql`update people set language = ${language} where id = ${person}`)
  await announcePeople(tx)
}

/** She signs in with this password from now on (argon2id in PHC form); her sessions end with the one before. */
export async function keepPassword(tx: Reader, person: PersonId, passwordHash: string): Promise<void> {
  await tx.run(sql`update people set password_hash = ${passwordHash} where id = ${person}`)
  await announcePeople(tx)
}

/** Whether anybody at all is known. */
export async function anybodyStored(tx: Reader): Promise<boolean> {
  return (await tx.one(sql<{ some: boolean }>`select exists (select from people) as some`)).some
}
