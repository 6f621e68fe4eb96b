import type { NoticeView } from '../../contract/notice.ts'
import { type CaseNumber, id } from '../../domain/id.ts'
import { noticePart } from '../../domain/notice/part.ts'
import { caseForStaff } from '../../store/case-reach.ts'
import { attachCase as attach, detachCase as detach, lockNotice } from '../../store/notice-store.ts'
import { inTransaction } from '../execute.ts'
import type { DeskRefusal, House, Outcome, Viewer } from '../house.ts'
import { noticeOr404 } from './read-notice.ts'

/** A case is about the same trouble as a notice that stands, or is not after all; by a line that has a part in both. */
export function attachCase(
  house: House,
  viewer: Viewer,
  { notice, number, attached }: { readonly notice: string; readonly number: CaseNumber; readonly attached: boolean },
): Promise<Outcome<NoticeView>> {
  const { actor } = viewer
  return inTransaction<NoticeView>(house, async tx => {
    const state = await lockNotice(tx, id<'notice'>(notice))
    const part = state === null ? null : noticePart(state, actor)
    if (state === null || part === null) return refused({ code: 'not-found' })
    if (part === 'end-user') return refused({ code: 'not-your-line' })
    if (!(await caseForStaff(tx, actor, number))) return refused({ code: 'unknown', what: 'case' })
    if (state.stage === 'draft') return refused({ code: 'not-published' })
    if (state.stage === 'ended') return refused({ code: 'notice-ended' })
    const by = { person: actor.person, at: house.now() }
    const changed = attached ? await attach(tx, state.notice, number, by) : await detach(tx, state.notice, number)
    return changed ? noticeOr404(house, tx, viewer, notice) : refused({ code: 'unchanged' })
  })
}

function refused(refusal: DeskRefusal): Outcome<never> {
  return { done: false, refusal }
}
