import type { CaseNumber, Id, Instant, TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

export type MailId = Id<'mail'>

/** A mail as it came in, before anybody has read it. */
export type RawMail = {
  readonly id: MailId
  readonly receivedAt: Instant
  readonly protocol: 'smtp' | 'lmtp' | 'page'
  readonly team: TeamId
  /** The address it was sent to, with its tag. */
  readonly recipient: string
  readonly envelopeFrom: string
  readonly messageId: string
  readonly contentHash: Uint8Array
  readonly raw: Uint8Array
}

/** Keeps a mail; false when the same mail is here already, which makes a sender's repeat safe. */
export async function insertMail(tx: Reader, mail: RawMail): Promise<boolean> {
  const count = await tx.run(sql`
    insert into mails (id, received_at, protocol, team_id, recipient, envelope_from, message_id, content_hash, raw, state)
    values (${mail.id}, ${mail.receivedAt}, ${mail.protocol}, ${mail.team}, ${mail.recipient}, ${mail.envelopeFrom},
      ${mail.messageId}, ${Buffer.from(mail.contentHash)}, ${Buffer.from(mail.raw)}, 'kept')
    on conflict (team_id, message_id, content_hash) do nothing`)
  return count === 1
}

/** A mail a reader has taken, with the mailbox it came to. */
export type ClaimedMail = {
  readonly id: MailId
  readonly team: TeamId
  readonly mailbox: string
  readonly recipient: string
  readonly envelopeFrom: string
  readonly raw: Buffer
  readonly attempts: number
}

/** Takes the oldest mails that nobody reads, for a while: a reader that dies lets go when the lease has ended. */
export function claimMails(tx: Reader, now: Instant, until: Instant, limit: number): Promise<readonly ClaimedMail[]> {
  return tx.all(sql<ClaimedMail>`
    with free as (
      select id from mails
      where state = 'kept' and (claimed_until is null or claimed_until < ${now})
      order by received_at limit ${limit} for update skip locked
    )
    update mails m set claimed_until = ${until}, attempts = m.attempts + 1
    from free, teams t where m.id = free.id and t.id = m.team_id
    returning m.id, m.team_id as team, t.mailbox, m.recipient, m.envelope_from as "envelopeFrom", m.raw, m.attempts`)
}

/** Lets go of a mail for another try after `until`. */
export async function postponeMail(tx: Reader, mail: MailId, until: Instant): Promise<void> {
  await tx.run(sql`update mails set claimed_until = ${until} where id = ${mail} and state = 'kept'`)
}

/** Locks a mail that waits to be acted on; false when another reader has done it meanwhile. */
export async function lockMail(tx: Reader, mail: MailId, state: 'kept' | 'needs-person'): Promise<boolean> {
  const row = await tx.maybe(sql<{ id: MailId }>`
    select id from mails where id = ${mail} and state = ${state} for update`)
  return row !== null
}

/** What became of a mail. */
export type Settlement = {
  readonly state: 'acted' | 'needs-person'
  readonly verdict: string
  readonly reason: string
  readonly case: CaseNumber | null
  readonly sender: string
  readonly subject: string
  readonly excerpt: string
}

/** Writes what became of a mail; in the transaction that did it. */
export async function settleMail(tx: Reader, mail: MailId, done: Settlement): Promise<void> {
  await tx.run(sql`
    update mails set state = ${done.state}, verdict = ${done.verdict}, reason = ${done.reason},
      case_number = ${done.case}, sender = ${done.sender}, subject = ${done.subject}, excerpt = ${done.excerpt},
      claimed_until = null
    where id = ${mail}`)
}
