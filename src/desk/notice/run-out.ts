import { evolveNotice } from '../../domain/notice/evolve.ts'
import { runOut } from '../../domain/notice/run-out.ts'
import { appendNoticeEvent, appendUpdate, lockNoticeRunOut, saveCourse } from '../../store/notice-store.ts'
import { changeCase } from '../change.ts'
import type { House } from '../house.ts'
import { resolved } from '../resolve.ts'

/**
 * Ends the information whose last day was over first (O-23): at that moment, by Linje, and with a letter to nobody, for
 * nothing has happened. False when there is none. Any number of nodes may do so: each ends once.
 */
export async function endWhatRanOut(house: House): Promise<boolean> {
  const now = house.now()
  return house.database.transaction(async tx => {
    const before = await lockNoticeRunOut(tx, now)
    if (before === null) return false
    const event = runOut(before, now)
    if (event === null || before.until === null) throw new Error(`notice ${before.notice} has not run out`)
    const after = evolveNotice(before, event)
    const by = { person: null, at: before.until }
    await saveCourse(tx, after, by)
    await appendNoticeEvent(tx, after, event, by)
    await appendUpdate(tx, after, { id: house.newId(), kind: 'ended', text: null, internal: null }, by)
    if (after.case !== null) {
      const steps = [async () => resolved({ type: 'end-notice', notice: after.notice })]
      const known = await changeCase(house, tx, {
        number: after.case,
        actor: { kind: 'machine' },
        door: 'job',
        steps,
      })
      if (!known.done) throw new Error(`refused: ${known.refusal.code}`)
    }
    return true
  })
}
