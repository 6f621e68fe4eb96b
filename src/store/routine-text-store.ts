import type { Language } from '../contract/value.ts'
import type { Instant, PersonId, RoutineId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import type { StoredRoutine } from './routine-store.ts'
import { sql } from './sql.ts'

/** One place that says something else from now on; nothing is said as the empty text. */
export type TextChange = {
  readonly language: Language
  readonly place: string
  readonly before: string
  readonly after: string
}

export type NewTextChange = {
  readonly routine: RoutineId
  /** The next number of its version, from 1 on. */
  readonly revision: number
  readonly at: Instant
  readonly person: PersonId
  readonly changes: readonly TextChange[]
}

/** This version of a routine, and after it those that are published and do not hold yet. */
export function versionAndComing(tx: Reader, key: string, version: string, at: Instant): Promise<StoredRoutine[]> {
  return tx.all(sql<StoredRoutine>`
    select id, key, version, compiled, texts from routines
    where key = ${key} and withdrawn_at is null
      and exists (select from routines where key = ${key} and version = ${version} and withdrawn_at is null)
      and (version = ${version} or valid_from > ${at})
    order by version <> ${version}, valid_from, id`)
}

/** How often the words of a version have been changed. */
export async function textRevision(tx: Reader, routine: RoutineId): Promise<number> {
  const row = await tx.one(sql<{ revision: number }>`
    select coalesce(max(revision), 0) as revision from routine_text_changes where routine_id = ${routine}`)
  return row.revision
}

/** Keeps what was changed, as it was and as it became. */
export async function keepTextChange(tx: Reader, change: NewTextChange): Promise<void> {
  const { routine, revision, at, person, changes } = change
  await tx.run(sql`
    insert into routine_text_changes (routine_id, revision, at, person_id, changes)
    values (${routine}, ${revision}, ${at}, ${person}, ${JSON.stringify(changes)}::jsonb)`)
}

/** What was changed in a version before this revision, or at all; the latest first. */
export function textChanges(
  tx: Reader,
  routine: RoutineId,
  before: number | null,
  limit: number,
): Promise<{ revision: number; at: Instant; by: string; changes: TextChange[] }[]> {
  return tx.all(sql<{ revision: number; at: Instant; by: string; changes: TextChange[] }>`
    select t.revision, t.at, p.name as by, t.changes from routine_text_changes t join people p on p.id = t.person_id
    where t.routine_id = ${routine} and t.revision < coalesce(${before}::int, 2147483647)
    order by t.revision desc limit ${limit}`)
}
