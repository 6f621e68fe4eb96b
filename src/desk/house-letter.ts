import { Temporal } from 'temporal-polyfill'
import type { Reader } from '../store/database.ts'
import {
  type AccessLetterKind,
  dropHouseLetters,
  keepHouseLetter,
  keepHouseLetters,
} from '../store/house-letter-store.ts'
import type { House } from './house.ts'
import { canSend } from './outgoing-mail.ts'

/** Hours for which a letter is of use to whoever it goes to, while the mail server is away. */
const HOURS = { invitation: 72, reset: 1, 'password-changed': 72, 'token-made': 72 } as const satisfies Record<
  AccessLetterKind,
  number
>

/**
 * Puts a letter about her own access on its way to an address; one of the same kind that has not left yet is taken
 * back. Where no letters can leave nothing is kept.
 */
export async function postHouseLetter(
  house: House,
  tx: Reader,
  kind: AccessLetterKind,
  address: string,
): Promise<void> {
  if (!(await canSend(house, tx))) return
  const at = house.now()
  const until = hoursAfter(at, HOURS[kind])
  await dropHouseLetters(tx, address, kind)
  await keepHouseLetter(tx, { id: house.newId(), kind, address, about: null, at, until })
}

/** Hours after which nobody needs to be told any more what was told then: the page has it. */
const NOTICE_HOURS = 24

/** Puts the mail about an update of a notice on its way to everybody who is to pass it on, in one statement. */
export async function postNotice(
  house: House,
  tx: Reader,
  update: string,
  members: readonly { readonly address: string }[],
): Promise<void> {
  if (!(await canSend(house, tx))) return
  const at = house.now()
  const letters = members.map(({ address }) => ({ id: house.newId(), kind: 'notice' as const, about: update, address }))
  await keepHouseLetters(tx, letters, { at, until: hoursAfter(at, NOTICE_HOURS) })
}

function hoursAfter(at: string, hours: number): string {
  return Temporal.Instant.from(at).add({ hours }).toString({ fractionalSecondDigits: 3 })
}
