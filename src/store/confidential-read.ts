import type { Door, PersonActor } from '../domain/actor.ts'
import type { CaseNumber, Instant } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { type Statement, sql } from './sql.ts'

/** Who reads, when, and through which door. */
export type Reading = { readonly actor: PersonActor; readonly at: Instant; readonly door: Door }

/** What is read of a case: a file, a letter as it looked, a mail that waits for a person; else the case itself. */
type Opened = { readonly attachment?: string; readonly letter?: string; readonly mail?: string }

/**
 * A statement that finds one row of a case, with its `number` and `readers`, and writes down who reads it where the case
 * is confidential: neither is without the other (L05). What is open leaves no trace.
 */
export function leavingTrace<Row>(found: Statement<Row>, { actor, at, door }: Reading, opened: Opened = {}) {
  return sql<Row>`
    with found as (${found}), trace as (
      insert into confidential_reads (case_number, at, person_id, door, attachment_id, letter_id, mail_id)
      select f.number, ${at}::timestamptz, ${actor.person}::uuid, ${door}, ${opened.attachment ?? null}::uuid,
        ${opened.letter ?? null}::uuid, ${opened.mail ?? null}::uuid
      from found f where f.readers is not null)
    select * from found`
}

/** Writes down which of these cases, all within reach, a search is about to show that are confidential (L05). */
export async function keepFound(tx: Reader, numbers: readonly CaseNumber[], { actor, at, door }: Reading) {
  await tx.run(sql`
    insert into confidential_reads (case_number, at, person_id, door, found)
    select c.number, ${at}::timestamptz, ${actor.person}::uuid, ${door}, true
    from cases c where c.number = any(${numbers}::int[]) and c.readers is not null`)
}

/** Which cases a door opens at all, as a condition on `cases c`: a link in a mail none that is confidential. */
export function opensAt({ door }: Reading): Statement<unknown> {
  return door === 'link' ? sql`c.readers is null` : sql`true`
}
