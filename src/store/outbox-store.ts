import type { Pieces } from '../contract/pieces.ts'
import type { CaseNumber, Instant, LetterId, PersonId, SupplierId, TeamId } from '../domain/id.ts'
import type { LetterKind } from '../domain/letter.ts'
import type { Reader } from './database.ts'
import type { ReadingLinkId } from './reading-link-store.ts'
import { type Statement, sql } from './sql.ts'
import { bytesOf, type Slice, sliceOf } from './stored-bytes.ts'

/**
 * How much the mail of a letter tells: all of it; of a confidential case the number alone (B22); and nothing to one of
 * the staff who may not know of the case, who is written to no more.
 */
export type Told = 'all' | 'number' | 'nothing'

/** A letter taken for sending, with what its envelope and its page of text need. */
export type ClaimedLetter = {
  readonly id: LetterId
  readonly case: CaseNumber
  readonly kind: LetterKind
  readonly told: Told
  /** The supplier it goes to, where it goes to one. */
  readonly supplier: SupplierId | null
  readonly automatic: boolean
  readonly at: Instant
  readonly subject: string
  /** What the case is called now. */
  readonly title: string
  readonly text: string
  readonly messageId: string
  readonly inReplyTo: string | null
  /** Message-IDs of the letters before it that the recipient wrote or was sent, the oldest first. */
  readonly thread: readonly string[]
  readonly address: string
  readonly party: number | null
  /** The end user it goes to, where it goes to one. */
  readonly requester: PersonId | null
  /** Name of the one it goes to, where she is known. */
  readonly recipient: string | null
  readonly language: string
  /** Mailbox and name of the team that writes. */
  readonly mailbox: string
  readonly team: string
  readonly teamId: TeamId
  /** Who wrote it, where a person did. */
  readonly author: string | null
  readonly hasFiles: boolean
  /** The link by which she may read the case, where the letter carries one. */
  readonly reading: ReadingLinkId | null
  /** The case is solved and neither confirmed nor closed: its public letters ask for confirmation. */
  readonly asksConfirmation: boolean
  /** Which try this is, from 1 on. */
  readonly attempts: number
}

/**
 * What is still on its way, as a value: written out the planner would look for one case's letters, or for one letter,
 * among all that wait, and a day without a mail server would make each letter wait for thousands of others. For the same
 * reason a claimed letter is known below by its lease.
 */
const UNDER_WAY = ['waiting', 'claimed'] as const

/**
 * Takes letters whose time has come, for a while; a claimed letter whose lease has ended is taken again, so that a
 * letter leaves at least once. Of one case and recipient only the first that waits is taken: they leave in order. A
 * public letter leaves from the mailbox of the owner's 1st line (O-1), a supplier's from that of the service's 2nd
 * line (O-4), all others from that of the team that has the case.
 */
export async function claimLetters(
  tx: Reader,
  now: Instant,
  until: Instant,
  limit: number,
): Promise<readonly ClaimedLetter[]> {
  return tx.all(sql<ClaimedLetter>`
    with due as (
      select id from letters l
      where delivery in ('waiting', 'claimed') and send_after <= ${now}
        and (claimed_until is null or claimed_until < ${now})
        and not exists (select from letters e
          where e.case_number = l.case_number and e.address = l.address and e.id < l.id
            and e.delivery = any(${UNDER_WAY}::text[]))
      order by send_after, id limit ${limit} for update skip locked
    ), taken as (
      update letters l set delivery = 'claimed', claimed_until = ${until}, attempts = l.attempts + 1
      from due where l.id = due.id
      returning l.*
    )
    select ${mailColumns}, l.kind = 'public' and c.status = 'solved' and not c.confirmed as "asksConfirmation"
    from taken l ${mailJoins}
    order by l.send_after, l.id`)
}

/** So many that a mailbox which has lost some still finds others; a field of ids must not grow without end. */
const THREAD = 20

/** What a letter `l` goes on from: what else went between the same two about the case. */
const thread: Statement<unknown> = sql`array(
      select message_id from (
        select id, message_id from letters e
        where e.case_number = l.case_number and e.id < l.id and e.message_id is not null
          and e.kind = l.kind and e.supplier_id is not distinct from l.supplier_id
          and (e.direction = 'in' or e.address = l.address) and e.delivery is distinct from 'withdrawn'
        order by id desc limit ${THREAD}) before
      order by id)`

/** As the case stands now, whoever reads it; beside `mailJoins`. */
const told: Statement<unknown> = sql`case when c.readers is null then 'all'
      when y.kind = 'staff' and (y.person_id = any(c.readers)) is not true then 'nothing' else 'number' end`

/** What the mail of a letter `l` is made of, but for whether it asks for confirmation. */
export const mailColumns: Statement<unknown> = sql`
    l.id, l.case_number as case, l.kind, l.supplier_id as supplier, l.automatic, l.at, l.subject, l.text,
    l.message_id as "messageId", l.in_reply_to as "inReplyTo", ${thread} as thread, l.address, l.party, l.attempts,
    case when y.kind = 'requester' then y.person_id end as requester,
    coalesce(p.name, s.name) as recipient, coalesce(p.language, s.language, 'nb') as language,
    (select r.id from reading_links r where r.letter_id = l.id) as reading, t.mailbox, t.name as team,
    t.id as "teamId", ${told} as told, (select name from people where id = l.author_id) as author, c.title, exists (select from attachments f where f.letter_id = l.id) as "hasFiles"`

