import type { ApiToken, TokenScope } from '../contract/token.ts'
import type { Instant, PersonId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { announcePeople } from './live-store.ts'
import type { TokenHash } from './session-store.ts'
import { type Statement, sql } from './sql.ts'

export type NewApiToken = {
  readonly token: TokenHash
  readonly id: string
  readonly person: PersonId
  readonly name: string
  readonly scope: TokenScope
  readonly at: Instant
  readonly expiresAt: Instant
}

/** Keeps a program's token until it expires. */
export async function keepApiToken(tx: Reader, token: NewApiToken): Promise<void> {
  await tx.run(sql`
    insert into api_tokens (token_hash, id, person_id, name, scope, created_at, expires_at)
    values (${Buffer.from(token.token)}, ${token.id}, ${token.person}, ${token.name}, ${token.scope}, ${token.at},
      ${token.expiresAt})`)
}

/** The token has another secret from now on: its first one got lost on the way to whoever asked for it. */
export async function renewApiToken(tx: Reader, id: string, token: TokenHash): Promise<void> {
  await tx.run(sql`update api_tokens set token_hash = ${Buffer.from(token)} where id = ${id}`)
}

/** What a program's token is good for. */
export type FoundToken = {
  readonly person: PersonId
  readonly scope: TokenScope
  readonly expiresAt: Instant
  readonly lastUsedAt: Instant | null
}

/** Whose program it is, or null when the token is unknown or over. */
export function programOf(tx: Reader, token: TokenHash, at: Instant): Promise<FoundToken | null> {
  return tx.maybe(sql<FoundToken>`
    select person_id as person, scope, expires_at as "expiresAt", last_used_at as "lastUsedAt" from api_tokens
    where token_hash = ${Buffer.from(token)} and expires_at > ${at}::timestamptz`)
}

/** It has been used now. */
export async function apiTokenUsed(tx: Reader, token: TokenHash, at: Instant): Promise<void> {
  await tx.run(sql`update api_tokens set last_used_at = ${at} where token_hash = ${Buffer.from(token)}`)
}

/** Ends a token on every node. */
export async function endApiToken(tx: Reader, id: string): Promise<void> {
  await tx.run(sql`delete from api_tokens where id = ${id}`)
  await announcePeople(tx)
}

/** One page of tokens, newest first: hers, or everybody's where `person` is null; `before` is the id it goes on after. */
export function apiTokens(
  tx: Reader,
  person: PersonId | null,
  before: string | null,
  limit: number,
): Promise<ApiToken[]> {
  const hers = person === null ? sql`true` : sql`k.person_id = ${person}`
  const older = before === null ? sql`` : sql`and k.id < ${before}::uuid`
  return tx.all(shown(sql`${hers} ${older} order by k.id desc limit ${limit}`))
}

/** One token as it is shown, or null. */
export function apiToken(tx: Reader, id: string): Promise<ApiToken | null> {
  return tx.maybe(shown(sql`k.id = ${id}`))
}

function shown(condition: Statement<unknown>): Statement<ApiToken> {
  return sql<ApiToken>`
    select k.id, k.name, k.scope, k.created_at as at, k.expires_at as "expiresAt", k.last_used_at as "lastUsedAt",
      jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email) as person
    from api_tokens k join people p on p.id = k.person_id
    where ${condition}`
}
