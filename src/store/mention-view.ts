import type { Mention } from '../contract/writing.ts'
import type { PersonActor } from '../domain/actor.ts'
import type { Reader } from './database.ts'
import { inItsLines } from './reach.ts'
import { sql } from './sql.ts'

/**
 * Notes that call upon somebody, newest first, after a note of the list: those she may still read and that were not
 * taken back. Seen is what she has had on her screen: the case with that note in it, or a later one.
 */
export function mentionsOf(tx: Reader, actor: PersonActor, after: string | null, limit: number): Promise<Mention[]> {
  return tx.all(sql<Mention>`
    select l.id, c.number, c.title, w.name as by, l.at, left(l.text, 300) as text,
      coalesce(k.version >= m.version, false) as seen
    from mentions m
      join letters l on l.id = m.letter_id and l.delivery <> 'withdrawn'
      join people w on w.id = l.author_id
      join cases c on c.number = m.case_number and ${inItsLines(actor)}
      left join case_looks k on k.case_number = m.case_number and k.person_id = m.person_id
    where m.person_id = ${actor.person} ${after === null ? sql`` : sql`and m.letter_id < ${after}::uuid`}
    order by m.letter_id desc limit ${limit}`)
}
