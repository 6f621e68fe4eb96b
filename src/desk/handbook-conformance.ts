import { Temporal } from 'temporal-polyfill'
import type { Conformance } from '../contract/handbook-conformance.ts'
import { isSecondLine } from '../domain/actor.ts'
import type { Report } from '../domain/conformance/report.ts'
import { logsOf } from '../store/event-log-store.ts'
import { routineInForce } from '../store/routine-store.ts'
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
 * How a routine was followed (P-10). The 2nd line, which answers for quality in following up cases, sees all of it; a
 * member of a 1st line counts the cases of her own line, so that every example is a case she may open.
 */
export async function readConformance(
  house: House,
  { actor }: Viewer,
  key: string,
  { from, to, log }: ConformanceAsked,
): Promise<Outcome<Conformance>> {
  if (actor.memberships.length === 0) return { done: false, refusal: { code: 'not-your-line' } }
  if ((await routineInForce(house.database, key, house.now())) === null) return NOT_FOUND
  const seesAll = isSecondLine(actor)
  if (log !== undefined && !seesAll) return { done: false, refusal: { code: 'only-second-line' } }
  const told =
    log === undefined
      ? await reportOwn(house, key, { from: midnight(from, 0), until: midnight(to, 1) }, seesAll ? null : actor)
      : await reportLog(house, log)
  if (told === null || ('routine' in told && told.routine !== key)) return NOT_FOUND
  const logs = seesAll ? await logsOf(house.database, key) : []
  return { done: true, value: { scope: seesAll ? 'everybody' : 'my-lines', ...figuresOf(told), logs } }
}

const NOT_FOUND = { done: false, refusal: { code: 'not-found' } } as const

/** The first moment of a day in Norway, or of one so many days later. */
function midnight(day: string | undefined, later: number): string | null {
  if (day === undefined) return null
  return Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime('Europe/Oslo').toInstant().toString()
}

/** What of a report everybody may read: numbers and steps, and no more. */
function figuresOf(told: Report): Omit<Conformance, 'scope' | 'logs'> {
  const { cases, events, fitting, deviations, steps, roles, loops, entries, stops } = told
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
  }
}
