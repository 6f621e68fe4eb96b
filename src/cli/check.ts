import { check } from '../desk/check.ts'
import type { House } from '../desk/house.ts'
import { EXIT } from './exit.ts'

/** `linje check`: replays every event in the database, and names the first that does not fit. */
export async function runCheck(house: House): Promise<number> {
  const { cases, events, difference } = await check(house)
  if (difference === null) {
    house.say('every case is as its log says', { cases, events })
    return EXIT.done
  }
  house.say('a case is not as its log says', difference)
  return EXIT.failed
}
