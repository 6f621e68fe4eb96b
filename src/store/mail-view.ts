import type { WaitingMail } from '../contract/mail.ts'
import type { Pieces } from '../contract/pieces.ts'
import { isSecondLine, type PersonActor, teamsOf } from '../domain/actor.ts'
import type { CaseNumber } from '../domain/id.ts'
import type { Reader } from './database.ts'
import type { ClaimedMail, MailId } from './mail-store.ts'
import { type Statement, sql } from './sql.ts'
import { type Slice, sliceOf, storedBytes } from './stored-bytes.ts'

/** Mails that need a person, of those the actor may know of, oldest first, after a given one. */
export function mailsNeedingPerson(
  tx: Reader,
  actor: PersonActor,
  after: string | null,
  limit: number,
): Promise<WaitingMail[]> {
  return tx.all(sql<WaitingMail>`
    select m.id, m.received_at as "receivedAt", t.mailbox, m.sender as from, m.subject, m.excerpt as text,
      m.reason, m.case_number as case
    from mails m join teams t on t.id = m.team_id
    where m.state = 'needs-person' and ${mailReach(actor)}
      and (${after}::uuid is null or m.id > ${after}::uuid)
    order by m.id limit ${limit}`)
}

/** A mail within reach that needs a person, locked until the transaction ends; null when there is none such. */
export function takeMailNeedingPerson(tx: Reader, actor: PersonActor, mail: string): Promise<ClaimedMail | null> {
  return tx.maybe(sql<ClaimedMail>`
    select m.id, m.received_at as "receivedAt", m.team_id as team, t.mailbox, m.recipient,
      m.envelope_from as "envelopeFrom", m.attempts
    from mails m join teams t on t.id = m.team_id
    where m.id = ${mail}::uuid and m.state = 'needs-person' and ${mailReach(actor)}
    for update of m`)
}

/** The bytes of a mail within reach that needs a person; null when there is none such. */
export async function rawMailNeedingPerson(tx: Reader, actor: PersonActor, mail: string): Promise<Pieces | null> {
  const stored = await storedBytes(
    tx,
    from => sql<Slice>`
    select ${sliceOf(sql`m.raw`, from)} from mails m join teams t on t.id = m.team_id
    where m.id = ${mail}::uuid and m.state = 'needs-person' and ${mailReach(actor)}`,
  )
  return stored?.bytes ?? null
}

/**
 * Which mails that are no case yet somebody may know of, as a condition on `mails m` and `teams t`: those to the
 * mailboxes of her own teams; the 2nd line those to any 2nd line. What an agency got stays with the agency until it is
 * a case: it holds addresses that the 2nd line is not shown even then (DESIGN section 5), and it may be nobody's case.
 */
function mailReach(actor: PersonActor): Statement<unknown> {
  return sql`(m.team_id = any(${teamsOf(actor)}::uuid[]) or (${isSecondLine(actor)}::boolean and t.line = 'second'))`
}

/** The case that came of a mail somebody has made one of. */
export async function caseOfMail(tx: Reader, mail: MailId): Promise<CaseNumber> {
  return (await tx.one(sql<{ number: CaseNumber }>`select case_number as number from mails where id = ${mail}`)).number
}
