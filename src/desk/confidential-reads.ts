import type { ConfidentialRead } from '../contract/confidential-read.ts'
import type { CaseNumber } from '../domain/id.ts'
import { readsOf } from '../store/confidential-read-view.ts'
import { isStaffOfCase } from '../store/look-store.ts'
import { placeSigned, signedPlace } from './cursor.ts'
import type { House, Outcome, Viewer } from './house.ts'

const PAGE = 50

/** One page of who has read a case while it was confidential, the latest first; for the staff who read it now. */
export async function listReads(
  house: House,
  viewer: Viewer,
  number: CaseNumber,
  cursor: string | undefined,
): Promise<Outcome<{ readonly items: ConfidentialRead[]; readonly next: string | null }>> {
  const staff = await isStaffOfCase(house.database, viewer.actor, number)
  if (staff !== true) return { done: false, refusal: { code: staff === null ? 'not-found' : 'not-your-line' } }
  const list = `reads ${number}`
  const before = cursor === undefined ? null : placeSigned(house.secret, list, cursor)
  if (cursor !== undefined && before === null) return { done: false, refusal: { code: 'invalid-cursor' } }
  const found = await readsOf(house.database, number, before === null ? null : Number(before), PAGE + 1)
  const items = found.slice(0, PAGE)
  const last = items.at(-1)
  const more = found.length > PAGE && last !== undefined
  return { done: true, value: { items, next: more ? signedPlace(house.secret, list, String(last.place)) : null } }
}
