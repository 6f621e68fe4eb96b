import type { Instant, PersonId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { announcePeople } from './live-store.ts'
import { sql } from './sql.ts'

/** SHA-256 of a token; the token itself is never stored. */
export type TokenHash = Uint8Array

/** Names a session to its owner. */
export type SessionId = string

/** Where somebody signs in from, as far as it tells. */
export type Whereabouts = {
  /** The address of whoever connects. */
  readonly source: string | null
  /** What the browser calls itself. */
  readonly browser: string | null
}

export type NewSession = Whereabouts & {
  readonly token: TokenHash
  readonly id: SessionId
  readonly person: PersonId
  readonly at: Instant
  readonly expiresAt: Instant
}

/** Keeps a session until it expires; what has expired by then is swept away in passing. */
export async function keepSession(tx: Reader, session: NewSession): Promise<void> {
  await tx.run(sql`delete from sessions where expires_at <= ${session.at}::timestamptz`)
  await tx.run(sql`
    insert into sessions (token_hash, id, person_id, created_at, last_seen_at, expires_at, source, browser)
    values (${Buffer.from(session.token)}, ${session.id}, ${session.person}, ${session.at}, ${session.at},
      ${session.expiresAt}, ${session.source}, ${session.browser})`)
}

/** Ends a session on every node. */
export async function endSession(tx: Reader, token: TokenHash): Promise<void> {
  await tx.run(sql`delete from sessions where token_hash = ${Buffer.from(token)}`)
  await announcePeople(tx)
}

/** Ends one of somebody's sessions on every node; false when she has no such session. */
export async function endSessionOf(tx: Reader, person: PersonId, session: SessionId): Promise<boolean> {
  const ended = await tx.run(sql`delete from sessions where id = ${session} and person_id = ${person}`)
  await announcePeople(tx)
  return ended === 1
}

/** Ends all of somebody's sessions but one on every node; without one to keep all of them. */
export async function endSessionsOf(tx: Reader, person: PersonId, kept: TokenHash | null): Promise<void> {
  const but = kept === null ? sql`` : sql`and token_hash <> ${Buffer.from(kept)}`
  await tx.run(sql`delete from sessions where person_id = ${person} ${but}`)
  await announcePeople(tx)
}

/** A session as it was found. */
export type Found = { readonly person: PersonId; readonly lastSeenAt: Instant; readonly expiresAt: Instant }

/** Whose session it is, or null when it is unknown, over, or was last used at `idleSince` or before. */
export function sessionOf(tx: Reader, token: TokenHash, at: Instant, idleSince: Instant): Promise<Found | null> {
  return tx.maybe(sql<Found>`
    select person_id as person, last_seen_at as "lastSeenAt", expires_at as "expiresAt" from sessions
    where token_hash = ${Buffer.from(token)} and expires_at > ${at}::timestamptz
      and last_seen_at > ${idleSince}::timestamptz`)
}

/** It has been used now. */
export async function sessionSeen(tx: Reader, token: TokenHash, at: Instant): Promise<void> {
  await tx.run(sql`
    update sessions set last_seen_at = ${at}::timestamptz
    where token_hash = ${Buffer.from(token)} and last_seen_at < ${at}::timestamptz`)
}

/** One of somebody's sessions as she is shown it. */
export type SessionSeen = Whereabouts & {
  readonly id: SessionId
  readonly at: Instant
  readonly lastSeenAt: Instant
  /** The one she looks from. */
  readonly current: boolean
}

/** Somebody's sessions that are not over, the one she looks from first, then the latest used. */
export function sessionsOf(
  tx: Reader,
  person: PersonId,
  token: TokenHash,
  at: Instant,
  idleSince: Instant,
): Promise<SessionSeen[]> {
  return tx.all(sql<SessionSeen>`
    select id, created_at as at, last_seen_at as "lastSeenAt", source, browser,
      token_hash = ${Buffer.from(token)} as current
    from sessions
    where person_id = ${person} and expires_at > ${at}::timestamptz and last_seen_at > ${idleSince}::timestamptz
    order by current desc, last_seen_at desc, id limit 100`)
}
