import type { Conformance } from '../contract/handbook-conformance.ts'
import { isSecondLine } from '../domain/actor.ts'
import type { Report } from '../domain/conformance/report.ts'
import { midnightIn } from '../domain/house-day.ts'
import { logsOf } from '../store/event-log-store.ts'
import { caseHeads } from '../store/handbook-heads.ts'
import { routineInForce } from '../store/routine-store.ts'
import { zoneOfHouse } from '../store/settings-store.ts'
import type { House, Outcome, Viewer } from './house.ts'
import { reportLog } from './import-log.ts'
import { reportOwn } from './own-log.ts'

/** Which cases are held against a routine: ours, opened on these days, or those of a log from elsewhere. */
export type ConformanceAsked = {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly log?: string | undefined
}

/**
 * How a routine was followed (issue 5). The 2nd line, which answers for quality in following up cases, and whoever keeps the
 * handbook see all of it; a member of a 1st line counts the cases of her own line. An example that the reader may not
 * open is a head to her: number, service and status.
 */
export async function readConformance(
  house: House,
  { actor }: Viewer,
  key: string,
  { from, to, log }: ConformanceAsked,
): Promise<Outcome<Conformance>> {
  if (actor.memberships.length === 0 && !actor.processOwner) return { done: false, refusal: { code: 'not-your-line' } }
  if ((await routineInForce(house.database, key, house.now())) === null) return NOT_FOUND
  const seesAll = isSecondLine(actor) || actor.processOwner
  if (log !== undefined && !seesAll) return { done: false, refusal: { code: 'only-second-line' } }
  const zone = await zoneOfHouse(house.database)
  const midnight = (day: string | undefined, later: number) => (day === undefined ? null : midnightIn(zone, day, later))
  const told =
    log === undefined
      ? await reportOwn(house, key, { from: midnight(from, 0), until: midnight(to, 1) }, actor)
      : await reportLog(house, log)
  if (told === null || ('routine' in told && told.routine !== key)) return NOT_FOUND
  const logs = seesAll ? await logsOf(house.database, key) : []
  const examples = [...told.deviations, ...told.ended].flatMap(each => each.examples.map(Number))
  const heads = log === undefined ? await caseHeads(house.database, actor, [...new Set(examples)]) : []
  return { done: true, value: { scope: seesAll ? 'everybody' : 'my-lines', ...figuresOf(told), heads, logs } }
}

const NOT_FOUND = { done: false, refusal: { code: 'not-found' } } as const

/** What of a report everybody may read: numbers and steps, and no more. */
function figuresOf(told: Report): Omit<Conformance, 'scope' | 'heads' | 'logs'> {
  const { cases, events, fitting, deviations, steps, roles, loops, entries, stops, ended } = told
  return {
    cases,
    events,
    fitting,
    deviations: deviations.map(deviation => ({ ...deviation, examples: [...deviation.examples] })),
    steps: [...steps],
    roles: [...roles],
    loops: [...loops],
    entries: [...entries],
    stops: [...stops],
    ended: ended.map(each => ({ ...each, examples: [...each.examples] })),
  }
}
