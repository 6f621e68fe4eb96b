import { Temporal } from 'temporal-polyfill'
import type { Reader } from '../store/database.ts'
import { dropHouseLetters, type HouseLetterKind, keepHouseLetter } from '../store/house-letter-store.ts'
import type { House } from './house.ts'

/** Hours for which a letter is of use to whoever it goes to, while the mail server is away. */
const HOURS = { invitation: 72, reset: 1, 'password-changed': 72, 'token-made': 72 } as const satisfies Record<
  HouseLetterKind,
  number
>

/**
 * Puts a letter about her own access on its way to an address; one of the same kind that has not left yet is taken
 * back. Where no letters can leave nothing is kept.
 */
export async function postHouseLetter(house: House, tx: Reader, kind: HouseLetterKind, address: string): Promise<void> {
  if (!house.canSend) return
  const at = house.now()
  const until = Temporal.Instant.from(at).add({ hours: HOURS[kind] }).toString({ fractionalSecondDigits: 3 })
  await dropHouseLetters(tx, address, kind)
  await keepHouseLetter(tx, { id: house.newId(), kind, address, at, until })
}
