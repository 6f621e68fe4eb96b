import type { Mailbox } from '../../contract/administration-mailbox.ts'
import type { ClosedAnswers } from '../../domain/case/after-closing.ts'
import { holdAdministration } from '../../store/administration/administration-view.ts'
import { logChanges } from '../../store/administration/log-store.ts'
import { mailboxOf } from '../../store/administration/mailbox-view.ts'
import { findTeam } from '../../store/case-lookup.ts'
import { setAfterClosing } from '../../store/closed-answers-store.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, Viewer } from '../house.ts'

/** Says what answers to the closed cases of a 1st line become from now on; a 2nd line owns none and has no say. */
export function chooseClosedAnswers(
  house: House,
  viewer: Viewer,
  asked: string,
  wanted: ClosedAnswers,
): Promise<Outcome<Mailbox>> {
  return inTransaction<Mailbox>(house, async tx => {
    await holdAdministration(tx)
    const found = await findTeam(tx, asked)
    if (found?.line !== 'first') return { done: false, refusal: { code: 'unknown', what: 'team' } }
    const before = await mailboxOf(tx, found.team)
    if (before.closedAnswers === wanted) return { done: true, value: before }
    await setAfterClosing(tx, found.team, wanted)
    const entry = { id: house.newId(), kind: 'team', subject: before.team.name, subjectId: found.team } as const
    const change = { before: { closedAnswers: before.closedAnswers }, after: { closedAnswers: wanted } }
    await logChanges(tx, viewer.actor.person, house.now(), [{ ...entry, ...change }])
    return { done: true, value: await mailboxOf(tx, found.team) }
  })
}
