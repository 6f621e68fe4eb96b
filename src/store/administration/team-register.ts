import type { TeamFields, TeamItem } from '../../contract/administration-team.ts'
import type { Reader } from '../database.ts'
import { type Statement, sql } from '../sql.ts'
import { mailboxHolders } from './agency-register.ts'
import { following, holding } from './narrowing.ts'
import type { Kept, Register, RegisterPage } from './register.ts'

/** 2nd lines; a 1st line is kept with its agency. */
export const teamRegister: Register<TeamFields> = {
  byIds: (tx, ids) => tx.all(sql`${secondLines} and r.id = any(${ids}::uuid[])`),
  byKeys: (tx, keys) => tx.all(sql`${secondLines} and r.key = any(${keys}::text[])`),
  holders: {
    key: (tx, values) => tx.all(sql`select key as value, id from teams where key = any(${values}::text[])`),
    mailbox: (tx, values) => mailboxHolders(tx, values),
  },
  async insert(tx, things) {
    await tx.run(sql`
      insert into teams (id, key, name, line, mailbox, active)
      select id, key, name, 'second', mailbox, active from ${rows(things)}`)
  },
  async update(tx, things) {
    await tx.run(sql`
      update teams t set name = r.name, mailbox = r.mailbox, active = r.active from ${rows(things)} where t.id = r.id`)
  },
}

/** A page of teams of both lines by name, with how many active people they have. */
export function teamPage(tx: Reader, page: RegisterPage): Promise<TeamItem[]> {
  return tx.all(sql<TeamItem>`
    ${teams}
    where ${holding(sql`r.name || ' ' || r.key || ' ' || r.mailbox`, page.q)} and ${following(sql`teams`, page)}
    order by r.name, r.id limit ${page.limit}`)
}

/** A team of either line, or null. */
export function teamById(tx: Reader, team: string): Promise<TeamItem | null> {
  return tx.maybe(sql<TeamItem>`${teams} where r.id = ${team}::uuid`)
}

const teams = sql<TeamItem>`
  select r.id, r.key, r.name, r.mailbox, r.active, r.line,
    (select jsonb_build_object('id', a.id, 'name', a.name) from agencies a where a.id = r.agency_id) as agency,
    (select count(*) from memberships m join people p on p.id = m.person_id and p.active
     where m.team_id = r.id and m.active) as members
  from teams r`

const secondLines = sql<Kept<TeamFields>>`
  select r.id, r.key, r.name, r.mailbox, r.active from teams r where r.line = 'second'`

function rows(things: readonly Kept<TeamFields>[]): Statement<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(things)}::jsonb)
    as r (id uuid, key text, name text, mailbox text, active boolean)`
}
