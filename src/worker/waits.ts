import { comeBack, type Resting } from '../desk/come-back.ts'
import type { House } from '../desk/house.ts'
import { type Loop, openLoop } from './loop.ts'

/** A day comes by the clock alone. */
const POLL_MS = 5_000

/** Brings cases back that have waited until their day. Any number of nodes may do so on one database. */
export function openWaits(house: House): Loop {
  const resting: Resting = new Map()
  return openLoop(async () => ((await comeBack(house, resting)) ? 'some' : 'none'), {
    pollMs: POLL_MS,
    failed: error => house.say('cases that wait could not be looked at now', { fault: String(error) }),
  })
}
