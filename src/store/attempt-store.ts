import type { Instant } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Minutes of a window in which guesses are counted. */
const WINDOW_MINUTES = 15

/**
 * Counts one more guess at each of these, before it is looked at, and says how many there have been in this window and
 * the one before it: whatever quarter of an hour one takes lies within the two. Each count is one statement on one row,
 * so that guesses made at the same moment are all counted.
 */
export async function countAttempts(tx: Reader, what: readonly string[], at: Instant): Promise<Map<string, number>> {
  await tx.run(sql`
    delete from sign_in_attempts
    where window_start < ${at}::timestamptz - make_interval(mins => 2 * ${WINDOW_MINUTES}::int)`)
  const rows = await tx.all(sql<{ what: string; attempts: number }>`
    with counted as (
      insert into sign_in_attempts as a (what, window_start, attempts)
      select what, ${windowAt(at)}, 1 from unnest(${[...what].sort()}::text[]) as what order by what
      on conflict (what, window_start) do update set attempts = a.attempts + 1
      returning what, window_start, attempts)
    select c.what, c.attempts + coalesce(b.attempts, 0) as attempts
    from counted c left join sign_in_attempts b
      on b.what = c.what and b.window_start = c.window_start - make_interval(mins => ${WINDOW_MINUTES}::int)`)
  return new Map(rows.map(row => [row.what, row.attempts]))
}

/** A guess that was right: an account or a browser begins anew, and a source has it back. */
export async function forgiveAttempts(tx: Reader, what: readonly string[], at: Instant): Promise<void> {
  const [sources, others] = [what.filter(isSource), what.filter(each => !isSource(each))]
  await tx.run(sql`delete from sign_in_attempts where what = any(${others}::text[])`)
  await tx.run(sql`
    update sign_in_attempts set attempts = attempts - 1
    where what = any(${sources}::text[]) and window_start = ${windowAt(at)} and attempts > 0`)
}

function isSource(what: string): boolean {
  return what.startsWith('source:')
}

function windowAt(at: Instant) {
  return sql`date_bin(make_interval(mins => ${WINDOW_MINUTES}::int), ${at}::timestamptz, timestamptz 'epoch')`
}
