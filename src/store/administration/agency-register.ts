import type { AgencyFields, AgencyItem } from '../../contract/administration-agency.ts'
import type { Reader } from '../database.ts'
import { type Statement, sql } from '../sql.ts'
import { following, holding } from './narrowing.ts'
import type { Kept, Register, RegisterPage } from './register.ts'

/** Agencies, each with its 1st line, which is kept and retired with it. */
export const agencyRegister: Register<AgencyFields> = {
  byIds: (tx, ids) => tx.all(sql`${agencies} where r.id = any(${ids}::uuid[])`),
  byKeys: (tx, keys) => tx.all(sql`${agencies} where r.key = any(${keys}::text[])`),
  holders: {
    // Its 1st line is called `<key>-1`, which no other team may be.
    key: (tx, values) =>
      tx.all(sql`
        select key as value, id from agencies where key = any(${values}::text[])
        union all
        select wanted, coalesce(agency_id, id)
        from unnest(${values}::text[]) as wanted join teams on teams.key = wanted || '-1'`),
    mailDomain: (tx, values) =>
      tx.all(sql`select mail_domain as value, id from agencies where mail_domain = any(${values}::text[])`),
    mailbox: (tx, values) => mailboxHolders(tx, values),
  },
  async insert(tx, things) {
    await tx.run(sql`
      insert into agencies (id, key, name, mail_domain, active)
      select id, key, name, "mailDomain", active from ${rows(things)}`)
    await tx.run(sql`
      insert into teams (id, key, name, line, agency_id, mailbox, active)
      select gen_random_uuid(), key || '-1', "firstLine", 'first', id, mailbox, active from ${rows(things)}`)
  },
  async update(tx, things) {
    await tx.run(sql`
      update agencies a set name = r.name, mail_domain = r."mailDomain", active = r.active
      from ${rows(things)} where a.id = r.id`)
    await tx.run(sql`
      update teams t set name = r."firstLine", mailbox = r.mailbox, active = r.active
      from ${rows(things)} where t.agency_id = r.id and t.line = 'first'`)
  },
}

/** Who has these mailboxes: an agency by its 1st line, or a 2nd line. */
export function mailboxHolders(tx: Reader, values: readonly string[]) {
  return tx.all(sql<{ value: string; id: string }>`
    select mailbox as value, coalesce(agency_id, id) as id from teams where mailbox = any(${values}::text[])`)
}

/** A page of agencies by name, with how many active people their 1st lines have. */
export function agencyPage(tx: Reader, page: RegisterPage): Promise<AgencyItem[]> {
  return tx.all(sql<AgencyItem>`
    ${items}
    where ${holding(sql`r.name || ' ' || r.key || ' ' || r.mail_domain || ' ' || t.mailbox`, page.q)}
      and ${following(sql`agencies`, page)}
    order by r.name, r.id limit ${page.limit}`)
}

/** An agency, or null. */
export function agencyById(tx: Reader, agency: string): Promise<AgencyItem | null> {
  return tx.maybe(sql<AgencyItem>`${items} where r.id = ${agency}::uuid`)
}

const items = sql<AgencyItem>`
  select r.id, r.key, r.name, r.mail_domain as "mailDomain", t.name as "firstLine", t.mailbox, r.active, t.id as team,
    (select count(*) from memberships m join people p on p.id = m.person_id and p.active
     where m.team_id = t.id and m.active) as members
  from agencies r join teams t on t.agency_id = r.id and t.line = 'first'`

const agencies = sql<Kept<AgencyFields>>`
  select r.id, r.key, r.name, r.mail_domain as "mailDomain", t.name as "firstLine", t.mailbox, r.active
  from agencies r join teams t on t.agency_id = r.id and t.line = 'first'`

function rows(things: readonly Kept<AgencyFields>[]): Statement<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(things)}::jsonb)
    as r (id uuid, key text, name text, "mailDomain" text, "firstLine" text, mailbox text, active boolean)`
}
