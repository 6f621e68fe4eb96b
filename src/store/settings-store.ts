import type { OrganisationFields } from '../contract/administration-organisation.ts'
import type { OutgoingPlace } from '../contract/administration-outgoing.ts'
import type { TimeZone } from '../contract/time-zone.ts'
import type { Language } from '../contract/value.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** The installation's own facts: written once and read at every start, or set by administrators. */
type Settings = {
  /** Signs links, reply addresses and cursors; base64. */
  readonly secret: string
  /** This database holds the example municipality (DESIGN section 7). */
  readonly example: boolean
  /** All of the example has been loaded: a first start that was cut short begins again. */
  readonly 'example-loaded': boolean
  /** What the organisation calls itself; absent until an administrator has said. */
  readonly organisation: OrganisationFields
  /** Its logo: PNG, base64. */
  readonly logo: string
  /** The server by which letters leave, where an administrator has set it. */
  readonly 'outgoing-mail': OutgoingServer
}

/** As it is kept: what lets one in is sealed, base64; null where the server asks nobody. */
export type OutgoingServer = OutgoingPlace & { readonly sealed: string | null }

/** A fact of the installation, or null while it has not been written. */
export async function setting<Key extends keyof Settings>(tx: Reader, key: Key): Promise<Settings[Key] | null> {
  const row = await tx.maybe(sql<{ value: Settings[Key] }>`select value from settings where key = ${key}`)
  return row?.value ?? null
}

/** In which people are met whose own language is not known. */
export async function languageOfHouse(tx: Reader): Promise<Language> {
  return (await setting(tx, 'organisation'))?.language ?? 'nb'
}

/** The time zone that its times are told and its days counted in; Norway's until it has said. */
export async function zoneOfHouse(tx: Reader): Promise<TimeZone> {
  return (await tx.one(sql<{ zone: TimeZone }>`select house_zone() as zone`)).zone
}

/** Writes a fact unless it is there already, and gives the one that is there: two nodes that start at once agree. */
export async function keepSetting<Key extends keyof Settings>(
  tx: Reader,
  key: Key,
  value: Settings[Key],
): Promise<Settings[Key]> {
  await tx.run(sql`
    insert into settings (key, value) values (${key}, ${JSON.stringify(value)}::jsonb) on conflict (key) do nothing`)
  return (await setting(tx, key)) ?? value
}

/** Sets a fact, whatever it was. */
export async function setSetting<Key extends keyof Settings>(
  tx: Reader,
  key: Key,
  value: Settings[Key],
): Promise<void> {
  await tx.run(sql`
    insert into settings (key, value) values (${key}, ${JSON.stringify(value)}::jsonb)
    on conflict (key) do update set value = excluded.value`)
}

export async function removeSetting(tx: Reader, key: keyof Settings): Promise<void> {
  await tx.run(sql`delete from settings where key = ${key}`)
}

/** True while no case and no person is stored. */
export async function nothingStored(tx: Reader): Promise<boolean> {
  const row = await tx.one(sql<{ empty: boolean }>`
    select not exists (select from people) and not exists (select from cases) as empty`)
  return row.empty
}
