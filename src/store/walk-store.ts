import { createHash } from 'node:crypto'
import type { Alike, Walk } from '../domain/conformance/walk.ts'
import type { CaseNumber } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** How a case walked its routine up to a version of it. */
export type CaseWalk = Pick<Alike, 'walk' | 'minutes'> & { readonly number: CaseNumber; readonly version: number }

/** Keeps how cases walked; what is kept of a later version stays. */
export async function keepWalks(tx: Reader, walks: readonly CaseWalk[]): Promise<void> {
  const known = new Map(walks.map(({ walk }) => [idOf(walk), walk]))
  const says = [...known].map(([id, walk]) => ({ id, says: walk }))
  const rows = walks
    .map(({ number, version, walk, minutes }) => ({ number, version, id: idOf(walk), minutes: minutes.join() }))
    .toSorted((one, other) => one.number - other.number)
  await tx.run(sql`
    insert into walks (id, says)
    select id, says from jsonb_to_recordset(${JSON.stringify(says)}::jsonb) as w (id uuid, says jsonb)
    order by id on conflict (id) do nothing`)
  await tx.run(sql`
    insert into case_walks (case_number, version, walk_id, minutes)
    select number, version, id, minutes from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (number integer, version integer, id uuid, minutes text)
    on conflict (case_number) do update
      set version = excluded.version, walk_id = excluded.walk_id, minutes = excluded.minutes
      where case_walks.version < excluded.version`)
}

/** The minutes of any number of cases, as they are kept with commas between. */
export function minutesRead(kept: string): Alike['minutes'] {
  return kept.split(',').map(figure => (figure === '' ? null : Number(figure)))
}

/** Out of a hash of what it says; nobody chooses what that is. */
function idOf(walk: Walk): string {
  return createHash('sha256').update(JSON.stringify(walk)).digest('hex').slice(0, 32)
}
