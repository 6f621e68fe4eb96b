import type { Instant } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Hours between two automatic receipts to an address nobody knows. */
const RECEIPT_HOURS = 24

/** Receipts to strangers that mails passed on by one address may bring about in as long: more is no desk's day. */
const PASSED_ON = 20

/** Receipts to strangers in any minute, all together: who sends more in others' names is no enquiry (E07). */
const A_MINUTE = 20

/**
 * Notes that an address nobody knows gets a receipt now; false when it had one within 24 hours, when whoever passed
 * its mail on has brought about too many, or when twenty others had theirs within the minute. An address is a stranger
 * from then on in either case.
 */
export async function takeStrangerReceipt(
  tx: Reader,
  { address, passedOnBy, at }: { readonly address: string; readonly passedOnBy: string | null; readonly at: Instant },
): Promise<boolean> {
  // Those that are read at once are counted one after the other.
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended('stranger-receipts', 22))`)
  const row = await tx.maybe(sql<{ taken: boolean }>`
    with asked as (
      select ${address}::text as address, ${passedOnBy}::text as passed_on_by,
        case when (select count(*) from stranger_receipts
            where passed_on_by = ${passedOnBy} and sent_at > ${at}::timestamptz - make_interval(hours => ${RECEIPT_HOURS}::int)
          ) < ${PASSED_ON}::int
          and (select count(*) from stranger_receipts
            where sent_at > ${at}::timestamptz - interval '1 minute') < ${A_MINUTE}::int then ${at}::timestamptz else '-infinity' end as sent_at
    )
    insert into stranger_receipts as r (address, sent_at, passed_on_by)
    select address, sent_at, passed_on_by from asked
    on conflict (address) do update set sent_at = excluded.sent_at, passed_on_by = excluded.passed_on_by
      where r.sent_at <= excluded.sent_at - make_interval(hours => ${RECEIPT_HOURS}::int)
        and excluded.sent_at > '-infinity'
    returning sent_at > '-infinity' as taken`)
  return row?.taken ?? false
}

/** An address has answered a letter of ours: it reads its mail, and is a stranger no more. */
export async function knowStranger(tx: Reader, address: string): Promise<void> {
  await tx.run(sql`delete from stranger_receipts where address = ${address}`)
}
