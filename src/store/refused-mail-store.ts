import type { RefusedMail } from '../contract/administration-refused.ts'
import type { Instant } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Senders and recipients that are told apart in a day: whoever tries a million addresses fills no table. */
const TOLD_APART = 1_000
/** Days for which it is shown what was refused. */
const DAYS = 30
/** An address has 254 characters (RFC 5321); what is longer is none. */
const ADDRESS_LENGTH = 254

/** Counts a mail that was refused, by the day in the house's time zone; what is older than a month goes with it. */
export async function countRefused(
  tx: Reader,
  { why, sender, recipient }: Pick<RefusedMail, 'why' | 'sender' | 'recipient'>,
  { id, at }: { readonly id: string; readonly at: Instant },
): Promise<void> {
  const today = sql`(${at}::timestamptz at time zone house_zone())::date`
  await tx.run(sql`delete from refused_mails where day < ${today} - ${DAYS}::int`)
  await tx.run(sql`
    with told as (
      select ${today} as day, (select count(*) from refused_mails where day = ${today}) < ${TOLD_APART}::int as apart
    )
    insert into refused_mails as r (id, day, why, sender, recipient, count, last_at)
    select ${id}::uuid, day, ${why}, case when apart then left(${sender}, ${ADDRESS_LENGTH}::int) else '' end,
      case when apart then left(${recipient}, ${ADDRESS_LENGTH}::int) else '' end, 1, ${at}
    from told
    on conflict (day, why, sender, recipient) do update
      set count = r.count + 1, last_at = greatest(r.last_at, excluded.last_at)`)
}

/** What was refused, the latest first, after a given one. */
export function refusedMails(tx: Reader, after: string | null, limit: number): Promise<RefusedMail[]> {
  return tx.all(sql<RefusedMail>`
    select id, to_char(day, 'YYYY-MM-DD') as day, why, sender, recipient, count, last_at as "lastAt" from refused_mails
    where ${after}::uuid is null or id < ${after}::uuid order by id desc limit ${limit}`)
}

/** How many mails were refused on the day it is there now. */
export async function refusedToday(tx: Reader, at: Instant): Promise<number> {
  const { count } = await tx.one(sql<{ count: number }>`
    select coalesce(sum(count), 0)::int as count from refused_mails
    where day = (${at}::timestamptz at time zone house_zone())::date`)
  return count
}
