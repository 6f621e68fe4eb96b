import type { WaitingMail } from '../contract/mail.ts'
import type { Instant, TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import type { ClaimedMail, MailId } from './mail-store.ts'
import { sql } from './sql.ts'

/** Mails of these teams' mailboxes that need a person, oldest first, after a given one. */
export function mailsNeedingPerson(
  tx: Reader,
  teams: readonly TeamId[],
  after: string | null,
  limit: number,
): Promise<readonly WaitingMail[]> {
  return tx.all(sql<WaitingMail>`
    select m.id, m.received_at as "receivedAt", t.mailbox, m.sender as from, m.subject, m.excerpt as text,
      m.reason, m.case_number as case
    from mails m join teams t on t.id = m.team_id
    where m.state = 'needs-person' and m.team_id = any(${teams}::uuid[])
      and (${after}::uuid is null or m.id > ${after}::uuid)
    order by m.id limit ${limit}`)
}

/** A mail to one of these teams that needs a person, whole; null when there is none such. */
export function mailNeedingPerson(tx: Reader, teams: readonly TeamId[], mail: string): Promise<ClaimedMail | null> {
  return tx.maybe(sql<ClaimedMail>`
    select m.id, m.team_id as team, t.mailbox, m.recipient, m.envelope_from as "envelopeFrom", m.raw, m.attempts
    from mails m join teams t on t.id = m.team_id
    where m.id = ${mail}::uuid and m.state = 'needs-person' and m.team_id = any(${teams}::uuid[])`)
}

/** Puts a mail back in front of the reader. */
export async function returnMail(tx: Reader, mail: MailId): Promise<void> {
  await tx.run(sql`update mails set state = 'kept', attempts = 0, claimed_until = null where id = ${mail}`)
}

/** Sets a mail aside: it is kept and no longer waits. */
export async function setAside(tx: Reader, mail: MailId, reason: string): Promise<void> {
  await tx.run(sql`update mails set state = 'set-aside', reason = ${reason} where id = ${mail}`)
}

/** When the oldest mail came that still waits for a reader or a person; null = none waits. */
export async function oldestWaitingMail(tx: Reader): Promise<{ kept: Instant | null; person: Instant | null }> {
  return tx.one(sql<{ kept: Instant | null; person: Instant | null }>`
    select (select min(received_at) from mails where state = 'kept') as kept,
      (select min(received_at) from mails where state = 'needs-person') as person`)
}
