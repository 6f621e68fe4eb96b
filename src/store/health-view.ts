import type { Instant } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Mail that waits for the reader or for a person: how much, and since when. */
export type MailWaiting = {
  readonly unread: number
  readonly unreadSince: Instant | null
  readonly needingPerson: number
  readonly needingPersonSince: Instant | null
}

export function mailWaiting(tx: Reader): Promise<MailWaiting> {
  return tx.one(sql<MailWaiting>`
    select count(*) filter (where state = 'kept') as unread,
      min(received_at) filter (where state = 'kept') as "unreadSince",
      count(*) filter (where state = 'needs-person') as "needingPerson",
      min(received_at) filter (where state = 'needs-person') as "needingPersonSince"
    from mails where state in ('kept', 'needs-person')`)
}
