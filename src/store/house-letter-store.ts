import type { Language } from '../contract/value.ts'
import type { Instant, PersonId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** What a letter about no case says: of somebody's own access, or of a notice that has reached her 1st line. */
export type HouseLetterKind = AccessLetterKind | 'notice'
export type AccessLetterKind = 'invitation' | 'reset' | 'password-changed' | 'token-made'

/** A letter that is to leave; what stands in it is made then. */
export type HouseLetter = { readonly id: string; readonly address: string } & (
  | { readonly kind: AccessLetterKind; readonly about: null }
  /** The update of a notice that it tells of. */
  | { readonly kind: 'notice'; readonly about: string }
)

/** Keeps a letter until it has left, or is of no use to anybody any more. */
export async function keepHouseLetter(
  tx: Reader,
  letter: HouseLetter & { readonly at: Instant; readonly until: Instant },
): Promise<void> {
  await keepHouseLetters(tx, [letter], letter)
}

/** The same of many, in one statement. */
export async function keepHouseLetters(
  tx: Reader,
  letters: readonly HouseLetter[],
  { at, until }: { readonly at: Instant; readonly until: Instant },
): Promise<void> {
  await tx.run(sql`
    insert into house_letters (id, kind, address, about, send_after, send_until)
    select l.id, l.kind, l.address, l.about, ${at}, ${until}
    from jsonb_populate_recordset(null::house_letters, ${JSON.stringify(letters)}::jsonb) l`)
}

/** Takes back what waits to leave to an address: a newer one of its kind is on its way. */
export async function dropHouseLetters(tx: Reader, address: string, kind: AccessLetterKind): Promise<void> {
  await tx.run(sql`delete from house_letters where address = ${address} and kind = ${kind}`)
}

export type ClaimedHouseLetter = HouseLetter & { readonly attempts: number; readonly until: Instant }

/** Takes letters whose time has come, for a while; one whose lease has ended is taken again. */
export function claimHouseLetters(
  tx: Reader,
  now: Instant,
  leaseUntil: Instant,
  limit: number,
): Promise<ClaimedHouseLetter[]> {
  return tx.all(sql<ClaimedHouseLetter>`
    with due as (
      select id from house_letters
      where not failed and send_after <= ${now} and (claimed_until is null or claimed_until < ${now})
      order by send_after limit ${limit} for update skip locked)
    update house_letters l set claimed_until = ${leaseUntil}, attempts = l.attempts + 1
    from due where l.id = due.id
    returning l.id, l.kind, l.address, l.about, l.attempts, l.send_until as until`)
}

/** Whom it goes to: an active person, and the team that she would turn to. */
export type HouseAddressee = {
  readonly person: PersonId
  readonly name: string
  readonly language: Language
  readonly team: { readonly name: string; readonly mailbox: string } | null
}

/**
 * Who has the address, or null. The team is her own, else the 1st line of her agency, else a 2nd line: an answer to the
 * letter becomes a case where somebody can help.
 */
export function houseAddressee(tx: Reader, address: string): Promise<HouseAddressee | null> {
  return tx.maybe(sql<HouseAddressee>`
    select p.id as person, p.name, p.language,
      (select jsonb_build_object('name', t.name, 'mailbox', t.mailbox) from teams t
       order by exists (select from memberships m where m.team_id = t.id and m.person_id = p.id and m.active) desc,
         t.agency_id is not distinct from p.agency_id and p.agency_id is not null desc, t.line = 'second' desc, t.id
       limit 1) as team
    from people p where p.email = ${address} and p.active`)
}

/** It has left, or there is nobody to send it to: nothing of it is kept. */
export async function houseLetterDone(tx: Reader, id: string): Promise<void> {
  await tx.run(sql`delete from house_letters where id = ${id}`)
}

/** Not now: another try after `after`. */
export async function houseLetterPostponed(tx: Reader, id: string, after: Instant, fault: string): Promise<void> {
  await tx.run(sql`
    update house_letters set send_after = ${after}, claimed_until = null, fault = ${fault} where id = ${id}`)
}

/** Never. */
export async function houseLetterFailed(tx: Reader, id: string, fault: string): Promise<void> {
  await tx.run(sql`update house_letters set failed = true, claimed_until = null, fault = ${fault} where id = ${id}`)
}
