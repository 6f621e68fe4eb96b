import type { Instant } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** A key that signs the letters of a domain, or waits to; without what it signs with. */
export type KeptKey = {
  readonly domain: string
  readonly selector: string
  readonly publicKey: string
  readonly madeAt: Instant
  readonly signs: boolean
}

/** Every key there is, by domain. */
export function signingKeys(tx: Reader): Promise<KeptKey[]> {
  return tx.all(sql<KeptKey>`
    select domain, selector, public_key as "publicKey", made_at as "madeAt", signs from signing_keys
    order by domain, selector`)
}

/** What letters leave with now: for each domain that signs, its sealed key. */
export function sealedSigningKeys(
  tx: Reader,
): Promise<readonly { readonly domain: string; readonly selector: string; readonly sealed: Uint8Array }[]> {
  return tx.all(
    sql<{ domain: string; selector: string; sealed: Uint8Array }>`
      select domain, selector, sealed from signing_keys where signs`,
  )
}

/** Keeps a key that waits. */
export async function keepSigningKey(
  tx: Reader,
  { domain, selector, publicKey, sealed, madeAt }: Omit<KeptKey, 'signs'> & { readonly sealed: Uint8Array },
): Promise<void> {
  await tx.run(sql`
    insert into signing_keys (domain, selector, public_key, sealed, made_at)
    values (${domain}, ${selector}, ${publicKey}, ${Buffer.from(sealed)}, ${madeAt})`)
}

/** Lets a key sign that waits; the one that signed is gone. */
export async function letSign(tx: Reader, domain: string, selector: string): Promise<void> {
  await tx.run(sql`delete from signing_keys where domain = ${domain} and signs`)
  await tx.run(sql`update signing_keys set signs = true where domain = ${domain} and selector = ${selector}`)
}

export async function removeSigningKey(tx: Reader, domain: string, selector: string): Promise<void> {
  await tx.run(sql`delete from signing_keys where domain = ${domain} and selector = ${selector}`)
}

/** Domains of the addresses that teams in use write from. */
export async function senderDomains(tx: Reader): Promise<readonly string[]> {
  const rows = await tx.all(sql<{ domain: string }>`
    select distinct lower(split_part(mailbox, '@', 2)) as domain from teams where active`)
  return rows.map(({ domain }) => domain)
}
