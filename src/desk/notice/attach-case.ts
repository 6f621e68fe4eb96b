import type { NoticeView } from '../../contract/notice.ts'
import type { Door } from '../../domain/actor.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, Viewer } from '../house.ts'
import { type Attaching, putUnderNotice } from '../under-notice.ts'
import { noticeOr404 } from './read-notice.ts'

/** A case is about the same trouble as a notice that stands, or is not after all; by a line that has a part in both. */
export function attachCase(
  house: House,
  viewer: Viewer,
  door: Door,
  attaching: Attaching,
): Promise<Outcome<NoticeView>> {
  return inTransaction<NoticeView>(house, async tx => {
    const refusal = await putUnderNotice(house, tx, viewer, door, attaching)
    return refusal === null ? noticeOr404(house, tx, viewer, attaching.notice) : { done: false, refusal }
  })
}
