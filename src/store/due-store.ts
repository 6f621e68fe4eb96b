import type { CaseNumber, Instant } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** A case whose day has come, and that day. */
export type DueCase = { readonly number: CaseNumber; readonly followUpAt: Instant }

/**
 * Locks the case that has waited longest for a day which has come, or null. What another node holds is its to bring
 * back, and `resting` are left alone. Only a case that waits has such a day: the index of lists by follow-up finds it
 * first among all (migration 0005), and ends at the first that is not due.
 */
export function lockDueCase(tx: Reader, now: Instant, resting: readonly CaseNumber[]): Promise<DueCase | null> {
  return tx.maybe(sql<DueCase>`
    select c.number, c.follow_up_at as "followUpAt" from cases c
    where coalesce(c.follow_up_at, 'infinity'::timestamptz) <= ${now} and c.number <> all(${resting}::int[])
    order by coalesce(c.follow_up_at, 'infinity'::timestamptz), -c.number
    limit 1 for update skip locked`)
}
