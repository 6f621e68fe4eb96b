import type { Caller, CallerCase } from '../contract/caller.ts'
import type { PersonActor } from '../domain/actor.ts'
import type { AgencyId, PersonId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { reach } from './reach.ts'
import { type Statement, sql } from './sql.ts'

/** Whom somebody may find, and of whom she may read what leads to them. */
export type PeopleInReach = { readonly among: readonly AgencyId[] | 'all'; readonly contactsOf: readonly AgencyId[] }

/** An active end user within reach, with the language she is written to in; null where there is none. */
export function callerView(
  tx: Reader,
  person: string,
  people: PeopleInReach,
): Promise<Omit<Caller, 'cases' | 'more'> | null> {
  return tx.maybe(sql<Omit<Caller, 'cases' | 'more'>>`
    select ${requesterColumns(people)}, p.language from people p join agencies a on a.id = p.agency_id
    where p.id = ${person}::uuid and p.active and ${inPeopleReach(people)}`)
}

/** Her cases that the actor may know of, open ones first, the newest number first among each; at most `most`. */
export function casesOfCaller(tx: Reader, actor: PersonActor, person: PersonId, most: number): Promise<CallerCase[]> {
  return tx.all(sql<CallerCase>`
    select c.number, c.title, c.status, c.waiting_for as "waitingFor", s.name as service, c.opened_at as "openedAt"
    from cases c join services s on s.id = c.service_id
    where c.requester_id = ${person} and ${reach(actor)}
    order by c.status in ('solved', 'closed'), c.number desc limit ${most}`)
}

/** Columns of a `Requester` from `people p join agencies a`. */
export function requesterColumns({ contactsOf }: PeopleInReach): Statement<unknown> {
  const hers = sql`p.agency_id = any(${contactsOf}::uuid[])`
  return sql`p.id, p.name, case when ${hers} then p.email end as email, case when ${hers} then p.phone end as phone,
    jsonb_build_object('id', a.id, 'key', a.key, 'name', a.name) as agency`
}

/** Whether `people p` is an end user who may be found. */
export function inPeopleReach({ among }: PeopleInReach): Statement<unknown> {
  return among === 'all' ? sql`p.agency_id is not null` : sql`p.agency_id = any(${among}::uuid[])`
}