/** Whom a letter `l` goes to, and whose mailbox it leaves from. */
export const mailJoins: Statement<unknown> = sql`
      join cases c on c.number = l.case_number
      left join parties y on y.case_number = l.case_number and y.party = l.party
      left join people p on p.id = y.person_id
      left join suppliers s on s.id = y.supplier_id
      join teams t on t.id = case
        when l.kind = 'public' and c.owner_team_id is not null then c.owner_team_id
        when l.kind = 'supplier' then (select team_id from services where id = c.service_id)
        else c.team_id end`

/** How much it tells at this moment: it may have been claimed before the case became confidential. */
export async function toldNow(tx: Reader, letter: LetterId): Promise<Told> {
  const row = await tx.one(sql<{ told: Told }>`
    select ${told} as told from letters l join cases c on c.number = l.case_number
      left join parties y on y.case_number = l.case_number and y.party = l.party
    where l.id = ${letter}`)
  return row.told
}

/** A claimed letter leaves no more: its recipient may not know of the case. */
export async function letterKeptBack(tx: Reader, letter: LetterId): Promise<void> {
  await tx.run(sql`
    update letters set delivery = 'withdrawn', claimed_until = null
    where id = ${letter} and claimed_until is not null`)
}

/** The other server has it. */
export async function letterSent(tx: Reader, letter: LetterId, at: Instant): Promise<void> {
  await tx.run(sql`
    update letters set delivery = 'sent', sent_at = ${at}, claimed_until = null, fault = null
    where id = ${letter} and claimed_until is not null`)
}

/** Not now: another try after `after`, with the reason to show meanwhile. */
export async function letterPostponed(tx: Reader, letter: LetterId, after: Instant, fault: string): Promise<void> {
  await tx.run(sql`
    update letters set delivery = 'waiting', send_after = ${after}, claimed_until = null, fault = ${fault}
    where id = ${letter} and claimed_until is not null`)
}

/** All that is due waits for this; what is known of a letter by itself stands. */
export async function lettersHeldUp(tx: Reader, now: Instant, fault: string): Promise<void> {
  await tx.run(sql`
    update letters set fault = ${fault} where delivery = 'waiting' and send_after <= ${now} and fault is null`)
}

/** Lets go of letters that were not tried after all: another claim may have them at once. */
export async function letGo(tx: Reader, letters: readonly LetterId[]): Promise<void> {
  await tx.run(sql`
    update letters set delivery = 'waiting', claimed_until = null, attempts = attempts - 1
    where id = any(${letters}::uuid[]) and claimed_until is not null`)
}

/** Never: the reason is shown on the letter. False where it had not come as far as that, or is known to have failed. */
export async function letterFailed(
  tx: Reader,
  letter: LetterId,
  fault: string,
  from: readonly ('claimed' | 'sent')[],
): Promise<boolean> {
  const count = await tx.run(sql`
    update letters set delivery = 'failed', claimed_until = null, fault = ${fault}
    where id = ${letter} and delivery = any(${from}::text[])`)
  return count === 1
}

/** The files that go with a letter; their bytes are read while they leave. */
export async function letterFiles(
  tx: Reader,
  letter: LetterId,
): Promise<readonly { name: string; mediaType: string; content: Pieces }[]> {
  const files = await tx.all(sql<{ id: string; name: string; mediaType: string; size: number }>`
    select id, name, media_type as "mediaType", size from attachments where letter_id = ${letter} order by place`)
  return files.map(({ id, name, mediaType, size }) => {
    const sliceAt = (from: number) =>
      sql<Slice>`select ${sliceOf(sql`content`, from)} from attachments where id = ${id}::uuid`
    return { name, mediaType, content: bytesOf(tx, size, sliceAt) }
  })
}

export type OnItsWay = Pick<ClaimedLetter, 'id' | 'case' | 'kind' | 'supplier' | 'address'>

/** Is one of these the Message-ID of a letter of ours? */
export async function areOurs(tx: Reader, messageIds: readonly string[]): Promise<boolean> {
  const { ours } = await tx.one(sql<{ ours: boolean }>`
    select exists (select from letters where message_id = any(${messageIds}::text[]) and direction = 'out') as ours`)
  return ours
}

/** Letters of ours by their Message-IDs that have left and are not known to have failed, in the order of their cases. */
export function lettersOnTheirWay(tx: Reader, messageIds: readonly string[]): Promise<readonly OnItsWay[]> {
  return tx.all(sql<OnItsWay>`
    select id, case_number as case, kind, supplier_id as supplier, address from letters
    where message_id = any(${messageIds}::text[]) and direction = 'out' and delivery in ('claimed', 'sent')
    order by case_number, id`)
}

/** How many letters wait to leave, since when the oldest of them was written, and how many could not be delivered. */
export function outboxHealth(tx: Reader): Promise<{ waiting: number; oldest: Instant | null; failed: number }> {
  return tx.one(sql<{ waiting: number; oldest: Instant | null; failed: number }>`
    select (select count(*) from letters where delivery in ('waiting', 'claimed')) as waiting,
      (select min(at) from letters where delivery in ('waiting', 'claimed')) as oldest,
      (select count(*) from letters where delivery = 'failed') as failed`)
}
