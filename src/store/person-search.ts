import type { Requester } from '../contract/caller.ts'
import type { PersonActor } from '../domain/actor.ts'
import type { AgencyId, PersonId } from '../domain/id.ts'
import { inPeopleReach, type PeopleInReach, requesterColumns } from './caller-view.ts'
import type { Reader } from './database.ts'
import { reach } from './reach.ts'
import { type Statement, sql } from './sql.ts'

/** What is asked for, word by word: a person is found when every word is in her. */
export type AskedWord =
  /** One or two letters or digits: the beginning of a word of her name. */
  | { readonly kind: 'beginning'; readonly word: string }
  /** Three and more, in lower case: anywhere in name, address or agency. */
  | { readonly kind: 'fragment'; readonly word: string }
  /** Digits: anywhere in her phone number or address, or the first ones of the number of one of her cases. */
  | { readonly kind: 'digits'; readonly word: string }

/** Most people a search shows, and most whose case number it looks up. */
const FOUND = 10
/** Digits of the greatest case number (2,147,483,647). */
const DIGITS = 10
/**
 * Most people that one way brings into the choice. Every third person has an `an` or a `900`: to read all of them in
 * order to show ten takes 140 ms with 100,000 people, to read these 40. Whoever asks so little narrows it down anyway.
 */
const CONSIDERED = 1_000

/** All that is asked for, as a name, an address and a phone number would be: names and addresses in lower case. */
export type AskedWhole = { readonly name: string; readonly email: string; readonly phone: string | null }

/**
 * End users who hold every word: first whoever has just this address, phone number or name, then those whose name has a
 * word that begins with the first one, then by name. Address and phone number are shown, and searched by fragments, only
 * of those in `contactsOf`; whoever knows one of them whole finds its owner.
 */
export async function peopleFound(
  tx: Reader,
  actor: PersonActor,
  words: readonly AskedWord[],
  whole: AskedWhole,
  people: PeopleInReach,
): Promise<Requester[]> {
  // The longest words have the fewest people: two lead to them together, and the others are asked of those alone.
  const [first] = words
  const [longest, second, ...others] = words.toSorted((one, other) => other.word.length - one.word.length)
  if (first === undefined || longest === undefined) return []
  const holding: Statement<unknown>[] = [sql`p.active`, inPeopleReach(people)]
  for (const other of others) holding.push(anyOf(await placesOf(tx, actor, other, people.contactsOf)))
  const rest = holding.reduce((before, next) => sql`${before} and ${next}`)
  const seconds = second === undefined ? [sql`true`] : await placesOf(tx, actor, second, people.contactsOf)
  const both = (await waysTo(tx, actor, longest, people.contactsOf)).flatMap(way =>
    seconds.map(place => sql`${way} and ${place}`),
  )
  const ways = [
    ...both.map(way => sql`${way} and ${rest}`),
    sql`p.email = ${whole.email} and p.active and ${inPeopleReach(people)}`,
    sql`p.phone = ${whole.phone} and p.active and ${inPeopleReach(people)}`,
    sql`lower(p.name) = ${whole.name} and p.active and ${inPeopleReach(people)}`,
  ]
  const hits = ways
    .map(way => sql`(select ${FOUND_OF} from people p where ${way} limit ${CONSIDERED})`)
    .reduce((before, next) => sql`${before} union ${next}`)
  return tx.all(sql<Requester>`
    select ${requesterColumns(people)}
    from (${hits}) p join agencies a on a.id = p.agency_id
    order by (p.email = ${whole.email} or p.phone is not distinct from ${whole.phone} and p.phone is not null) desc,
      lower(p.name) = ${whole.name} desc, (' ' || lower(p.name)) like ${`% ${escaped(first.word)}%`} desc, p.name, p.id limit ${FOUND}`)
}

/** All that is shown of people or orders them: read when they are found, and not once more of everybody. */
const FOUND_OF = sql`p.id, p.name, p.email, p.phone, p.agency_id`

/** The ways in which a word leads to people, as conditions on `people p`: each is one index. */
async function waysTo(
  tx: Reader,
  actor: PersonActor,
  asked: AskedWord,
  contactsOf: readonly AgencyId[],
): Promise<readonly Statement<unknown>[]> {
  const places = await placesOf(tx, actor, asked, contactsOf)
  // Where more hold it than are considered, those who begin with it are among them.
  return asked.kind === 'fragment' && /^[\p{L}\p{N}]+$/u.test(asked.word) ? [beginsWith(asked.word), ...places] : places
}

/** Where a word may stand, as conditions on `people p`. What is few is looked up. */
async function placesOf(
  tx: Reader,
  actor: PersonActor,
  { kind, word }: AskedWord,
  contactsOf: readonly AgencyId[],
): Promise<readonly Statement<unknown>[]> {
  if (kind === 'beginning') return [beginsWith(word)]
  const anywhere = `%${escaped(word)}%`
  // A place that holds nobody is left out: not knowing that, the planner walks all people for it.
  const contact =
    contactsOf.length === 0
      ? []
      : [sql`(p.email || ' ' || coalesce(p.phone, '')) like ${anywhere} and ${among(contactsOf)}`]
  if (kind === 'digits') return [...contact, sql`p.id = any(${await requestersOf(tx, actor, word)}::uuid[])`]
  const agencies = await tx.all(sql<{ id: AgencyId }>`select id from agencies where lower(name) like ${anywhere}`)
  const inAgency = agencies.length === 0 ? [] : [among(agencies.map(({ id }) => id))]
  return [sql`lower(p.name) like ${anywhere}`, ...contact, ...inAgency]
}

function among(agencies: readonly AgencyId[]): Statement<unknown> {
  return sql`p.agency_id = any(${agencies}::uuid[])`
}

/**
 * A word of her name begins so; letters and digits. Before so many signs, and no others, the index of fragments knows
 * that a word begins. As a text search it took three times as long as all else: each name found is taken apart again.
 */
function beginsWith(word: string): Statement<unknown> {
  return sql`lower(p.name) ~ ${`(^|[ './-])${word}`}`
}

function anyOf(ways: readonly Statement<unknown>[]): Statement<unknown> {
  const either = ways.map(way => sql`(${way})`).reduce((before, next) => sql`${before} or ${next}`)
  return sql`(${either})`
}

/** Whose the newest cases within reach are whose numbers begin with these digits. */
async function requestersOf(tx: Reader, actor: PersonActor, digits: string): Promise<readonly PersonId[]> {
  const beginning = Number(digits)
  if (digits.length > DIGITS || digits.startsWith('0')) return []
  // 100 is the beginning of 100, 1000-1009, 10000-10099 ...
  const tens = Array.from({ length: DIGITS - digits.length + 1 }, (_, power) => 10 ** power)
  const [from, beyond] = [tens.map(ten => beginning * ten), tens.map(ten => (beginning + 1) * ten)]
  const rows = await tx.all(sql<{ requester: PersonId }>`
    select c.requester_id as requester
    from unnest(${from}::bigint[], ${beyond}::bigint[]) as range (first, beyond) cross join lateral (
      select c.requester_id, c.number from cases c
      where c.number >= range.first and c.number < range.beyond and c.requester_id is not null and ${reach(actor)}
      order by c.number desc limit ${FOUND}
    ) c
    order by c.number desc limit ${FOUND}`)
  return rows.map(({ requester }) => requester)
}

/** What LIKE would read as a sign of its own, it is to read as it stands. */
function escaped(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}
