import type { CaseNumber, Id, Instant, LetterId, PersonId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import type { TokenHash } from './session-store.ts'
import { sql } from './sql.ts'

export type ReadingLinkId = Id<'reading-link'>

/** A link by which one browser may read one case as one person. */
export type ReadingLink = {
  readonly id: ReadingLinkId
  readonly number: CaseNumber
  readonly person: PersonId
  readonly letter: LetterId
  readonly browser: TokenHash
  readonly expiresAt: Instant
}

/** Days for which a link that is over is kept: for so long the letter that carries it shows it. */
const KEPT_DAYS = 2

/** Keeps a link. Those long over are swept away in passing. */
export async function keepReadingLink(tx: Reader, link: ReadingLink, at: Instant): Promise<void> {
  await tx.run(sql`
    delete from reading_links where expires_at < ${at}::timestamptz - make_interval(days => ${KEPT_DAYS}::int)`)
  await tx.run(sql`
    insert into reading_links (id, case_number, person_id, letter_id, browser_hash, expires_at)
    values (${link.id}, ${link.number}, ${link.person}, ${link.letter}, ${Buffer.from(link.browser)}, ${link.expiresAt})`)
}

/** Whether this browser has asked for that case as that person and may still open what it got. */
export async function hasAsked(
  tx: Reader,
  { browser, number, person }: Pick<ReadingLink, 'browser' | 'number' | 'person'>,
  at: Instant,
): Promise<boolean> {
  const row = await tx.one(sql<{ asked: boolean }>`
    select exists (
      select from reading_links where browser_hash = ${Buffer.from(browser)} and case_number = ${number}
        and person_id = ${person} and opened_at is null and expires_at > ${at}::timestamptz) as asked`)
  return row.asked
}

/** Whose link it is, where this browser may open it now; null otherwise. Looking spends nothing. */
export async function personOfReadingLink(
  tx: Reader,
  { id, number, browser }: Pick<ReadingLink, 'id' | 'number' | 'browser'>,
  at: Instant,
): Promise<PersonId | null> {
  const row = await tx.maybe(sql<{ person: PersonId }>`
    select person_id as person from reading_links
    where id = ${id} and case_number = ${number} and browser_hash = ${Buffer.from(browser)} and opened_at is null
      and expires_at > ${at}::timestamptz`)
  return row?.person ?? null
}

/**
 * Opens the link: from now on `reads` is what the browser shows, until `until`. False when it cannot be opened by
 * `browser` any more; of two at once one opens it.
 */
export async function openReadingLink(
  tx: Reader,
  { id, number, browser }: Pick<ReadingLink, 'id' | 'number' | 'browser'>,
  reads: TokenHash,
  at: Instant,
  until: Instant,
): Promise<boolean> {
  const opened = await tx.run(sql`
    update reading_links set browser_hash = ${Buffer.from(reads)}, opened_at = ${at}, expires_at = ${until}
    where id = ${id} and case_number = ${number} and browser_hash = ${Buffer.from(browser)} and opened_at is null
      and expires_at > ${at}::timestamptz`)
  return opened === 1
}

/** Who reads this case in this browser now, and until when; null when nobody does. */
export function readerIn(
  tx: Reader,
  number: CaseNumber,
  browser: TokenHash,
  at: Instant,
): Promise<{ readonly person: PersonId; readonly until: Instant } | null> {
  return tx.maybe(sql<{ person: PersonId; until: Instant }>`
    select person_id as person, expires_at as until from reading_links
    where browser_hash = ${Buffer.from(browser)} and case_number = ${number} and opened_at is not null
      and expires_at > ${at}::timestamptz`)
}

/** Who read this case in this browser, also when that is over: she may ask for a fresh link. */
export async function readerBefore(
  tx: Reader,
  number: CaseNumber,
  browser: TokenHash,
  at: Instant,
): Promise<PersonId | null> {
  const row = await tx.maybe(sql<{ person: PersonId }>`
    select person_id as person from reading_links
    where browser_hash = ${Buffer.from(browser)} and case_number = ${number}
      and expires_at > ${at}::timestamptz - make_interval(days => ${KEPT_DAYS}::int)
    limit 1`)
  return row?.person ?? null
}

/** She has done reading: this browser reads that case no more. */
export async function endReading(tx: Reader, number: CaseNumber, browser: TokenHash): Promise<void> {
  await tx.run(sql`
    delete from reading_links where browser_hash = ${Buffer.from(browser)} and case_number = ${number}`)
}
