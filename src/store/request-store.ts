import type { Instant, PersonId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Hours for which the key of a POST is remembered. */
const KEPT_HOURS = 48

/**
 * Keeps the key of a POST with what it is about. Null when the key is new; otherwise what it was used for. Two at
 * once with one key: the second waits for the first to commit, and then sees it.
 */
export async function keepRequest(
  tx: Reader,
  request: {
    readonly person: PersonId
    readonly key: string
    readonly bodyHash: Uint8Array
    readonly about: string
    readonly at: Instant
  },
): Promise<{ readonly sameBody: boolean; readonly about: string } | null> {
  await tx.run(sql`
    delete from request_keys
    where person_id = ${request.person} and at < ${request.at}::timestamptz - make_interval(hours => ${KEPT_HOURS}::int)`)
  const bodyHash = Buffer.from(request.bodyHash)
  const kept = await tx.run(sql`
    insert into request_keys (person_id, key, body_hash, about, at)
    values (${request.person}, ${request.key}, ${bodyHash}, ${request.about}, ${request.at})
    on conflict (person_id, key) do nothing`)
  if (kept === 1) return null
  return tx.one(sql<{ sameBody: boolean; about: string }>`
    select body_hash = ${bodyHash} as "sameBody", about from request_keys
    where person_id = ${request.person} and key = ${request.key}`)
}
