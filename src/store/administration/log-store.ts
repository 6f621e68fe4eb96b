import type { AdministrationEntry } from '../../contract/administration-log.ts'
import type { Instant, PersonId } from '../../domain/id.ts'
import type { Reader } from '../database.ts'
import { sql } from '../sql.ts'

/** One change to be remembered; neither side of it holds a secret. */
export type NewEntry = Omit<AdministrationEntry, 'by' | 'at'>

/** Adds to the log of what administrators have changed; nothing in it can be changed or taken away. */
export async function logChanges(tx: Reader, by: PersonId, at: Instant, entries: readonly NewEntry[]): Promise<void> {
  await tx.run(sql`
    insert into administration_log (id, at, by_id, kind, subject_id, subject, before, after)
    select id, ${at}::timestamptz, ${by}::uuid, kind, "subjectId", subject, nullif(before, 'null'), nullif(after, 'null')
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
      as r (id uuid, kind text, "subjectId" uuid, subject text, before jsonb, after jsonb)`)
}

/** A page of the log, newest first, of everything or of one thing. */
export function changesLogged(
  tx: Reader,
  asked: { readonly subject: string | null; readonly after: string | null; readonly limit: number },
): Promise<AdministrationEntry[]> {
  const of = asked.subject === null ? sql`true` : sql`l.subject_id = ${asked.subject}::uuid`
  const before = asked.after === null ? sql`true` : sql`l.id < ${asked.after}::uuid`
  return tx.all(sql<AdministrationEntry>`
    select l.id, l.at, jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email) as by, l.kind, l.subject,
      l.subject_id as "subjectId", l.before, l.after
    from administration_log l join people p on p.id = l.by_id
    where ${of} and ${before}
    order by l.id desc limit ${asked.limit}`)
}
