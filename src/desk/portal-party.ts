import type { CaseView } from '../contract/case.ts'
import type { Door } from '../domain/actor.ts'
import type { CaseNumber } from '../domain/id.ts'
import { UNDO_SECONDS } from '../domain/letter.ts'
import { isConfidential } from '../store/case-reach.ts'
import type { KnownPerson } from '../store/person-view.ts'
import { type PartyCase, partyCases, type ServiceChoice, servicesToChoose, similarCases } from '../store/portal-view.ts'
import { cursorAt, placeOf } from './cursor.ts'
import type { House, Viewer } from './house.ts'
import { mayRead, readCase } from './read-case.ts'

const PAGE = 30

/**
 * Somebody as the party she is to a case, outside the lines: at the portal a member of staff meets her own cases as
 * any other end user does, and reads no more of them.
 */
export function asParty(viewer: Viewer): Viewer {
  return { ...viewer, actor: { ...viewer.actor, memberships: [], administrator: false, processOwner: false } }
}

/** A person as the one who reported a case and as nothing else, whatever more she is when she signs in. */
export function asRequester({ person, agency, name, email, language }: KnownPerson): Viewer {
  const actor = {
    kind: 'person',
    person,
    agency,
    memberships: [],
    supplier: null,
    administrator: false,
    processOwner: false,
  } as const
  return { actor, name, email, language }
}

/** One page of the cases a party has, newest first; a cursor that is none of ours begins at the top. */
export async function listPartyCases(
  house: House,
  party: Viewer,
  after: string | undefined,
): Promise<{ readonly cases: readonly PartyCase[]; readonly older: string | null }> {
  const before = after === undefined ? null : (placeOf(house.secret, 'number', after)?.number ?? null)
  const found = await partyCases(house.database, party.actor, before, PAGE + 1)
  const cases = found.slice(0, PAGE)
  const last = cases.at(-1)
  const more = found.length > PAGE && last !== undefined
  return { cases, older: more ? cursorAt(house.secret, 'number', { number: last.number, by: null }) : null }
}

/** Most of her open cases that are shown to somebody who asks for help again. */
const ALIKE = 3

/** Open cases she has reported that seem to ask what this text asks. */
export function casesAlike(house: House, party: Viewer, text: string): Promise<PartyCase[]> {
  return similarCases(house.database, party.actor, text, ALIKE)
}

/**
 * A case as a party to it reads it, or null. A letter its writer can still take back has not been said to her yet
 * (DESIGN section 5).
 */
export async function readPartyCase(
  house: House,
  party: Viewer,
  door: Door,
  number: CaseNumber,
): Promise<CaseView | null> {
  const view = await readCase(house, party, door, number)
  if (view === null) return null
  const said = Date.parse(house.now()) - UNDO_SECONDS * 1000
  const letters = view.letters.filter(
    ({ direction, automatic, at }) => direction === 'in' || automatic || Date.parse(at) <= said,
  )
  return { ...view, letters }
}

/** Whether a case is hers and confidential: she reads it signed in, and by no link (ACCEPTANCE 2.3, note 5). */
export async function isSignedInOnly(house: House, party: Viewer, number: CaseNumber): Promise<boolean> {
  return (await isConfidential(house.database, number)) && mayRead(house, party, number)
}

/** What somebody who asks for help chooses among. */
export function readServices(house: House): Promise<ServiceChoice[]> {
  return servicesToChoose(house.database)
}
