import type { WaitingMail } from '../contract/mail.ts'
import type { Pieces } from '../contract/pieces.ts'
import { isSecondLine, type PersonActor, teamsOf } from '../domain/actor.ts'
import type { CaseNumber } from '../domain/id.ts'
import { leavingTrace, type Reading } from './confidential-read.ts'
import type { Reader } from './database.ts'
import { type ClaimedMail, claimedMail, type MailId } from './mail-store.ts'
import { inItsLines } from './reach.ts'
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
    ${listed} where m.state = 'needs-person' and ${mailReach(actor)}
      and (${after}::uuid is null or m.id > ${after}::uuid)
    order by m.id limit ${limit}`)
}

/** Reports on letters of no case, of those the actor may know of, latest first, after a given one (B14). */
export function mailsReturned(
  tx: Reader,
  actor: PersonActor,
  after: string | null,
  limit: number,
): Promise<WaitingMail[]> {
  return tx.all(sql<WaitingMail>`
    ${listed} where m.reason = 'report-without-letter' and ${mailReach(actor)}
      and (${after}::uuid is null or m.id < ${after}::uuid)
    order by m.id desc limit ${limit}`)
}

const listed = sql`
    select m.id, m.received_at as "receivedAt", t.mailbox, m.sender as from, m.subject, m.excerpt as text,
      m.reason, m.case_number as case
    from mails m join teams t on t.id = m.team_id`

/** A mail within reach that needs a person, locked until the transaction ends; null when there is none such. */
export function takeMailNeedingPerson(tx: Reader, actor: PersonActor, mail: string): Promise<ClaimedMail | null> {
  return tx.maybe(sql<ClaimedMail>`
    select ${claimedMail} from mails m join teams t on t.id = m.team_id
    where m.id = ${mail}::uuid and m.state = 'needs-person' and ${mailReach(actor)}
    for update of m`)
}

/** The bytes of a mail within reach that needs a person; null when there is none such. */
export async function rawMailNeedingPerson(tx: Reader, by: Reading, mail: string): Promise<Pieces | null> {
  const slice = (from: number) => sql<Slice>`
    select c.number, c.readers, ${sliceOf(sql`m.raw`, from)}
    from mails m join teams t on t.id = m.team_id left join lateral (
      select c.number, c.readers from cases c where ${isAbout} and c.readers is not null order by c.number limit 1) c on true
    where m.id = ${mail}::uuid and m.state = 'needs-person' and ${mailReach(by.actor)}`
  const stored = await storedBytes(tx, from => (from === 0 ? leavingTrace(slice(from), by, { mail }) : slice(from)))
  return stored?.bytes ?? null
}

/**
 * Which mails that are no case yet somebody may know of, as a condition on `mails m` and `teams t`: those to the
 * mailboxes of her own teams; the 2nd line those to any 2nd line. What an agency got stays with the agency until it is
 * a case: it holds addresses that the 2nd line is not shown even then (DESIGN section 5), and it may be nobody's case.
 * What is about a confidential case is for its readers, whichever mailbox it came to (B18), and of several for those who
 * read them all.
 */
function mailReach(actor: PersonActor): Statement<unknown> {
  return sql`case when ${confidentialMail(sql`true`)} then not ${confidentialMail(sql`${inItsLines(actor)} is not true`)}
    else m.team_id = any(${teamsOf(actor)}::uuid[]) or (${isSecondLine(actor)}::boolean and t.line = 'second') end`
}

/** The mail is about a confidential case for which this holds. */
function confidentialMail(holds: Statement<unknown>): Statement<unknown> {
  return sql`exists (select from cases c where ${isAbout} and c.readers is not null and ${holds})`
}

const isAbout: Statement<unknown> = sql`c.number = any(m.about || m.case_number)`

/** The case that came of a mail somebody has made one of. */
export async function caseOfMail(tx: Reader, mail: MailId): Promise<CaseNumber> {
  return (await tx.one(sql<{ number: CaseNumber }>`select case_number as number from mails where id = ${mail}`)).number
}
