import type { Instant, PersonId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import type { TokenHash } from './session-store.ts'
import { sql } from './sql.ts'

/** Days after which a browser that was not signed in from is no longer known. */
const KNOWN_DAYS = 180

/** Browsers somebody is known by at most: a program that signs in anew each time shows none. */
const MOST = 20

/** Keeps a browser somebody has signed in from, in place of those she has used least of late when there are many. */
export async function keepDevice(tx: Reader, token: TokenHash, person: PersonId, at: Instant): Promise<void> {
  await tx.run(sql`
    delete from known_devices where token_hash in (
      select token_hash from known_devices where person_id = ${person}
      order by last_used_at desc offset ${MOST - 1})`)
  await tx.run(sql`
    insert into known_devices (token_hash, person_id, last_used_at)
    values (${Buffer.from(token)}, ${person}, ${at})`)
}

/** Whether it is a browser of whoever has this address, and used of late. */
export async function isDeviceOf(tx: Reader, token: TokenHash, email: string, at: Instant): Promise<boolean> {
  const row = await tx.one(sql<{ known: boolean }>`
    select exists (
      select from known_devices d join people p on p.id = d.person_id
      where d.token_hash = ${Buffer.from(token)} and p.email = ${email}
        and d.last_used_at >= ${at}::timestamptz - make_interval(days => ${KNOWN_DAYS}::int)) as known`)
  return row.known
}

/** She signed in from it again. */
export async function deviceUsed(tx: Reader, token: TokenHash, at: Instant): Promise<void> {
  await tx.run(sql`update known_devices set last_used_at = ${at} where token_hash = ${Buffer.from(token)}`)
}

/** None of somebody's browsers is known any more. */
export async function forgetDevices(tx: Reader, person: PersonId): Promise<void> {
  await tx.run(sql`delete from known_devices where person_id = ${person}`)
}
