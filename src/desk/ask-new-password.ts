import { countAttempts } from '../store/attempt-store.ts'
import type { House } from './house.ts'
import { postHouseLetter } from './house-letter.ts'

/** Letters to an address, and asks from a source, in any quarter of an hour. */
const PER_ADDRESS = 1
const PER_SOURCE = 20

/**
 * Asks for a link by which a new password can be chosen, to be sent to this address. Whether anybody has it is looked
 * up when the letter leaves: here the same is done for all, in the same time (J02). False when this source has asked
 * for too many.
 */
export async function askNewPassword(
  house: House,
  { email, source }: { readonly email: string; readonly source: string },
): Promise<boolean> {
  const [address, from] = [`reset:${email}`, `reset-source:${source}`]
  const counts = await countAttempts(house.database, [address, from], house.now())
  if ((counts.get(from) ?? 0) > PER_SOURCE) {
    house.say('too many new passwords were asked for', { source })
    return false
  }
  if ((counts.get(address) ?? 0) <= PER_ADDRESS) {
    await house.database.transaction(tx => postHouseLetter(house, tx, 'reset', email))
  }
  return true
}
