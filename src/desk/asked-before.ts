import type { Reader } from '../store/database.ts'
import { keepRequest } from '../store/request-store.ts'
import type { House, Outcome, RequestKey, Viewer } from './house.ts'

/**
 * A POST with a key that came before is not done again (DESIGN section 2): the answer is what it was about the first
 * time. Null means that it is new, and now kept; a twin that is on its way waits here until this transaction has ended.
 */
export async function askedBefore(
  house: House,
  tx: Reader,
  viewer: Viewer,
  request: RequestKey | undefined,
  about: string,
): Promise<Outcome<string> | null> {
  if (request === undefined) return null
  const before = await keepRequest(tx, { person: viewer.actor.person, ...request, about, at: house.now() })
  if (before === null) return null
  return before.sameBody
    ? { done: true, value: before.about }
    : { done: false, refusal: { code: 'idempotency-key-reused' } }
}
