import type { SavedView } from '../contract/saved-view.ts'
import { type PersonActor, teamsOf } from '../domain/actor.ts'
import type { Instant, PersonId, TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { type Statement, sql } from './sql.ts'

/** What somebody has kept for herself and what her teams have, by name. */
export function savedViews(tx: Reader, actor: PersonActor): Promise<SavedView[]> {
  return tx.all(sql<SavedView>`${selected} where ${hers(actor)} order by v.name, v.id`)
}

/** One of those, or null. */
export function savedView(tx: Reader, actor: PersonActor, view: string): Promise<SavedView | null> {
  return tx.maybe(sql<SavedView>`${selected} where v.id = ${view} and ${hers(actor)}`)
}

export type NewView = Pick<SavedView, 'id' | 'name' | 'filter'> & {
  /** Whose: a team's, or the maker's own. */
  readonly team: TeamId | null
  readonly madeBy: PersonId
  readonly at: Instant
}

export async function insertView(tx: Reader, { id, name, filter, team, madeBy, at }: NewView): Promise<void> {
  const person = team === null ? madeBy : null
  await tx.run(sql`
    insert into saved_views (id, person_id, team_id, name, filter, made_by, made_at)
    values (${id}, ${person}, ${team}, ${name}, ${JSON.stringify(filter)}::jsonb, ${madeBy}, ${at})`)
}

/** False where there is no such view, or it is none of hers. */
export async function updateView(
  tx: Reader,
  actor: PersonActor,
  { id, name, filter }: Pick<SavedView, 'id' | 'name' | 'filter'>,
): Promise<boolean> {
  const changed = await tx.run(sql`
    update saved_views v set name = ${name}, filter = ${JSON.stringify(filter)}::jsonb
    where v.id = ${id} and ${hers(actor)}`)
  return changed === 1
}

/** False where there is no such view, or it is none of hers. */
export async function removeView(tx: Reader, actor: PersonActor, view: string): Promise<boolean> {
  return (await tx.run(sql`delete from saved_views v where v.id = ${view} and ${hers(actor)}`)) === 1
}

/** A team of hers by its key, or null. */
export async function ownTeam(tx: Reader, actor: PersonActor, key: string): Promise<TeamId | null> {
  const row = await tx.maybe(sql<{ id: TeamId }>`
    select id from teams where key = ${key} and id = any(${teamsOf(actor)}::uuid[])`)
  return row?.id ?? null
}

const selected: Statement<SavedView> = sql<SavedView>`
  select v.id, v.name, v.filter,
    case when t.id is not null then jsonb_build_object('id', t.id, 'key', t.key, 'name', t.name) end as team
  from saved_views v left join teams t on t.id = v.team_id`

function hers(actor: PersonActor): Statement<unknown> {
  return sql`(v.person_id = ${actor.person} or v.team_id = any(${teamsOf(actor)}::uuid[]))`
}
