import type { CaseNumber, Instant } from '../domain/id.ts'
import type { Routine } from '../domain/routine/model.ts'
import type { RoutineId } from './case-store.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** Names and hints of steps, by language, then by the step's number. */
export type RoutineTexts = Readonly<
  Record<
    string,
    {
      readonly title: string
      readonly purpose: string
      readonly responsible: string
      readonly steps: Readonly<Record<string, { readonly name: string; readonly hint: string }>>
    }
  >
>

export type StoredRoutine = {
  readonly id: RoutineId
  readonly key: string
  readonly version: string
  readonly compiled: Routine
  readonly texts: RoutineTexts
}

/** The version of a routine that cases start under now. */
export function latestRoutine(tx: Reader, key: string): Promise<StoredRoutine | null> {
  return tx.maybe(sql<StoredRoutine>`
    select id, key, version, compiled, texts from routines where key = ${key} order by published_at desc, id desc limit 1`)
}

/** A published version; never changed after it was published. */
export function routineById(tx: Reader, id: RoutineId): Promise<StoredRoutine> {
  return tx.one(sql<StoredRoutine>`select id, key, version, compiled, texts from routines where id = ${id}`)
}

/** Publishes a version, once: the same key and version with other bytes is refused by the unique key. */
export async function insertRoutine(
  tx: Reader,
  routine: StoredRoutine & { readonly bpmn: Uint8Array; readonly publishedAt: Instant },
): Promise<void> {
  await tx.run(sql`
    insert into routines (id, key, version, bpmn, compiled, texts, published_at)
    values (${routine.id}, ${routine.key}, ${routine.version}, ${Buffer.from(routine.bpmn)},
      ${JSON.stringify(routine.compiled)}::jsonb, ${JSON.stringify(routine.texts)}::jsonb, ${routine.publishedAt})`)
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
