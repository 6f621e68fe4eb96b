import { Temporal } from 'temporal-polyfill'
import type { Look, Lookers } from '../contract/look.ts'
import type { CaseNumber } from '../domain/id.ts'
import { isStaffOfCase, keepLook } from '../store/look-store.ts'
import { announcePresence, forgetTheGone, leaveCase, stayInCase, whoIsInCase } from '../store/presence-store.ts'
import type { House, Outcome, Viewer } from './house.ts'

/** A page says every ten seconds that it is there; one that has missed two is taken to be gone. */
const STAYS_SECONDS = 20

/**
 * Keeps that somebody has this version of a case on her screen, and that she looks or writes there now; answers with
 * who else does. Neither a change of the case nor an event of its log; for staff of its lines alone.
 */
export async function look(
  house: House,
  viewer: Viewer,
  number: CaseNumber,
  { version, doing }: Look,
): Promise<Outcome<Lookers>> {
  const refused = await refusalOf(house, viewer, number)
  if (refused !== null) return refused
  const { database } = house
  const { person } = viewer.actor
  const now = house.now()
  await keepLook(database, person, number, version, now)
  const until = Temporal.Instant.from(now).add({ seconds: STAYS_SECONDS }).toString({ fractionalSecondDigits: 3 })
  const news =
    doing === 'gone'
      ? await leaveCase(database, number, person)
      : await stayInCase(database, { number, person, writing: doing === 'writing', until }, now)
  const others = await othersIn(house, viewer, number)
  if (news) {
    const told = others.map(({ id }) => id)
    if (told.length > 0) await announcePresence(database, number, told)
    await forgetTheGone(database, now)
  }
  return { done: true, value: { others } }
}

/** Who else is in a case right now; for staff of its lines alone. */
export async function readLookers(house: House, viewer: Viewer, number: CaseNumber): Promise<Outcome<Lookers>> {
  const refused = await refusalOf(house, viewer, number)
  return refused ?? { done: true, value: { others: await othersIn(house, viewer, number) } }
}

/** May the viewer be told who is in a case? Asked for each live event before it is sent to her. */
export async function mayKnowLookers(house: House, viewer: Viewer, number: CaseNumber): Promise<boolean> {
  return (await isStaffOfCase(house.database, viewer.actor, number)) === true
}

async function refusalOf(house: House, viewer: Viewer, number: CaseNumber) {
  const staff = await isStaffOfCase(house.database, viewer.actor, number)
  if (staff === true) return null
  return { done: false, refusal: { code: staff === null ? 'not-found' : 'not-your-line' } } as const
}

async function othersIn(house: House, { actor }: Viewer, number: CaseNumber) {
  const present = await whoIsInCase(house.database, number, house.now())
  return present.filter(({ id }) => id !== actor.person)
}
