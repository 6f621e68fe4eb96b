import type { RefusedMail } from '../contract/administration-refused.ts'
import { isId } from '../domain/id.ts'
import type { Refused } from '../mail/mailbox-listener.ts'
import { countRefused, refusedMails } from '../store/refused-mail-store.ts'
import { placeSigned, signedPlace } from './cursor.ts'
import type { House, Outcome } from './house.ts'

const AT_ONCE = 50

/** Counts a mail that was refused, so that the administrator sees it; a fault of ours changes nothing for its sender. */
export async function noteRefused(house: House, refused: Refused): Promise<void> {
  await countRefused(house.database, refused, { id: house.newId(), at: house.now() }).catch((error: unknown) => {
    house.say('a refused mail could not be counted', { fault: String(error) })
  })
}

/** A page of what was refused of late, the latest first. */
export async function listRefused(
  house: House,
  asked: string | undefined,
): Promise<Outcome<{ readonly items: RefusedMail[]; readonly next: string | null }>> {
  const after = asked === undefined ? null : placeSigned(house.secret, 'refused', asked)
  if (asked !== undefined && (after === null || !isId(after))) {
    return { done: false, refusal: { code: 'invalid-cursor' } }
  }
  const found = await refusedMails(house.database, after, AT_ONCE + 1)
  const items = found.slice(0, AT_ONCE)
  const last = items.at(-1)
  const more = found.length > AT_ONCE && last !== undefined
  return { done: true, value: { items, next: more ? signedPlace(house.secret, 'refused', last.id) : null } }
}
