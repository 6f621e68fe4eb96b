import type { Service, ServiceFields } from '../../contract/administration-service.ts'
import type { Reader } from '../database.ts'
import { type Statement, sql } from '../sql.ts'
import { following, holding } from './narrowing.ts'
import type { Kept, Register, RegisterPage } from './register.ts'

/** Services; the 2nd line that has one is named by its key. */
export const serviceRegister: Register<ServiceFields> = {
  byIds: (tx, ids) => tx.all(sql`${services} where r.id = any(${ids}::uuid[])`),
  byKeys: (tx, keys) => tx.all(sql`${services} where r.key = any(${keys}::text[])`),
  holders: {
    key: (tx, values) => tx.all(sql`select key as value, id from services where key = any(${values}::text[])`),
  },
  async insert(tx, things) {
    await tx.run(sql`
      insert into services (id, key, name, state, team_id, delegates_public, routine_key, active)
      select r.id, r.key, r.name, r.state, t.id, r."delegatesPublic", r.routine, r.active
      from ${rows(things)} join teams t on t.key = r.team`)
  },
  async update(tx, things) {
    await tx.run(sql`
      update services s set name = r.name, state = r.state, team_id = t.id, delegates_public = r."delegatesPublic",
        routine_key = r.routine, active = r.active
      from ${rows(things)} join teams t on t.key = r.team where s.id = r.id`)
  },
}

/** A page of services by name. */
export function servicePage(tx: Reader, page: RegisterPage): Promise<Service[]> {
  return tx.all(sql<Service>`
    ${services}
    where ${holding(sql`r.name || ' ' || r.key`, page.q)} and ${following(sql`services`, page)}
    order by r.name, r.id limit ${page.limit}`)
}

const services = sql<Service>`
  select r.id, r.key, r.name, r.state, t.key as team, r.delegates_public as "delegatesPublic",
    r.routine_key as routine, r.active
  from services r join teams t on t.id = r.team_id`

function rows(things: readonly Kept<ServiceFields>[]): Statement<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(things)}::jsonb)
    as r (id uuid, key text, name text, state text, team text, "delegatesPublic" boolean, routine text,
      active boolean)`
}
