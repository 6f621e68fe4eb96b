import { Temporal } from 'temporal-polyfill'
import type { CaseNumber, Instant } from '../domain/id.ts'
import { type DueCase, lockDueCase } from '../store/due-store.ts'
import { changeCase } from './change.ts'
import type { House } from './house.ts'
import { resolved } from './resolve.ts'

/** Cases that could not be brought back, each until when it is left alone: one that fails must not stop the others. */
export type Resting = Map<CaseNumber, Instant>

const REST_MINUTES = 5

/**
 * Brings back the case whose day came first (U-15): its waiting has ended, on that day and not when somebody looked.
 * False when none is due. Any number of nodes may do so: each case comes back once.
 */
export async function comeBack(house: House, resting: Resting): Promise<boolean> {
  const now = house.now()
  for (const [number, until] of resting) if (until <= now) resting.delete(number)
  const taken: { due: DueCase | null } = { due: null }
  try {
    return await house.database.transaction(async tx => {
      taken.due = await lockDueCase(tx, now, [...resting.keys()])
      if (taken.due === null) return false
      const { number, followUpAt } = taken.due
      const changed = await changeCase(house, tx, {
        number,
        actor: { kind: 'machine' },
        door: 'job',
        at: followUpAt,
        steps: [async () => resolved({ type: 'come-back' })],
      })
      if (!changed.done) throw new Error(`refused: ${changed.refusal.code}`)
      return true
    })
  } catch (error) {
    // Without a case it is the database that is away, and no case's fault.
    if (taken.due === null) throw error
    const { number } = taken.due
    house.say('a case could not come back now', { case: number, fault: String(error) })
    const until = Temporal.Instant.from(now).add({ minutes: REST_MINUTES })
    resting.set(number, until.toString({ fractionalSecondDigits: 3 }))
    return true
  }
}
