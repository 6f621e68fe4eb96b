import type { PersonActor } from '../domain/actor.ts'
import type { CaseNumber } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { inItsLines, reach } from './reach.ts'
import { sql } from './sql.ts'

/** Is the case there for this person? False is the same answer for one that is hidden and one that does not exist. */
export async function caseInReach(tx: Reader, actor: PersonActor, number: CaseNumber): Promise<boolean> {
  const row = await tx.maybe(sql<{ number: number }>`
    select c.number from cases c where c.number = ${number} and ${reach(actor)}`)
  return row !== null
}

/** Do named people alone read it? */
export async function isConfidential(tx: Reader, number: CaseNumber): Promise<boolean> {
  const row = await tx.maybe(sql<{ number: number }>`
    select c.number from cases c where c.number = ${number} and c.readers is not null`)
  return row !== null
}

/** Would the case be there for this person if it were not confidential? */
export async function caseInReachIfOpen(tx: Reader, actor: PersonActor, number: CaseNumber): Promise<boolean> {
  const row = await tx.maybe(sql<{ number: number }>`
    select c.number from cases k
      cross join lateral jsonb_populate_record(k, '{"readers": null, "confidential": null}') c
    where k.number = ${number} and ${reach(actor)}`)
  return row !== null
}

/** Is it a case of her lines? The same answer for one that is none of theirs and one that does not exist. */
export async function caseForStaff(tx: Reader, actor: PersonActor, number: CaseNumber): Promise<boolean> {
  const row = await tx.maybe(sql<{ number: number }>`
    select c.number from cases c where c.number = ${number} and ${inItsLines(actor)}`)
  return row !== null
}
