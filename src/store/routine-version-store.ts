import type { PersonActor } from '../domain/actor.ts'
import type { CaseNumber, Instant, PersonId, RoutineId } from '../domain/id.ts'
import type { Position } from '../domain/position.ts'
import type { Difference } from '../domain/routine-change/difference.ts'
import type { Reader } from './database.ts'
import { openTo, reach } from './reach.ts'
import { sql } from './sql.ts'

/** A published version, as its routine's history tells of it. */
export type RoutineVersion = {
  readonly version: string
  readonly publishedAt: Instant
  readonly validFrom: Instant
  /** Null: Linje itself. */
  readonly publishedBy: string | null
  readonly differences: readonly Difference[] | null
  /** Cases that follow it and still run. */
  readonly running: number
  /** By whom and when it was withdrawn before it held; null where it was not. */
  readonly withdrawn: { readonly by: string; readonly at: Instant } | null
}

/** More versions of a routine than anybody looks through. */
const SHOWN = 100

/** The versions of a routine, the one that holds last first, and the cases that run under each, as far as she counts them. */
export function routineVersions(tx: Reader, actor: PersonActor, key: string): Promise<RoutineVersion[]> {
  return tx.all(sql<RoutineVersion>`
    select r.version, r.published_at as "publishedAt", r.valid_from as "validFrom", p.name as "publishedBy",
      r.differences,
      (select count(*)::int from cases c where c.routine_id = r.id and c.steps <> '{}' and ${openTo(actor)}) as running,
      case when r.withdrawn_at is not null
        then jsonb_build_object('by', w.name, 'at', iso(r.withdrawn_at)) end as withdrawn
    from routines r left join people p on p.id = r.published_by left join people w on w.id = r.withdrawn_by
    where r.key = ${key} order by r.valid_from desc, r.published_at desc, r.id desc limit ${SHOWN}`)
}

/** Every version of a routine that is taken, by name. */
export async function takenVersions(tx: Reader, key: string): Promise<string[]> {
  const rows = await tx.all(sql<{ version: string }>`select version from routines where key = ${key}`)
  return rows.map(({ version }) => version)
}

/** Keys of the routines that somebody has published. */
export async function publishedKeys(tx: Reader): Promise<string[]> {
  const rows = await tx.all(sql<{ key: string }>`select distinct key from routines order by key`)
  return rows.map(({ key }) => key)
}

/** A version that somebody wants to withdraw. */
type Withdrawing = {
  readonly id: RoutineId
  readonly validFrom: Instant
  readonly withdrawn: boolean
  /** A case that runs follows it: it was moved there before its day. */
  readonly followed: boolean
}

/** A version by its name, locked until the transaction ends; null where there is none. */
export function lockVersion(tx: Reader, key: string, version: string): Promise<Withdrawing | null> {
  return tx.maybe(sql<Withdrawing>`
    select r.id, r.valid_from as "validFrom", r.withdrawn_at is not null as withdrawn,
      exists (select from cases c where c.routine_id = r.id and c.steps <> '{}') as followed
    from routines r where r.key = ${key} and r.version = ${version} for update of r`)
}

/** No case will start under it. */
export async function withdrawVersion(
  tx: Reader,
  routine: RoutineId,
  { person, at }: { readonly person: PersonId; readonly at: Instant },
): Promise<void> {
  await tx.run(sql`update routines set withdrawn_at = ${at}, withdrawn_by = ${person} where id = ${routine}`)
}

/** The id of a version that was not withdrawn; null where there is none of that name. */
export async function idOfVersion(tx: Reader, key: string, version: string): Promise<RoutineId | null> {
  const row = await tx.maybe(sql<{ id: RoutineId }>`
    select id from routines where key = ${key} and version = ${version} and withdrawn_at is null`)
  return row?.id ?? null
}

/** What somebody has uploaded and not published. */
export type RoutineDraft = { readonly name: string; readonly bpmn: Buffer; readonly uploadedAt: Instant }

/** Her draft of a routine, or null. */
export function routineDraft(tx: Reader, key: string, person: PersonId): Promise<RoutineDraft | null> {
  return tx.maybe(sql<RoutineDraft>`
    select name, bpmn, uploaded_at as "uploadedAt" from routine_drafts where key = ${key} and person_id = ${person}`)
}

/** Keeps a draft in the place of her former one of the same routine. */
export async function keepDraft(tx: Reader, key: string, person: PersonId, draft: RoutineDraft): Promise<void> {
  const { name, bpmn, uploadedAt } = draft
  await tx.run(sql`
    insert into routine_drafts (key, person_id, name, bpmn, uploaded_at)
    values (${key}, ${person}, ${name}, ${bpmn}, ${uploadedAt})
    on conflict (key, person_id) do update
      set name = excluded.name, bpmn = excluded.bpmn, uploaded_at = excluded.uploaded_at`)
}

/** Drops a draft; nothing where there is none. */
export async function dropDraft(tx: Reader, key: string, person: PersonId): Promise<void> {
  await tx.run(sql`delete from routine_drafts where key = ${key} and person_id = ${person}`)
}

/** A case that still runs under some version. */
export type RunningCase = {
  readonly number: CaseNumber
  /** Number of its last event. */
  readonly version: number
  readonly routine: RoutineId
  readonly position: Position
  /** Whether the case is within her reach. */
  readonly opens: boolean
}

/** The next cases by number, confidential ones of others left out, that run under another version of the routine than this one. */
export function runningElsewhere(
  tx: Reader,
  actor: PersonActor,
  key: string,
  routine: RoutineId,
  after: CaseNumber,
  limit: number,
): Promise<RunningCase[]> {
  return tx.all(sql<RunningCase>`
    select c.number, c.version, c.routine_id as routine, c.position, c.opens
    from routines r cross join lateral (
      select c.number, c.version, c.routine_id, c.position, coalesce(${reach(actor)}, false) as opens from cases c
      where c.routine_id = r.id and c.steps <> '{}' and c.number > ${after} and ${openTo(actor)}
      order by c.number limit ${limit}) c
    where r.key = ${key} and r.id <> ${routine} order by c.number limit ${limit}`)
}
