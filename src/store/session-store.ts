import type { Instant, PersonId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { announcePeople } from './live-store.ts'
import { sql } from './sql.ts'

/** SHA-256 of a token; the token itself is never stored. */
export type TokenHash = Uint8Array

/** Keeps a session until it expires; what has expired by then is swept away in passing. */
export async function keepSession(
  tx: Reader,
  session: {
    readonly token: TokenHash
    readonly person: PersonId
    readonly at: Instant
    readonly expiresAt: Instant
  },
): Promise<void> {
  await tx.run(sql`delete from sessions where expires_at <= ${session.at}::timestamptz`)
  await tx.run(sql`
    insert into sessions (token_hash, person_id, created_at, expires_at)
    values (${Buffer.from(session.token)}, ${session.person}, ${session.at}, ${session.expiresAt})`)
}

/** Ends a session on every node. */
export async function endSession(tx: Reader, token: TokenHash): Promise<void> {
  await tx.run(sql`delete from sessions where token_hash = ${Buffer.from(token)}`)
  await announcePeople(tx)
}

/** Whose session it is and how long it lasts, or null when it is unknown or over. */
export function sessionOf(
  tx: Reader,
  token: TokenHash,
  at: Instant,
): Promise<{ readonly person: PersonId; readonly expiresAt: Instant } | null> {
  return tx.maybe(sql<{ person: PersonId; expiresAt: Instant }>`
    select person_id as person, expires_at as "expiresAt" from sessions
    where token_hash = ${Buffer.from(token)} and expires_at > ${at}::timestamptz`)
}

/** Keeps a program's token. It does not expire. */
export async function keepApiToken(tx: Reader, token: TokenHash, person: PersonId, at: Instant): Promise<void> {
  await tx.run(sql`
    insert into api_tokens (token_hash, person_id, created_at) values (${Buffer.from(token)}, ${person}, ${at})`)
}

/** Whose program it is, or null. */
export async function programOf(tx: Reader, token: TokenHash): Promise<PersonId | null> {
  const row = await tx.maybe(sql<{ person: PersonId }>`
    select person_id as person from api_tokens where token_hash = ${Buffer.from(token)}`)
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
