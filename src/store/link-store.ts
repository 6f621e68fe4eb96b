import type { Instant, PersonId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import type { TokenHash } from './session-store.ts'
import { sql } from './sql.ts'

/** What a link of a person is good for; a link for the one is none for the other. */
export type LinkPurpose = 'invitation' | 'reset'

/** Keeps a link of somebody's. What has expired by then is swept away in passing. */
export async function keepLink(
  tx: Reader,
  link: {
    readonly token: TokenHash
    readonly purpose: LinkPurpose
    readonly person: PersonId
    readonly at: Instant
    readonly expiresAt: Instant
  },
): Promise<void> {
  await tx.run(sql`delete from one_time_links where person_id is not null and expires_at <= ${link.at}::timestamptz`)
  await tx.run(sql`
    insert into one_time_links (token_hash, purpose, person_id, expires_at)
    values (${Buffer.from(link.token)}, ${link.purpose}, ${link.person}, ${link.expiresAt})`)
}

/** Ends the links of somebody: of one purpose, or of all. */
export async function endLinks(tx: Reader, person: PersonId, purpose: LinkPurpose | 'all'): Promise<void> {
  const only = purpose === 'all' ? sql`` : sql`and purpose = ${purpose}`
  await tx.run(sql`delete from one_time_links where person_id = ${person} ${only}`)
}

/** Whose link it is, or null when it is unknown, for something else, or over. Looking spends nothing. */
export async function personOfLink(
  tx: Reader,
  purpose: LinkPurpose,
  token: TokenHash,
  at: Instant,
): Promise<PersonId | null> {
  const row = await tx.maybe(sql<{ person: PersonId }>`
    select person_id as person from one_time_links
    where token_hash = ${Buffer.from(token)} and purpose = ${purpose} and expires_at > ${at}::timestamptz`)
  return row?.person ?? null
}

/** Spends the link, and gives whose it was; null as above. Of two at once one gets it. */
export async function spendLink(
  tx: Reader,
  purpose: LinkPurpose,
  token: TokenHash,
  at: Instant,
): Promise<PersonId | null> {
  const row = await tx.maybe(sql<{ person: PersonId }>`
    delete from one_time_links
    where token_hash = ${Buffer.from(token)} and purpose = ${purpose} and expires_at > ${at}::timestamptz
    returning person_id as person`)
  return row?.person ?? null
}

/** Keeps a link that makes the first administrator; those made before it are dead. */
export async function keepFirstLink(tx: Reader, token: TokenHash, expiresAt: Instant): Promise<void> {
  await tx.run(sql`delete from one_time_links where purpose = 'first-administrator' and used_at is null`)
  await tx.run(sql`
    insert into one_time_links (token_hash, purpose, expires_at)
    values (${Buffer.from(token)}, 'first-administrator', ${expiresAt})`)
}

/** Whether the link is known, unused and not over. */
export async function firstLinkOpen(tx: Reader, token: TokenHash, at: Instant): Promise<boolean> {
  const row = await tx.maybe(sql<{ purpose: string }>`
    select purpose from one_time_links
    where token_hash = ${Buffer.from(token)} and purpose = 'first-administrator' and used_at is null
      and expires_at > ${at}::timestamptz`)
  return row !== null
}

/** Spends the link; false when it is unknown, used or over. Of two at once one gets it. */
export async function spendFirstLink(tx: Reader, token: TokenHash, at: Instant): Promise<boolean> {
  const spent = await tx.run(sql`
    update one_time_links set used_at = ${at}::timestamptz
    where token_hash = ${Buffer.from(token)} and purpose = 'first-administrator' and used_at is null
      and expires_at > ${at}::timestamptz`)
  return spent === 1
}
