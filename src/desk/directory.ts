import type { Directory, Requester } from '../contract/directory.ts'
import { isSecondLine, type PersonActor } from '../domain/actor.ts'
import { type AgencyId, id } from '../domain/id.ts'
import { directoryView, findAgency, peopleFound } from '../store/directory-view.ts'
import { insertPerson } from '../store/person-store.ts'
import { askedBefore } from './asked-before.ts'
import { inTransaction } from './execute.ts'
import type { House, Outcome, RequestKey, Viewer } from './house.ts'

/** What a member of staff chooses among; others are refused. */
export async function readDirectory(house: House, { actor }: Viewer): Promise<Outcome<Directory>> {
  if (actor.memberships.length === 0) return notStaff
  const teams = actor.memberships.map(membership => membership.team)
  return { done: true, value: await directoryView(house.database, teams) }
}

/**
 * End users by beginnings of words of name or address: the 1st line finds those of its own agency with their addresses,
 * the 2nd line all, with addresses only of an agency it also serves as 1st line (DESIGN section 5).
 */
export async function findPeople(house: House, { actor }: Viewer, asked: string): Promise<Outcome<Requester[]>> {
  if (actor.memberships.length === 0) return notStaff
  const words = wordsOf(asked)
  if (words.length === 0) return { done: true, value: [] }
  const own = agenciesOf(actor)
  const among = isSecondLine(actor) ? 'all' : own
  return { done: true, value: await peopleFound(house.database, words, among, own) }
}

/** A person that staff write down while taking a call. */
export type Registration = { readonly name: string; readonly email: string; readonly agency: string }

/** Registers an end user (U-20): the 1st line of its own agency, the 2nd line of any. */
export async function registerPerson(
  house: House,
  viewer: Viewer,
  given: Registration,
  request?: RequestKey,
): Promise<Outcome<Requester>> {
  const { actor, language } = viewer
  if (actor.memberships.length === 0) return notStaff
  const agency = await findAgency(house.database, given.agency)
  const own = agenciesOf(actor)
  const allowed = isSecondLine(actor) || (agency !== null && own.includes(agency.id))
  if (!allowed) return { done: false, refusal: { code: 'not-your-agency' } }
  if (agency === null) return { done: false, refusal: { code: 'not-found' } }
  const person = id<'person'>(house.newId())
  const registered = { name: given.name, email: given.email.toLowerCase(), agency }
  return inTransaction<Requester>(house, async tx => {
    const before = await askedBefore(house, tx, viewer, request, person)
    if (before !== null) return before.done ? { done: true, value: { id: before.value, ...registered } } : before
    const kept = await insertPerson(tx, {
      ...registered,
      id: person,
      language,
      agency: agency.id,
      supplier: null,
      administrator: false,
      passwordHash: null,
      teams: [],
      at: house.now(),
    })
    return kept
      ? { done: true, value: { id: person, ...registered } }
      : { done: false, refusal: { code: 'address-taken' } }
  })
}

const notStaff = { done: false, refusal: { code: 'not-your-line' } } as const

/** Agencies the actor is a member of the 1st line of. */
function agenciesOf(actor: PersonActor): readonly AgencyId[] {
  return actor.memberships.flatMap(({ agency }) => (agency === null ? [] : [agency]))
}

/** Words as the index has them: letters and digits, with dots and underscores only inside, as in an address. */
function wordsOf(asked: string): readonly string[] {
  return asked.match(/[\p{L}\p{N}]+(?:[._]+[\p{L}\p{N}]+)*/gu) ?? []
}
