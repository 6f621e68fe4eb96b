import type { Pieces } from '../contract/pieces.ts'
import type { CaseNumber, Id, Instant, PersonId, TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { type Statement, sql } from './sql.ts'
import { layBytes, type Slice, sliceOf, storedBytes } from './stored-bytes.ts'

export type MailId = Id<'mail'>

/** A mail as it came in, before anybody has read it. */
export type RawMail = {
  readonly id: MailId
  readonly receivedAt: Instant
  readonly protocol: 'smtp' | 'lmtp' | 'pipe' | 'imap' | 'page'
  /** The mailbox it belongs to: the recipient without its tag. */
  readonly mailbox: string
  /** The address it was sent to, with its tag. */
  readonly recipient: string
  readonly envelopeFrom: string
  readonly messageId: string
  readonly contentHash: Uint8Array
  readonly raw: Pieces
  /** False: this is the head of one that was too large, and the rest lies on another server. */
  readonly whole: boolean
}

/** Is there such a mailbox? */
export async function mailboxExists(tx: Reader, address: string): Promise<boolean> {
  return (await tx.one(sql<{ there: boolean }>`select exists (select from teams where mailbox = ${address}) as there`))
    .there
}

/** Keeps a mail. `twin` = the same mail is here already, which makes a sender's repeat safe (A-5). */
export async function insertMail(tx: Reader, mail: RawMail): Promise<'kept' | 'twin' | 'no-mailbox'> {
  const raw = await layBytes(tx, mail.id, mail.raw)
  const { kept, boxes } = await tx.one(sql<{ kept: number; boxes: number }>`
    with box as (select id from teams where mailbox = ${mail.mailbox}), kept as (
      insert into mails (id, received_at, protocol, team_id, recipient, envelope_from, message_id, content_hash, raw, state, reason)
      select ${mail.id}::uuid, ${mail.receivedAt}::timestamptz, ${mail.protocol}, id, ${mail.recipient},
        ${mail.envelopeFrom}, ${mail.messageId}, ${Buffer.from(mail.contentHash)}::bytea, ${raw.value}, 'kept',
        ${mail.whole ? null : 'too-large'}::text
      from box
      on conflict (team_id, message_id, content_hash) do nothing returning id)
    select (select count(*) from kept) as kept, (select count(*) from box) as boxes`)
  await raw.clear()
  if (boxes === 0) return 'no-mailbox'
  return kept === 1 ? 'kept' : 'twin'
}

/** A mail a reader has taken, with the mailbox it came to. */
export type ClaimedMail = {
  readonly id: MailId
  readonly receivedAt: Instant
  readonly team: TeamId
  readonly mailbox: string
  readonly recipient: string
  readonly envelopeFrom: string
  /**
   * Sent with an empty return path (RFC 5321 section 4.5.5), which says that nobody wants an answer; mail that was
   * fetched or piped comes without word of its envelope.
   */
  readonly fromNobody: boolean
  /** False: only its head is here. Said as it is kept, as its reason, which nothing else gives. */
  readonly whole: boolean
  /** Which try this is, from 1 on. */
  readonly attempts: number
}

/** Takes the oldest mails that nobody reads, for a while: a reader that dies lets go when the lease has ended. */
export async function claimMails(tx: Reader, now: Instant, until: Instant, limit: number): Promise<ClaimedMail[]> {
  const claimed = await tx.all(sql<ClaimedMail>`
    with free as (
      select id from mails
      where state = 'kept' and (claimed_until is null or claimed_until < ${now})
      order by received_at, id limit ${limit} for update skip locked
    )
    update mails m set claimed_until = ${until}, attempts = m.attempts + 1
    from free, teams t where m.id = free.id and t.id = m.team_id
    returning ${claimedMail}`)
  return claimed.sort((a, b) => (a.receivedAt + a.id < b.receivedAt + b.id ? -1 : 1))
}

/** A mail `m` to the mailbox of team `t`, as a `ClaimedMail`. */
export const claimedMail: Statement<unknown> = sql`
  m.id, m.received_at as "receivedAt", m.team_id as team, t.mailbox, m.recipient, m.envelope_from as "envelopeFrom",
  m.envelope_from = '' and m.protocol in ('smtp', 'lmtp') as "fromNobody",
  m.reason is distinct from 'too-large' as whole, m.attempts`

/** The mail as it came, a piece at a time; one is never taken away. */
export async function rawMail(tx: Reader, mail: MailId): Promise<Pieces> {
  const stored = await storedBytes(
    tx,
    from => sql<Slice>`select ${sliceOf(sql`raw`, from)} from mails where id = ${mail}`,
  )
  if (stored === null) throw new Error(`there is no mail ${mail}`)
  return stored.bytes
}

/** Lets go of a mail for another try after `until`. */
export async function postponeMail(tx: Reader, mail: MailId, until: Instant): Promise<void> {
  await tx.run(sql`update mails set claimed_until = ${until} where id = ${mail} and state = 'kept'`)
}

/** Locks a mail that waits to be acted on; false when somebody else has done it meanwhile. */
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
  /** The cases it says anything of, proven or not, where it waits for a person. */
  readonly about: readonly CaseNumber[]
  readonly sender: string
  readonly subject: string
  readonly excerpt: string
  readonly at: Instant
  /** The person who decided it; null = the rules alone. */
  readonly by: PersonId | null
}

/** Writes what became of a mail; in the transaction that did it. */
export async function settleMail(tx: Reader, mail: MailId, done: Settlement): Promise<void> {
  await tx.run(sql`
    update mails set state = ${done.state}, verdict = ${done.verdict}, reason = ${done.reason},
      case_number = ${done.case}, about = ${done.about}::int[], sender = ${done.sender}, subject = ${done.subject}, excerpt = ${done.excerpt},
      settled_at = ${done.at}, settled_by = ${done.by}, claimed_until = null
    where id = ${mail}`)
}

/** Puts a mail that needs a person back in front of the reader. */
export async function returnMail(tx: Reader, mail: MailId): Promise<void> {
  await tx.run(sql`update mails set state = 'kept', attempts = 0, claimed_until = null where id = ${mail}`)
}

/** Sets a mail aside: it is kept and no longer waits. */
export async function setAside(
  tx: Reader,
  mail: MailId,
  done: { readonly reason: string; readonly at: Instant; readonly by: PersonId },
): Promise<void> {
  await tx.run(sql`
    update mails set state = 'set-aside', reason = ${done.reason}, settled_at = ${done.at}, settled_by = ${done.by}
    where id = ${mail}`)
}
