import type { CaseNumber, Instant, PersonId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { PRESENCE_CHANNEL } from './live-store.ts'
import { sql } from './sql.ts'

/** Somebody who is in a case right now. */
export type Present = { readonly id: PersonId; readonly name: string; readonly writing: boolean }

/**
 * Keeps that a person is in a case until a moment, looking or writing. True where that is news to others; a beat that
 * says the same again is none.
 */
export async function stayInCase(
  tx: Reader,
  it: { readonly number: CaseNumber; readonly person: PersonId; readonly writing: boolean; readonly until: Instant },
  now: Instant,
): Promise<boolean> {
  const row = await tx.one(sql<{ news: boolean }>`
    with before as (
      select writing from case_presence
      where case_number = ${it.number} and person_id = ${it.person}::uuid and until > ${now}
    ), stays as (
      insert into case_presence (case_number, person_id, writing, until)
      values (${it.number}, ${it.person}::uuid, ${it.writing}, ${it.until})
      on conflict (case_number, person_id) do update set writing = excluded.writing, until = excluded.until
    )
    select not exists (select from before where writing = ${it.writing}) as news`)
  return row.news
}

/** A person has left a case. True where she was in it. */
export async function leaveCase(tx: Reader, number: CaseNumber, person: PersonId): Promise<boolean> {
  return (await tx.run(sql`delete from case_presence where case_number = ${number} and person_id = ${person}`)) > 0
}

/** Everybody who is in a case, by name. */
export function whoIsInCase(tx: Reader, number: CaseNumber, now: Instant): Promise<readonly Present[]> {
  return tx.all(sql<Present>`
    select p.id, p.name, h.writing
    from case_presence h join people p on p.id = h.person_id
    where h.case_number = ${number} and h.until > ${now} and p.active
    order by p.name, p.id`)
}

/** Tells those who are in a case, on every node, that somebody came, left, or began or ceased to write. */
export async function announcePresence(tx: Reader, number: CaseNumber, told: readonly PersonId[]): Promise<void> {
  await tx.run(sql`select pg_notify(${PRESENCE_CHANNEL}, ${`${number}:${told.slice(0, MOST_TOLD).join()}`})`)
}

/** A payload holds 8,000 bytes, an id 37; whoever is left out hears of it at her next beat. */
const MOST_TOLD = 200

/** Takes away those whose browser has died. */
export async function forgetTheGone(tx: Reader, now: Instant): Promise<void> {
  // What somebody else is writing just then is not waited for.
  await tx.run(sql`
    delete from case_presence where (case_number, person_id) in (
      select case_number, person_id from case_presence where until < ${now} for update skip locked)`)
}
