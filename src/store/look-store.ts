import type { PersonActor } from '../domain/actor.ts'
import type { CaseNumber, Instant, PersonId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { inItsLines, reach } from './reach.ts'
import { sql } from './sql.ts'

/** Is somebody staff of a line with a part in the case? Null: it is not there for her at all. */
export async function isStaffOfCase(tx: Reader, actor: PersonActor, number: CaseNumber): Promise<boolean | null> {
  const row = await tx.maybe(sql<{ staff: boolean }>`
    select ${inItsLines(actor)} is true as staff from cases c where c.number = ${number} and ${reach(actor)}`)
  return row?.staff ?? null
}

/** Keeps how far a person has seen a case: never less than before, and never further than there is. */
export async function keepLook(
  tx: Reader,
  person: PersonId,
  number: CaseNumber,
  version: number,
  at: Instant,
): Promise<void> {
  await tx.run(sql`
    insert into case_looks (person_id, case_number, version, at)
    select ${person}::uuid, c.number, least(${version}::int, c.version), ${at}::timestamptz
    from cases c where c.number = ${number}
      and not exists (select from case_looks l where l.person_id = ${person}::uuid and l.case_number = c.number
        and l.version >= least(${version}::int, c.version))
    on conflict (person_id, case_number) do update set version = excluded.version, at = excluded.at
      where case_looks.version < excluded.version`)
}
