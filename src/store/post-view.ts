import type { Letter } from '../contract/letter.ts'
import type { Instant, LetterId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { type ClaimedLetter, mailColumns, mailJoins } from './outbox-store.ts'
import { type Statement, sql } from './sql.ts'

/** A letter on its way out or gone, with what its mail is made of. */
export type PostedLetter = ClaimedLetter & {
  readonly delivery: Letter['delivery']
  /** Names of the files that go with it. */
  readonly files: readonly string[]
}

/** Where a page of letters ends: the rest is older. */
export type PostPlace = { readonly at: Instant; readonly id: LetterId }

/** One page of all letters that leave the house, newest first; for the example, where anybody may see them. */
export function postedLetters(tx: Reader, before: PostPlace | null, limit: number): Promise<PostedLetter[]> {
  const older = before === null ? sql`` : sql`and (l.at, l.id) < (${before.at}::timestamptz, ${before.id}::uuid)`
  return tx.all(posted(sql`true ${older} order by l.at desc, l.id desc limit ${limit}`))
}

/** One of them, or null. */
export function postedLetter(tx: Reader, letter: LetterId): Promise<PostedLetter | null> {
  return tx.maybe(posted(sql`l.id = ${letter}`))
}

/** An address of ours, and whose it is. */
export type Mailbox = { readonly address: string; readonly team: string }

/** The mailboxes that mail can be sent to, the 1st lines' first. */
export function mailboxes(tx: Reader): Promise<Mailbox[]> {
  return tx.all(sql<Mailbox>`select mailbox as address, name as team from teams order by line, name`)
}

/** As the outbox reads them; whether it asks for confirmation is what stood in the log when it was written. */
function posted(condition: Statement<unknown>): Statement<PostedLetter> {
  return sql<PostedLetter>`
    select ${mailColumns}, l.delivery,
      (select coalesce(json_agg(f.name order by f.place), '[]') from attachments f where f.letter_id = l.id) as files,
      l.kind = 'public' and coalesce((select e.type from case_events e
        where e.case_number = l.case_number and e.at <= l.at
          and e.type in ('solved', 'reopened', 'objected', 'confirmed', 'closed')
        order by e.version desc limit 1) = 'solved', false) as "asksConfirmation"
    from letters l ${mailJoins}
    where l.direction = 'out' and l.message_id is not null and l.address is not null and l.delivery <> 'withdrawn'
      and ${condition}`
}
