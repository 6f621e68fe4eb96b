import type { PersonActor } from '../src/domain/actor.ts'
import type { NamedSupplier } from '../src/domain/case/command.ts'
import { type AgencyId, type Id, id, type PersonId, type ServiceId, type TeamId } from '../src/domain/id.ts'
import type { Database } from '../src/store/database.ts'
import { sql } from '../src/store/sql.ts'
import type { Ticket } from './corpus.mjs'

/** Who is there beside the corpus's requesters and agents. */
export const REQUESTERS = 2000
const AGENTS = 20
const FOUNDED = '2023-01-02T08:00:00.000Z'

export type Agency = {
  readonly id: AgencyId
  readonly key: string
  readonly firstLine: TeamId
  readonly mailbox: string
  /** The person at its 1st line who answers. */
  readonly clerk: PersonActor
}

/** What was a queue: a service with a 2nd line of its own. */
export type Desk = { readonly service: ServiceId; readonly team: TeamId; readonly key: string }

const keys = ['nordvik', 'fjellheim', 'solberg', 'havna'] as const
const queues = ['Support', 'Billing', 'Network', 'Hardware', 'Facilities'] as const

const agencies: readonly Agency[] = keys.map((key, index) => {
  const [agency, firstLine] = [ident<'agency'>(1, index), ident<'team'>(2, index)]
  const memberships = [{ team: firstLine, line: 'first', agency } as const]
  const clerk: PersonActor = { ...nobody(3, index), memberships }
  return { id: agency, key, firstLine, mailbox: `brukerstotte@${key}.linje.example`, clerk }
})

export const desks: Readonly<Record<Ticket['queue'], Desk>> = {
  Support: desk(0),
  Billing: desk(1),
  Network: desk(2),
  Hardware: desk(3),
  Facilities: desk(4),
}

/** The 3rd line, and the person who answers for her. */
export const supplier: NamedSupplier = { id: ident<'supplier'>(6, 0), role: 'third-line', through: null }
const supplierPerson: PersonActor = { ...nobody(7, 0), supplier: supplier.id }

/** The agency a requester of the corpus works for. */
export function agencyOf(requester: number): Agency {
  const agency = agencies[requester % agencies.length]
  if (agency === undefined) throw new Error('there is an agency for every remainder')
  return agency
}

export function requesterId(requester: number): PersonId {
  return ident<'person'>(8, requester)
}

export function requesterAddress(requester: number): string {
  return `r${requester}@${agencyOf(requester).key}.example`
}

/** Every agent works in each of the 2nd lines, for the corpus mixes them. */
export function agentActor(agent: number): PersonActor {
  const memberships = Object.values(desks).map(({ team }) => ({ team, line: 'second', agency: null }) as const)
  return { ...nobody(9, agent), memberships }
}

/** Addresses of those the bench signs in as. */
export const addresses = {
  agent: 'agent1@linje.example',
  clerk: 'clerk@nordvik.linje.example',
  supplier: 'aino@leverandor.example',
  requester: requesterAddress(1),
} as const

/** Writes agencies, teams, services, the supplier and everybody into an empty, migrated database. */
export async function foundMunicipality(database: Database): Promise<void> {
  for (const agency of agencies) {
    const { key } = agency
    await database.run(sql`
      insert into agencies (id, key, name, mail_domain) values (${agency.id}, ${key}, ${key}, ${`${key}.example`})`)
    await database.run(sql`
      insert into teams (id, key, name, line, agency_id, mailbox)
      values (${agency.firstLine}, ${`${key}-1`}, ${`${key} 1`}, 'first', ${agency.id}, ${agency.mailbox})`)
    await addPerson(database, agency.clerk, `Clerk ${key}`, `clerk@${key}.linje.example`)
  }
  for (const queue of queues) {
    const { service, team, key } = desks[queue]
    await database.run(sql`
      insert into teams (id, key, name, line, mailbox)
      values (${team}, ${key}, ${queue}, 'second', ${`${key}@linje.example`})`)
    await database.run(sql`
      insert into services (id, key, name, state, team_id) values (${service}, ${key}, ${queue}, 'production', ${team})`)
  }
  await database.run(sql`
    insert into suppliers (id, key, name, role, email)
    values (${supplier.id}, 'leverandor', 'Leverandør', ${supplier.role}, ${addresses.supplier})`)
  await addPerson(database, supplierPerson, 'Aino Virtanen', addresses.supplier)
  for (let agent = 1; agent <= AGENTS; agent += 1) {
    await addPerson(database, agentActor(agent), `Agent ${agent}`, `agent${agent}@linje.example`)
  }
  for (let requester = 1; requester <= REQUESTERS; requester += 1) {
    const actor = { ...nobody(8, requester), agency: agencyOf(requester).id }
    await addPerson(database, actor, `Requester ${requester}`, requesterAddress(requester))
  }
}

async function addPerson(database: Database, actor: PersonActor, name: string, email: string): Promise<void> {
  await database.run(sql`
    insert into people (id, email, name, agency_id, supplier_id, created_at)
    values (${actor.person}, ${email}, ${name}, ${actor.agency}, ${actor.supplier}, ${FOUNDED})`)
  for (const { team } of actor.memberships) {
    await database.run(sql`insert into memberships (team_id, person_id) values (${team}, ${actor.person})`)
  }
}

function desk(index: number): Desk {
  const key = queues[index]?.toLowerCase() ?? ''
  return { service: ident<'service'>(4, index), team: ident<'team'>(5, index), key }
}

function nobody(kind: number, number: number): PersonActor {
  return {
    kind: 'person',
    person: ident<'person'>(kind, number),
    agency: null,
    memberships: [],
    supplier: null,
    administrator: false,
    processOwner: false,
  }
}

/** The same in every run, so that figures can be compared. */
function ident<Name extends string>(kind: number, number: number): Id<Name> {
  return id<Name>(`00000000-0000-7000-8000-${String(kind * 1_000_000 + number).padStart(12, '0')}`)
}
