import type { CaseNumber, Instant, PersonId, RoutineId } from '../domain/id.ts'
import type { Routine } from '../domain/routine/model.ts'
import type { Difference } from '../domain/routine-change/difference.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** What the handbook says of a routine, by language. What is optional may be missing where only the drawing was uploaded. */
export type RoutineTexts = Readonly<Record<string, RoutineText>>

export type RoutineText = {
  readonly title: string
  readonly purpose: string
  readonly responsible: string
  readonly head?: DocumentHead | undefined
  /** Process and subprocesses, by number. */
  readonly parts?: Readonly<Record<string, RoutinePart>> | undefined
  /** By the step's number. */
  readonly steps: Readonly<Record<string, StepText>>
}

/** The head of the document (OSLO-ROUTINES section 1); a day is `2005-02-01`. */
export type DocumentHead = {
  readonly handbook?: string | undefined
  readonly chapter?: string | undefined
  readonly documentTitle?: string | undefined
  readonly publisher?: string | undefined
  readonly system?: string | undefined
  readonly version?: string | undefined
  readonly validFrom?: string | undefined
  /** Who keeps the process, and who has approved the document (U-24). */
  readonly owner?: string | undefined
  readonly approvedBy?: string | undefined
}

export type RoutinePart = {
  readonly name: string
  readonly purpose?: string | undefined
  readonly responsible?: string | undefined
  readonly term?: string | undefined
}

export type StepText = {
  readonly name: string
  readonly hint: string
  /** What is done, and what follows, as the handbook tells it. */
  readonly does?: string | undefined
  readonly follows?: string | undefined
  readonly term?: string | undefined
}

export type StoredRoutine = {
  readonly id: RoutineId
  readonly key: string
  readonly version: string
  readonly compiled: Routine
  readonly texts: RoutineTexts
}

/** A version that cases start under, until another holds. */
export type CurrentRoutine = StoredRoutine & {
  /** When the next version begins to hold, as far as is published; null: this one holds on. */
  readonly until: Instant | null
}

/** The version of a routine that cases start under which are opened at that moment; null where none holds yet. */
export function routineInForce(tx: Reader, key: string, at: Instant): Promise<CurrentRoutine | null> {
  return tx.maybe(sql<CurrentRoutine>`
    select id, key, version, compiled, texts,
      (select min(later.valid_from) from routines later where later.key = ${key} and later.valid_from > ${at}
        and later.withdrawn_at is null) as until
    from routines where key = ${key} and valid_from <= ${at} and withdrawn_at is null
    order by valid_from desc, published_at desc, id desc limit 1`)
}

/** A published version; never changed after it was published. */
export function routineById(tx: Reader, id: RoutineId): Promise<StoredRoutine> {
  return tx.one(sql<StoredRoutine>`select id, key, version, compiled, texts from routines where id = ${id}`)
}

/** A version as it is published: its bytes, from when it holds, and what differs from the one that held before. */
export type NewRoutine = StoredRoutine & {
  readonly bpmn: Uint8Array
  readonly publishedAt: Instant
  readonly validFrom: Instant
  /** Null: Linje itself, from the files it came with. */
  readonly publishedBy: PersonId | null
  /** Null where there was none before it. */
  readonly differences: readonly Difference[] | null
}

/** Publishes a version, once: the same key and version with other bytes is refused by the unique key. */
export async function insertRoutine(tx: Reader, routine: NewRoutine): Promise<void> {
  const { differences } = routine
  await tx.run(sql`
    insert into routines (id, key, version, bpmn, compiled, texts, published_at, valid_from, published_by, differences)
    values (${routine.id}, ${routine.key}, ${routine.version}, ${Buffer.from(routine.bpmn)},
      ${JSON.stringify(routine.compiled)}::jsonb, ${JSON.stringify(routine.texts)}::jsonb, ${routine.publishedAt},
      ${routine.validFrom}, ${routine.publishedBy},
      ${differences === null ? null : JSON.stringify(differences)}::jsonb)`)
}

/** Has somebody here published a version of this routine herself, or changed its words? */
export async function hasOwner(tx: Reader, key: string): Promise<boolean> {
  const row = await tx.one(sql<{ owned: boolean }>`
    select exists (select from routines r where r.key = ${key} and (r.published_by is not null
      or exists (select from routine_text_changes t where t.routine_id = r.id))) as owned`)
  return row.owned
}

/** Words may be put right without a new version, as they move no case; true when they differed. */
export async function correctTexts(tx: Reader, key: string, version: string, texts: RoutineTexts): Promise<boolean> {
  const words = JSON.stringify(texts)
  const changed = await tx.run(sql`
    update routines set texts = ${words}::jsonb
    where key = ${key} and version = ${version} and texts is distinct from ${words}::jsonb`)
  return changed > 0
}

/** The bytes of a published version, or null. */
export async function routineBytes(tx: Reader, key: string, version: string): Promise<Buffer | null> {
  const row = await tx.maybe(sql<{ bpmn: Buffer }>`
    select bpmn from routines where key = ${key} and version = ${version}`)
  return row?.bpmn ?? null
}

/** The bytes of the version that a case follows; null where it follows none. */
export async function drawingOfCase(tx: Reader, number: CaseNumber): Promise<Buffer | null> {
  const row = await tx.maybe(sql<{ bpmn: Buffer }>`
    select r.bpmn from cases c join routines r on r.id = c.routine_id where c.number = ${number}`)
  return row?.bpmn ?? null
}

/** Lets one node at a time publish, until its transaction ends. */
export async function lockPublishing(tx: Reader): Promise<void> {
  await tx.run(sql`select pg_advisory_xact_lock(${PUBLISHING})`)
}

/** The same number for every node. */
const PUBLISHING = 7_014_584
