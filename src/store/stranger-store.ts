import type { Instant } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Hours between two automatic receipts to an address nobody knows. */
const RECEIPT_HOURS = 24

/** Notes that an address nobody knows gets a receipt now; false when it had one within 24 hours. */
export async function takeStrangerReceipt(tx: Reader, address: string, at: Instant): Promise<boolean> {
  const taken = await tx.run(sql`
    insert into stranger_receipts as r (address, sent_at) values (${address}, ${at})
    on conflict (address) do update set sent_at = excluded.sent_at
      where r.sent_at <= excluded.sent_at - make_interval(hours => ${RECEIPT_HOURS}::int)`)
  return taken === 1
}

/** An address has answered a letter of ours: it reads its mail, and is a stranger no more. */
export async function knowStranger(tx: Reader, address: string): Promise<void> {
  await tx.run(sql`delete from stranger_receipts where address = ${address}`)
}
