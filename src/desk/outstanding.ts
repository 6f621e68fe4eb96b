import type { Outstanding } from '../contract/outstanding.ts'
import { ageBands, daysOfBand } from '../domain/age-band.ts'
import { todayIn } from '../domain/house-day.ts'
import { outstandingView } from '../store/outstanding-view.ts'
import { zoneOfHouse } from '../store/settings-store.ts'
import type { House, Outcome, Viewer } from './house.ts'

/** Everything outstanding that a member of staff may see, counted; others are refused. */
export async function readOutstanding(house: House, { actor }: Viewer): Promise<Outcome<Outstanding>> {
  if (actor.memberships.length === 0) return { done: false, refusal: { code: 'not-your-line' } }
  const today = todayIn(await zoneOfHouse(house.database), house.now())
  const bands = ageBands.map(band => ({ band, from: daysOfBand(band, today).from }))
  return { done: true, value: await outstandingView(house.database, actor, bands, today) }
}
