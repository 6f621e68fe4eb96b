import { comeBack, type Resting } from '../desk/come-back.ts'
import type { House } from '../desk/house.ts'
import { endWhatRanOut } from '../desk/notice/run-out.ts'
import { type Loop, openLoop } from './loop.ts'

/** A day comes by the clock alone. */
const POLL_MS = 5_000

/** Brings cases back that have waited until their day, and ends information whose last day is over. Any number of nodes may do so on one database. */
export function openWaits(house: House): Loop {
  const resting: Resting = new Map()
  return openLoop(async () => ((await comeBack(house, resting)) || (await endWhatRanOut(house)) ? 'some' : 'none'), {
    pollMs: POLL_MS,
    failed: error => house.say('what waits for its day could not be looked at now', { fault: String(error) }),
  })
}
