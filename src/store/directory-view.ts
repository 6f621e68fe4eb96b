import type { Directory } from '../contract/directory.ts'
import type { AgencyId, SupplierId, TeamId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/**
 * Everything that is offered to staff to choose among, by name. Staff know each other's names; addresses only within a
 * team one is in.
 */
export function directoryView(tx: Reader, teams: readonly TeamId[]): Promise<Directory> {
  return tx.one(sql<Directory>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'key', t.key, 'name', t.name, 'line', t.line,
           'agency', t.agency_id, 'members', (
             select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name,
               'email', case when t.id = any(${teams}::uuid[]) then p.email end) order by p.name, p.id), '[]')
             from memberships m join people p on p.id = m.person_id and p.active
             where m.team_id = t.id and m.active),
           'returnReasons', (
             select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind, 'texts', r.texts) order by r.place), '[]')
             from team_reasons r where r.team_id = t.id and r.active)) order by t.line, t.name), '[]') from teams t where t.active) as teams,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'key', s.key, 'name', s.name, 'state', s.state)
         order by s.name), '[]') from services s where s.active) as services,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'key', s.key, 'name', s.name, 'role', s.role,
         'through', s.through_id, 'followUp', s.follow_up) order by s.name), '[]') from suppliers s where s.active) as suppliers,
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'key', a.key, 'name', a.name) order by a.name), '[]')
       from agencies a where a.active) as agencies`)
}

/** An agency by id or key, or null. */
export function findAgency(
  tx: Reader,
  idOrKey: string,
): Promise<{ readonly id: AgencyId; readonly key: string; readonly name: string } | null> {
  return tx.maybe(sql<{ id: AgencyId; key: string; name: string }>`
    select id, key, name from agencies where id::text = ${idOrKey} or key = ${idOrKey}`)
}

/** Teams and a supplier by their keys; null for a key that nobody has. */
export async function idsOf(
  tx: Reader,
  keys: { readonly teams: readonly string[]; readonly supplier: string | null },
): Promise<{ readonly teams: readonly TeamId[]; readonly supplier: SupplierId | null } | null> {
  const teams = await tx.all(sql<{ id: TeamId }>`select id from teams where key = any(${keys.teams}::text[])`)
  const supplier = await tx.maybe(sql<{ id: SupplierId }>`select id from suppliers where key = ${keys.supplier}`)
  const missing = teams.length !== new Set(keys.teams).size || (keys.supplier !== null && supplier === null)
  return missing ? null : { teams: teams.map(team => team.id), supplier: supplier?.id ?? null }
}
