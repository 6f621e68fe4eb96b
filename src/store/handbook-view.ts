import type { PersonActor } from '../domain/actor.ts'
import type { Instant } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { openTo, reach } from './reach.ts'
import type { StoredRoutine } from './routine-store.ts'
import { type Statement, sql } from './sql.ts'

/** A routine as it is in force, and the day from which it has been. */
export type DatedRoutine = StoredRoutine & { readonly since: string }

/** The version of every routine, or of this one, that a case opened at this moment starts under; by key. */
export function routinesInForce(tx: Reader, at: Instant, key: string | null = null): Promise<DatedRoutine[]> {
  return tx.all(sql<DatedRoutine>`
    select distinct on (key) id, key, version, compiled, texts,
      to_char(valid_from at time zone house_zone(), 'YYYY-MM-DD') as since
    from routines where key = coalesce(${key}, key) and valid_from <= ${at} and withdrawn_at is null
    order by key, valid_from desc, published_at desc, id desc`)
}

/** A version that is published and does not hold yet. */
export type ComingRoutine = StoredRoutine & { readonly validFrom: Instant; readonly publishedBy: string | null }

/** The versions that are still to come, the nearest first. Nobody publishes more of them than are read at a glance. */
export function routinesToCome(tx: Reader, at: Instant): Promise<ComingRoutine[]> {
  return tx.all(sql<ComingRoutine>`
    select r.id, r.key, r.version, r.compiled, r.texts, r.valid_from as "validFrom", p.name as "publishedBy"
    from routines r left join people p on p.id = r.published_by
    where r.valid_from > ${at} and r.withdrawn_at is null order by r.valid_from, r.key, r.id limit ${MOST_TO_COME}`)
}

const MOST_TO_COME = 100

/** The bytes of that version; null where there is none. */
export async function drawingInForce(tx: Reader, key: string, at: Instant): Promise<Buffer | null> {
  const row = await tx.maybe(sql<{ bpmn: Buffer }>`
    select bpmn from routines where key = ${key} and valid_from <= ${at} and withdrawn_at is null
    order by valid_from desc, published_at desc, id desc limit 1`)
  return row?.bpmn ?? null
}

/**
 * How many cases within reach stand at each of these steps, and every one for whoever keeps the handbook; a case with
 * several tokens stands at each.
 */
export function standingAt(
  tx: Reader,
  actor: PersonActor,
  steps: readonly string[],
): Promise<{ step: string; cases: number }[]> {
  return tx.all(sql<{ step: string; cases: number }>`
    select s.step, count(*)::int as cases from cases c cross join lateral unnest(c.steps) as s (step)
    where c.steps <> '{}' and s.step = any(${steps}::text[]) and ${counted(actor)}
    group by s.step order by s.step`)
}

/** How many of the same stand somewhere in each routine; routines with none are left out. */
export function standingIn(tx: Reader, actor: PersonActor): Promise<{ key: string; cases: number }[]> {
  return tx.all(sql<{ key: string; cases: number }>`
    select r.key, sum(n.cases)::int as cases from (
      select c.routine_id, count(*) as cases from cases c where c.steps <> '{}' and ${counted(actor)} group by 1) n
    join routines r on r.id = n.routine_id group by r.key order by r.key`)
}

/** Figures are hers who keeps the handbook, the cases behind them are not; confidential ones she does not count either. */
function counted(actor: PersonActor): Statement<unknown> {
  return actor.processOwner ? openTo(actor) : reach(actor)
}
