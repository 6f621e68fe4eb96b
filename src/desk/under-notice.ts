import type { Door } from '../domain/actor.ts'
import { type CaseNumber, id } from '../domain/id.ts'
import { noticePart } from '../domain/notice/part.ts'
import { caseForStaff } from '../store/case-reach.ts'
import type { Reader } from '../store/database.ts'
import { attachCase as attach, detachCase as detach, lockNotice } from '../store/notice-store.ts'
import { changeCase } from './change.ts'
import type { DeskRefusal, House, Viewer } from './house.ts'
import { resolved } from './resolve.ts'

export type Attaching = { readonly notice: string; readonly number: CaseNumber; readonly attached: boolean }

/**
 * A case is about the same trouble as a notice that stands, or is not after all; by a line that has a part in both. The
 * case's own log says so (B-12). In a transaction of the caller, who rolls back on a refusal. Null = it is so now.
 */
export async function putUnderNotice(
  house: House,
  tx: Reader,
  { actor }: Viewer,
  door: Door,
  { notice, number, attached }: Attaching,
): Promise<DeskRefusal | null> {
  const state = await lockNotice(tx, actor, id<'notice'>(notice))
  const part = state === null ? null : noticePart(state, actor)
  if (state === null || part === null) return { code: 'not-found' }
  if (part === 'end-user') return { code: 'not-your-line' }
  if (!(await caseForStaff(tx, actor, number))) return { code: 'unknown', what: 'case' }
  // There is no trouble that a case could be about.
  if (state.information) return { code: 'unknown', what: 'notice' }
  if (state.stage === 'draft') return { code: 'not-published' }
  if (state.stage === 'ended') return { code: 'notice-ended' }
  const by = { person: actor.person, at: house.now() }
  const changed = attached ? await attach(tx, state.notice, number, by) : await detach(tx, state.notice, number)
  if (!changed) return { code: 'unchanged' }
  const steps = [async () => resolved({ type: 'attach-notice', notice: state.notice, attached })]
  const known = await changeCase(house, tx, { number, actor, door, steps })
  return known.done ? null : known.refusal
}
