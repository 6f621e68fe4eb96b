import type { GoneReason, Unreachable } from '../contract/unreachable.ts'
import type { Instant } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Since when and why an address takes no mail; null where nothing is known against it. */
export function unreachableSince(tx: Reader, address: string): Promise<Unreachable | null> {
  return tx.maybe(sql<Unreachable>`
    select since, reason from unreachable_addresses where address = lower(${address})`)
}

/** A server has said for good that it has nobody at this address. */
export async function keepUnreachable(tx: Reader, address: string, since: Instant, reason: GoneReason): Promise<void> {
  await tx.run(sql`
    insert into unreachable_addresses (address, since, reason) values (lower(${address}), ${since}, ${reason})
    on conflict (address) do update set since = excluded.since, reason = excluded.reason`)
}

/** She writes from it: it is there. */
export async function knowReachable(tx: Reader, address: string): Promise<void> {
  await tx.run(sql`delete from unreachable_addresses where address = lower(${address})`)
}
