import type { Coverage } from '../../contract/coverage.ts'
import type { Instant } from '../../domain/id.ts'
import type { Reader } from '../database.ts'
import { type Statement, sql } from '../sql.ts'

/** Which services each active member of a 1st line helps with, and which its agency has asked about since a moment. */
export function coverageOf(tx: Reader, team: string, since: Instant): Promise<Coverage> {
  return tx.one(sql<Coverage>`
    with used as materialized (${usedBy(sql`${team}::uuid`, since)})
    select
      (select coalesce(jsonb_agg(jsonb_build_object('person', p.id, 'name', p.name, 'services',
          (select coalesce(jsonb_agg(s.key order by s.key), '[]') from coverage k join services s on s.id = k.service_id
           where k.team_id = m.team_id and k.person_id = m.person_id)) order by p.name, p.id), '[]')
       from memberships m join people p on p.id = m.person_id and p.active
       where m.team_id = ${team}::uuid and m.active) as members,
      (select coalesce(jsonb_agg(jsonb_build_object('key', s.key, 'name', s.name,
          'used', s.id in (select service_id from used)) order by s.name, s.id), '[]')
       from services s where s.active) as services`)
}

/** These from now on and no others. */
export async function keepCoverage(
  tx: Reader,
  team: string,
  members: readonly { readonly person: string; readonly services: readonly string[] }[],
): Promise<void> {
  await tx.run(sql`delete from coverage where team_id = ${team}::uuid`)
  await tx.run(sql`
    insert into coverage (team_id, person_id, service_id)
    select distinct ${team}::uuid, r.person, s.id
    from jsonb_to_recordset(${JSON.stringify(members)}::jsonb) as r (person uuid, services jsonb)
      cross join jsonb_array_elements_text(r.services) as named (key) join services s on s.key = named.key`)
}

/**
 * Services that an agency has asked about since a moment and that nobody in its 1st line helps with (O-2), as JSON, at
 * most so many. Where somebody there helps with all there is none; nor where there is nobody, which is told otherwise.
 */
export function uncovered(since: Instant, most: number): Statement<unknown> {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('team', u.team, 'name', u.name, 'service', u.service)
      order by u.name, u.service), '[]')
    from (
      select t.id as team, t.name, s.name as service
      from teams t cross join lateral (${usedBy(sql`t.id`, since)}) used join services s on s.id = used.service_id
      where t.active and t.line = 'first' and s.active and exists (select from coverage k where k.team_id = t.id)
        and exists (${helping})
        and not exists (${helping} and not exists (select from coverage k
          where k.team_id = t.id and k.person_id = m.person_id))
        and not exists (${helping} and exists (select from coverage k
          where k.team_id = t.id and k.person_id = m.person_id and k.service_id = s.id))
      order by t.name, s.name limit ${most}
    ) u)`
}

/** The active members `m` of team `t`. */
const helping: Statement<unknown> = sql`
  select from memberships m join people p on p.id = m.person_id and p.active where m.team_id = t.id and m.active`

function usedBy(team: Statement<unknown>, since: Instant): Statement<unknown> {
  return sql`select distinct c.service_id from cases c where c.owner_team_id = ${team} and c.changed_at > ${since}::timestamptz`
}
