import type { CaseNumber, PersonId, SupplierId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import type { PartyKind } from './letter-store.ts'
import { type Statement, sql } from './sql.ts'

/** One side of a conversation: an address in a case, in one part. */
export type Party = {
  readonly case: CaseNumber
  readonly party: number
  readonly kind: PartyKind
  readonly address: string
  readonly person: PersonId | null
  readonly supplier: SupplierId | null
}

/** Whose small number it is in a case, or null. */
export function partyAt(tx: Reader, number: CaseNumber, party: number): Promise<Party | null> {
  return tx.maybe(sql<Party>`
    select case_number as case, party, kind, address, person_id as person, supplier_id as supplier
    from parties where case_number = ${number} and party = ${party}`)
}

/** A case that a mail points at and its sender is in; the lower the rank, the stronger the pointer. */
export type Thread = Party & { readonly rank: number }

/**
 * The threads an address is in among those a mail points at: by the letter it answers, by case numbers in its subject,
 * by older letters it refers to. Staff are left out: whoever claims to be one of us needs the signed address.
 */
export function threadsWith(
  tx: Reader,
  address: string,
  points: {
    readonly answers: readonly string[]
    readonly named: readonly CaseNumber[]
    readonly refersTo: readonly string[]
  },
): Promise<readonly Thread[]> {
  return tx.all(sql<Thread>`
    with pointed as (
      select case_number, party, 0 as rank from letters where message_id = any(${points.answers}::text[])
      union all select number, null, 1 from unnest(${points.named}::int[]) as number
      union all select case_number, party, 2 from letters where message_id = any(${points.refersTo}::text[])
    )
    select y.case_number as case, y.party, y.kind, y.address, y.person_id as person, y.supplier_id as supplier, t.rank
    from pointed t join parties y on y.case_number = t.case_number and y.address = ${address} and y.kind <> 'staff'
    order by t.rank, (y.party is not distinct from t.party) desc, y.party`)
}

/** The first of these cases, and of those that these letters are of, that is confidential, or null. */
export async function confidentialAmong(
  tx: Reader,
  numbers: readonly CaseNumber[],
  messageIds: readonly string[],
): Promise<CaseNumber | null> {
  if (numbers.length + messageIds.length === 0) return null
  const row = await tx.maybe(sql<{ number: CaseNumber }>`
    select c.number from cases c
    where c.number in (${pointedAt(numbers, messageIds)}) and c.readers is not null order by c.number limit 1`)
  return row?.number ?? null
}

/** Which of these cases, and of those that these letters are of, there are, by number. */
export async function casesAmong(
  tx: Reader,
  numbers: readonly CaseNumber[],
  messageIds: readonly string[],
): Promise<readonly CaseNumber[]> {
  if (numbers.length + messageIds.length === 0) return []
  const rows = await tx.all(sql<{ number: CaseNumber }>`
    select c.number from cases c where c.number in (${pointedAt(numbers, messageIds)}) order by c.number`)
  return rows.map(({ number }) => number)
}

function pointedAt(numbers: readonly CaseNumber[], messageIds: readonly string[]): Statement<unknown> {
  return sql`select unnest(${numbers}::int[]) as number
    union select case_number from letters where message_id = any(${messageIds}::text[])`
}

/** The first of these cases that exists, or null. */
export async function firstExisting(tx: Reader, numbers: readonly CaseNumber[]): Promise<CaseNumber | null> {
  const row = await tx.maybe(sql<{ number: CaseNumber }>`
    select number from cases where number = any(${numbers}::int[]) order by number limit 1`)
  return row?.number ?? null
}

/** Has this very mail joined the case already, through another of our mailboxes? */
export async function hasJoined(tx: Reader, number: CaseNumber, mail: string): Promise<boolean> {
  const row = await tx.one(sql<{ joined: boolean }>`
    select exists (
      select from letters l join mails m on m.id = l.mail_id join mails same on same.id = ${mail}::uuid
      where l.case_number = ${number} and m.id <> same.id
        and m.message_id = same.message_id and m.content_hash = same.content_hash) as joined`)
  return row.joined
}
