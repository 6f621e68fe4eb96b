import type { Person, PersonFields } from '../../contract/administration-person.ts'
import type { Reader } from '../database.ts'
import { announcePeople } from '../live-store.ts'
import { type Statement, sql } from '../sql.ts'
import { following, holding } from './narrowing.ts'
import type { Kept, Register, RegisterPage } from './register.ts'

/** People with the teams they are in; an address names one as a key does other things. */
export const personRegister: Register<PersonFields> = {
  byIds: (tx, ids) => tx.all(sql`${people} where r.id = any(${ids}::uuid[])`),
  byKeys: (tx, emails) => tx.all(sql`${people} where r.email = any(${emails}::text[])`),
  holders: {
    email: (tx, values) => tx.all(sql`select email as value, id from people where email = any(${values}::text[])`),
  },
  async insert(tx, things, at) {
    await tx.run(sql`
      insert into people (id, email, name, phone, language, agency_id, supplier_id, administrator, active, created_at)
      select r.id, r.email, r.name, r.phone, r.language, a.id, s.id, r.administrator, r.active, ${at}::timestamptz
      from ${rows(things)} left join agencies a on a.key = r.agency left join suppliers s on s.key = r.supplier`)
    await joinTeams(tx, things)
  },
  async update(tx, things) {
    // Every row is written, also where she only changes teams: whoever gives her a case meanwhile waits for it.
    await tx.run(sql`
      update people p set email = r.email, name = r.name, phone = r.phone, language = r.language, agency_id = a.id,
        supplier_id = s.id, administrator = r.administrator, active = r.active
      from ${rows(things)} left join agencies a on a.key = r.agency left join suppliers s on s.key = r.supplier
      where p.id = r.id`)
    await joinTeams(tx, things)
  },
}

export type PeopleAsked = RegisterPage & { readonly team: string | null; readonly active: boolean }

/** A page of people by name. */
export function peoplePage(tx: Reader, page: PeopleAsked): Promise<Person[]> {
  const inTeam =
    page.team === null
      ? sql`true`
      : sql`exists (select from memberships m join teams t on t.id = m.team_id
          where m.person_id = r.id and m.active and t.key = ${page.team})`
  return tx.all(sql<Person>`
    ${people}
    where ${named(page.q)} and ${inTeam} and ${page.active ? sql`r.active` : sql`true`}
      and ${following(sql`people`, page)}
    order by r.name, r.id limit ${page.limit}`)
}

/** Whether any administrator is active besides these. */
export async function otherAdministrators(tx: Reader, but: readonly string[]): Promise<boolean> {
  const row = await tx.one(sql<{ some: boolean }>`
    select exists (select from people where administrator and active and not id = any(${but}::uuid[])) as some`)
  return row.some
}

/** Each condition is one that an index of 0007 answers. */
function named(q: string | null): Statement<unknown> {
  if (q === null) return sql`true`
  return sql`(${holding(sql`r.name`, q)} or ${holding(sql`r.email || ' ' || coalesce(r.phone, '')`, q)})`
}

/** She is in these teams from now on and in no other; a membership that ends is kept. */
async function joinTeams(tx: Reader, things: readonly Kept<PersonFields>[]): Promise<void> {
  const wanted = sql`
    select r.id as person_id, t.id as team_id
    from ${rows(things)} cross join jsonb_array_elements_text(r.teams) as team (key) join teams t on t.key = team.key`
  await tx.run(sql`
    update memberships m set active = false
    where m.active and m.person_id = any(${things.map(({ id }) => id)}::uuid[])
      and (m.person_id, m.team_id) not in (${wanted})`)
  await tx.run(sql`
    insert into memberships (person_id, team_id) ${wanted}
    on conflict (person_id, team_id) do update set active = true where not memberships.active`)
  await announcePeople(tx)
}

const people = sql<Person>`
  select r.id, r.name, r.email, r.phone, r.language, a.key as agency, s.key as supplier,
    (select coalesce(jsonb_agg(t.key order by t.key), '[]') from memberships m join teams t on t.id = m.team_id
     where m.person_id = r.id and m.active) as teams,
    r.administrator, r.active
  from people r left join agencies a on a.id = r.agency_id left join suppliers s on s.id = r.supplier_id`

function rows(things: readonly Kept<PersonFields>[]): Statement<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(things)}::jsonb)
    as r (id uuid, email text, name text, phone text, language text, agency text, supplier text, teams jsonb,
      administrator boolean, active boolean)`
}
