import { Temporal } from 'temporal-polyfill'
import type { ReturnFigures } from '../contract/figures-return.ts'
import { todayIn } from '../domain/house-day.ts'
import { returnFiguresView } from '../store/figures-return-view.ts'
import { zoneOfHouse } from '../store/settings-store.ts'
import type { House, Outcome, Viewer } from './house.ts'

/** Days that figures are about where nothing else is asked, today included. */
const USUAL_DAYS = 30

/** How often cases were returned in a period, as far as a member of staff may see them (U-19); others are refused. */
export async function readReturnFigures(
  house: House,
  { actor }: Viewer,
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
): Promise<Outcome<ReturnFigures>> {
  if (actor.memberships.length === 0) return { done: false, refusal: { code: 'not-your-line' } }
  const to = asked.to ?? todayIn(await zoneOfHouse(house.database), house.now())
  const from =
    asked.from ??
    Temporal.PlainDate.from(to)
      .subtract({ days: USUAL_DAYS - 1 })
      .toString()
  return { done: true, value: { from, to, ...(await returnFiguresView(house.database, actor, { from, to })) } }
}
