import type { CaseView } from '../contract/case.ts'
import type { CaseNumber } from '../domain/id.ts'
import { UNDO_SECONDS } from '../domain/letter.ts'
import { type PartyCase, partyCases, type ServiceChoice, servicesToChoose } from '../store/portal-view.ts'
import { cursorAt, placeOf } from './cursor.ts'
import type { House, Viewer } from './house.ts'
import { readCase } from './read-case.ts'

const PAGE = 30

/**
 * Somebody as the party she is to a case, outside the lines: at the portal a member of staff meets her own cases as
 * any other end user does, and reads no more of them.
 */
export function asParty(viewer: Viewer): Viewer {
  return { ...viewer, actor: { ...viewer.actor, memberships: [], administrator: false } }
}

/** One page of the cases a party has, newest first; a cursor that is none of ours begins at the top. */
export async function listPartyCases(
  house: House,
  party: Viewer,
  after: string | undefined,
): Promise<{ readonly cases: readonly PartyCase[]; readonly older: string | null }> {
  const before = after === undefined ? null : placeOf(house.secret, after)
  const found = await partyCases(house.database, party.actor, before, PAGE + 1)
  const cases = found.slice(0, PAGE)
  const last = cases.at(-1)
  const more = found.length > PAGE && last !== undefined
  return { cases, older: more ? cursorAt(house.secret, last.number) : null }
}

/**
 * A case as a party to it reads it, or null. A letter its writer can still take back has not been said to her yet
 * (DESIGN section 5).
 */
export async function readPartyCase(house: House, party: Viewer, number: CaseNumber): Promise<CaseView | null> {
  const view = await readCase(house, party, number)
  if (view === null) return null
  const said = Date.parse(house.now()) - UNDO_SECONDS * 1000
  const letters = view.letters.filter(
    ({ direction, automatic, at }) => direction === 'in' || automatic || Date.parse(at) <= said,
  )
  return { ...view, letters }
}

/** What somebody who asks for help chooses among. */
export function readServices(house: House): Promise<ServiceChoice[]> {
  return servicesToChoose(house.database)
}
