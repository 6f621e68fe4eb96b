import type { Caller, Requester } from '../contract/caller.ts'
import { phoneFrom } from '../contract/phone.ts'
import { isSecondLine, type PersonActor } from '../domain/actor.ts'
import { type AgencyId, id } from '../domain/id.ts'
import { callerView, casesOfCaller, type PeopleInReach } from '../store/caller-view.ts'
import { findAgency } from '../store/directory-view.ts'
import { type AskedWord, peopleFound } from '../store/person-search.ts'
import { insertPerson } from '../store/person-store.ts'
import { askedBefore } from './asked-before.ts'
import { inTransaction } from './execute.ts'
import type { House, Outcome, RequestKey, Viewer } from './house.ts'

/** Words that are searched for; what is written after them narrows no further. */
const MOST_WORDS = 5
/** Cases that stand beside a caller. */
const MOST_CASES = 12

/** End users by fragments of what is known of them, for staff; others are refused. */
export async function findPeople(house: House, { actor }: Viewer, asked: string): Promise<Outcome<Requester[]>> {
  if (actor.memberships.length === 0) return notStaff
  const lower = asked.trim().replace(/\s+/g, ' ').toLowerCase()
  const whole = { name: lower, email: lower, phone: phoneFrom(asked) }
  return { done: true, value: await peopleFound(house.database, actor, askedWords(asked), whole, inReach(actor)) }
}

/** Who is calling, and her open and latest cases; for staff who may find her. */
export async function readCaller(house: House, { actor }: Viewer, asked: string): Promise<Outcome<Caller>> {
  if (actor.memberships.length === 0) return notStaff
  const person = await callerView(house.database, asked, inReach(actor))
  if (person === null) return { done: false, refusal: { code: 'not-found' } }
  const cases = await casesOfCaller(house.database, actor, id<'person'>(person.id), MOST_CASES + 1)
  return { done: true, value: { ...person, cases: cases.slice(0, MOST_CASES), more: cases.length > MOST_CASES } }
}

/** A person that staff write down while taking a call. */
export type Registration = {
  readonly name: string
  readonly email: string
  /** As contract/phone.ts keeps it. */
  readonly phone?: string | undefined
  readonly agency: string
}

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
  const allowed = isSecondLine(actor) || (agency !== null && agenciesOf(actor).includes(agency.id))
  if (!allowed) return { done: false, refusal: { code: 'not-your-agency' } }
  if (agency === null) return { done: false, refusal: { code: 'not-found' } }
  const person = id<'person'>(house.newId())
  const { name, phone = null } = given
  const registered = { name, email: given.email.toLowerCase(), phone, agency }
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

/** The 1st line finds those of its own agency; the 2nd line all, but may not know how to reach them (DESIGN section 5). */
function inReach(actor: PersonActor): PeopleInReach {
  const own = agenciesOf(actor)
  return { among: isSecondLine(actor) ? 'all' : own, contactsOf: own }
}

/** Agencies the actor is a member of the 1st line of. */
function agenciesOf(actor: PersonActor): readonly AgencyId[] {
  return actor.memberships.flatMap(({ agency }) => (agency === null ? [] : [agency]))
}

/** What is asked for, word by word. Digits with spaces and signs between are one number, as people write those. */
function askedWords(asked: string): readonly AskedWord[] {
  if (/^[+#]?\d[\d\s()./-]+$/.test(asked)) {
    const digits = (phoneFrom(asked) ?? asked).replace(/\D/g, '')
    return digits.length < 3 ? [{ kind: 'beginning', word: digits }] : [{ kind: 'digits', word: digits }]
  }
  // Signs around a word are none of it: «Berg, Siri».
  const words = asked.toLowerCase().match(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu) ?? []
  return words.slice(0, MOST_WORDS).map(word => {
    if (word.length < 3) return { kind: 'beginning', word: word.replace(/[^\p{L}\p{N}]/gu, '') }
    return /^\d+$/.test(word) ? { kind: 'digits', word } : { kind: 'fragment', word }
  })
}
