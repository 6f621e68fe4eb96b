import type { Person, PersonFields } from '../../contract/administration-person.ts'
import type { Reader } from '../database.ts'
import { announcePeople } from '../live-store.ts'
import { type Statement, sql } from '../sql.ts'
import { following, patternOf } from './narrowing.ts'
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
      insert into people (id, email, name, phone, language, agency_id, supplier_id, administrator, process_owner,
        active, created_at)
      select r.id, r.email, r.name, r.phone, r.language, a.id, s.id, r.administrator, r."processOwner", r.active,
        ${at}::timestamptz
      from ${rows(things)} left join agencies a on a.key = r.agency left join suppliers s on s.key = r.supplier`)
    await joinTeams(tx, things)
  },
  async update(tx, things) {
    // Every row is written, also where she only changes teams: whoever gives her a case meanwhile waits for it.
    await tx.run(sql`
      update people p set email = r.email, name = r.name, phone = r.phone, language = r.language, agency_id = a.id,
        supplier_id = s.id, administrator = r.administrator, process_owner = r."processOwner", active = r.active
      from ${rows(things)} left join agencies a on a.key = r.agency left join suppliers s on s.key = r.supplier
      where p.id = r.id`)
    await joinTeams(tx, things)
  },
}

export type PeopleAsked = RegisterPage & { readonly team: string | null; readonly active: boolean }

/** A page of people by name. */
export async function peoplePage(tx: Reader, page: PeopleAsked): Promise<Person[]> {
  const inTeam =
    page.team === null
      ? sql`true`
      : sql`exists (select from memberships m join teams t on t.id = m.team_id
          where m.person_id = r.id and m.active and t.key = ${page.team})`
  return tx.all(sql<Person>`
    ${people}
    where ${page.q === null ? sql`true` : await found(tx, page.q)} and ${inTeam}
      and ${page.active ? sql`r.active` : sql`true`} and ${following(sql`people`, page)}
    order by r.name, r.id limit ${page.limit}`)
}

/** From so many letters on, the indexes of 0007 find fragments. */
const FRAGMENT = 3
/** More than these are found soonest along the names, fewer by the indexes: measured with 100,000 people. */
const FEW = 2_000

/** A condition on `r`: she holds these words in her name, or in what leads to her. */
async function found(tx: Reader, q: string): Promise<Statement<unknown>> {
  const pattern = patternOf(q)
  const ways = (person: Statement<unknown>) =>
    [
      sql`lower(${person}.name) like ${pattern}`,
      sql`(${person}.email || ' ' || coalesce(${person}.phone, '')) like ${pattern}`,
    ] as const
  const [named, led] = ways(sql`r`)
  const along = sql`(${named} or ${led})`
  if (q.length < FRAGMENT) return along
  const [byName, byContact] = ways(sql`p`)
  const matches = await tx.all(sql<{ id: string }>`
    (select p.id from people p where ${byName} limit ${FEW + 1})
    union all (select p.id from people p where ${byContact} limit ${FEW + 1})`)
  return matches.length > FEW ? along : sql`r.id = any(${matches.map(({ id }) => id)}::uuid[])`
}

/** Whether any administrator is active besides these. */
export async function otherAdministrators(tx: Reader, but: readonly string[]): Promise<boolean> {
  const row = await tx.one(sql<{ some: boolean }>`
    select exists (select from people where administrator and active and not id = any(${but}::uuid[])) as some`)
  return row.some
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
    r.administrator, r.process_owner as "processOwner", r.active
  from people r left join agencies a on a.id = r.agency_id left join suppliers s on s.id = r.supplier_id`

function rows(things: readonly Kept<PersonFields>[]): Statement<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(things)}::jsonb)
    as r (id uuid, email text, name text, phone text, language text, agency text, supplier text, teams jsonb,
      administrator boolean, "processOwner" boolean, active boolean)`
}
