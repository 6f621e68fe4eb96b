import type { CaseEvent } from '../domain/case/event.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Keeps whom the notes among these events call upon; the letters are there already. */
export async function keepMentions(tx: Reader, events: readonly CaseEvent[]): Promise<void> {
  for (const { case: number, version, body } of events) {
    if (body.type !== 'letter-written' || body.mentions === undefined) continue
    await tx.run(sql`
      insert into mentions (person_id, letter_id, case_number, version)
      select person, ${body.letter}::uuid, ${number}::int, ${version}::int from unnest(${body.mentions}::uuid[]) person`)
  }
}
