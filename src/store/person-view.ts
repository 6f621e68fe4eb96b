import type { Me } from '../contract/session.ts'
import type { Language } from '../contract/value.ts'
import type { Membership } from '../domain/actor.ts'
import type { AgencyId, PersonId, SupplierId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { type Statement, sql } from './sql.ts'

/** An active person as rules and pages need her. */
export type KnownPerson = {
  readonly person: PersonId
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly agency: AgencyId | null
  readonly supplier: SupplierId | null
  readonly administrator: boolean
  readonly processOwner: boolean
  /** Active ones only. */
  readonly memberships: readonly Membership[]
}

/** An active person by id, or null. */
export function personById(tx: Reader, person: PersonId): Promise<KnownPerson | null> {
  return tx.maybe(known(sql`p.id = ${person}`))
}

/** An active person by her address in lower case, or null. */
export function personByEmail(tx: Reader, email: string): Promise<KnownPerson | null> {
  return tx.maybe(known(sql`p.email = ${email}`))
}

/** How an active person proves who she is; null when nobody has the address, or she has no password. */
export function passwordOf(tx: Reader, email: string): Promise<{ person: PersonId; passwordHash: string } | null> {
  return tx.maybe(sql<{ person: PersonId; passwordHash: string }>`
    select id as person, password_hash as "passwordHash" from people
    where email = ${email} and active and password_hash is not null`)
}

/** What the pages show somebody of herself; null when she is not active. */
export function meView(tx: Reader, person: PersonId): Promise<Omit<Me, 'example' | 'organisation'> | null> {
  return tx.maybe(sql<Omit<Me, 'example' | 'organisation'>>`
    select jsonb_build_object('id', p.id, 'name', p.name, 'email', p.email) as person, p.language, p.administrator,
      p.process_owner as "processOwner",
      (select jsonb_build_object('id', a.id, 'key', a.key, 'name', a.name) from agencies a where a.id = p.agency_id)
        as agency,
      (select jsonb_build_object('id', s.id, 'key', s.key, 'name', s.name) from suppliers s where s.id = p.supplier_id)
        as supplier,
      (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'key', t.key, 'name', t.name, 'line', t.line)
         order by t.line, t.name), '[]')
       from memberships m join teams t on t.id = m.team_id where m.person_id = p.id and m.active) as teams
    from people p where p.id = ${person} and p.active`)
}

function known(condition: Statement<unknown>): Statement<KnownPerson> {
  return sql<KnownPerson>`
    select p.id as person, p.name, p.email, p.language, p.agency_id as agency, p.supplier_id as supplier,
      p.administrator, p.process_owner as "processOwner",
      (select coalesce(jsonb_agg(jsonb_build_object('team', m.team_id, 'line', t.line, 'agency', t.agency_id)
         order by m.team_id), '[]')
       from memberships m join teams t on t.id = m.team_id where m.person_id = p.id and m.active) as memberships
    from people p where p.active and ${condition}`
}
