import type { Instant } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Is one of these the Message-ID of a letter that our own machine wrote? */
export async function writtenByMachine(tx: Reader, messageIds: readonly string[]): Promise<boolean> {
  const row = await tx.one(sql<{ written: boolean }>`
    select exists (select from letters
      where message_id = any(${messageIds}::text[]) and automatic and direction = 'out') as written`)
  return row.written
}

/**
 * How many of our automatic letters to an address since then answer mails that answered such letters themselves, which
 * is why they were judged as they were (`reason`). Mails of one address that are read at once are counted one after the
 * other.
 */
export async function loopAnswersSince(
  tx: Reader,
  { address, reason, since }: { readonly address: string; readonly reason: string; readonly since: Instant },
): Promise<number> {
  await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${address}, 23))`)
  const row = await tx.one(sql<{ count: number }>`
    select count(*)::int as count from letters l
      join letters a on a.case_number = l.case_number and a.message_id = l.in_reply_to and a.direction = 'in'
      join mails m on m.id = a.mail_id
    where l.address = ${address} and l.automatic and l.direction = 'out' and l.at > ${since}
      and m.reason = ${reason}`)
  return row.count
}
