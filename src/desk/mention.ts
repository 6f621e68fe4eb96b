import type { Mention } from '../contract/writing.ts'
import { isId } from '../domain/id.ts'
import { mentionsOf } from '../store/mention-view.ts'
import { placeSigned, signedPlace } from './cursor.ts'
import type { House, Outcome, Viewer } from './house.ts'

const PAGE = 50

/** One page of the notes that call upon the viewer, newest first; who is in no team is called upon by nobody. */
export async function listMentions(
  house: House,
  { actor }: Viewer,
  cursor: string | undefined,
): Promise<Outcome<{ readonly items: Mention[]; readonly next: string | null }>> {
  const after = cursor === undefined ? null : placeSigned(house.secret, 'mentions', cursor)
  if (cursor !== undefined && (after === null || !isId(after)))
    return { done: false, refusal: { code: 'invalid-cursor' } }
  const found = await mentionsOf(house.database, actor, after, PAGE + 1)
  const items = found.slice(0, PAGE)
  const last = items.at(-1)
  const more = found.length > PAGE && last !== undefined
  return { done: true, value: { items, next: more ? signedPlace(house.secret, 'mentions', last.id) : null } }
}
