import type { NoticeView, WrittenNotice } from '../../contract/notice.ts'
import { type CaseNumber, id, type TeamId } from '../../domain/id.ts'
import type { NoticeCommand } from '../../domain/notice/command.ts'
import { blankNotice } from '../../domain/notice/evolve.ts'
import { caseInReach, isConfidential } from '../../store/case-reach.ts'
import type { Reader } from '../../store/database.ts'
import { appendNoticeEvent, deleteDraft, saveDraft } from '../../store/notice-store.ts'
import { askedBefore } from '../asked-before.ts'
import { inTransaction } from '../execute.ts'
import type { DeskRefusal, House, Outcome, RequestKey, Viewer } from '../house.ts'
import { type Decided, decided, decidedOn } from './decided.ts'
import { firstLines, instantOf, servicesOf } from './named.ts'
import { noticeOr404 } from './read-notice.ts'

/** Writes a draft, by itself or from a case that the writer may know of. */
export async function draftNotice(
  house: House,
  viewer: Viewer,
  draft: NewDraft,
  request?: RequestKey,
): Promise<Outcome<NoticeView>> {
  return inTransaction<NoticeView>(house, tx => drafted(house, tx, viewer, draft, request))
}

type NewDraft = WrittenNotice & { readonly case: CaseNumber | null }

/** The same inside a transaction of the caller, who rolls back on a refusal. */
export async function drafted(
  house: House,
  tx: Reader,
  viewer: Viewer,
  { case: from, ...draft }: NewDraft,
  request?: RequestKey,
): Promise<Outcome<NoticeView>> {
  const fresh = id<'notice'>(house.newId())
  if (from !== null && !(await caseInReach(tx, viewer.actor, from))) return unknown('case')
  if (from !== null && (await isConfidential(tx, from))) return { done: false, refusal: { code: 'not-for-many' } }
  const command = await writing(tx, draft)
  if ('refusal' in command) return { done: false, ...command }
  const outcome = decided(house, viewer, blankNotice(fresh, from), command)
  if (!outcome.done) return outcome
  const before = await askedBefore(house, tx, viewer, request, fresh)
  if (before?.done === false) return before
  if (before === null) await keepDraft(tx, viewer, outcome.value, draft)
  return noticeOr404(house, tx, viewer, before?.value ?? fresh)
}

/** Writes a draft anew, if nobody has since she saw it. */
export function writeNotice(
  house: House,
  viewer: Viewer,
  notice: string,
  { version, ...draft }: WrittenNotice & { readonly version: number },
): Promise<Outcome<NoticeView>> {
  return inTransaction<NoticeView>(house, async tx => {
    const command = await writing(tx, draft)
    if ('refusal' in command) return { done: false, ...command }
    const outcome = await decidedOn(house, tx, viewer, notice, command, version)
    if (!outcome.done) return outcome
    await keepDraft(tx, viewer, outcome.value, draft)
    return noticeOr404(house, tx, viewer, notice)
  })
}

/** Throws a draft away. */
export function discardNotice(house: House, viewer: Viewer, notice: string): Promise<Outcome<null>> {
  return inTransaction<null>(house, async tx => {
    const outcome = await decidedOn(house, tx, viewer, notice, { type: 'discard' })
    if (!outcome.done) return outcome
    await deleteDraft(tx, outcome.value.before.notice)
    return { done: true, value: null }
  })
}

async function writing(
  tx: Reader,
  { services: asked, teams: named, ...draft }: WrittenNotice,
): Promise<Extract<NoticeCommand, { type: 'write' }> | { readonly refusal: DeskRefusal }> {
  const [services, teams] = [await servicesOf(tx, asked), await firstLines(tx, named)]
  if (services === null) return { refusal: { code: 'unknown', what: 'service' } }
  if (teams === null) return { refusal: { code: 'unknown', what: 'team' } }
  const { planned, information, critical, public: open } = draft
  const [until, nextUpdate] = [draft.until, draft.nextUpdate].map(each => (each === null ? null : instantOf(each)))
  const times = { since: instantOf(draft.since), until: until ?? null, nextUpdate: nextUpdate ?? null }
  return { type: 'write', terms: { planned, information, critical, public: open, ...times, services }, teams }
}

async function keepDraft(tx: Reader, { actor }: Viewer, { after, event, by }: Decided, words: WrittenNotice) {
  const team = actor.memberships.find(({ line }) => line === 'second')?.team
  if (team === undefined || event === null) throw new Error('a draft is written by the 2nd line')
  await saveDraft(tx, after, words, { ...by, team: team satisfies TeamId })
  await appendNoticeEvent(tx, after, event, by)
}

function unknown(what: 'case'): Outcome<never> {
  return { done: false, refusal: { code: 'unknown', what } }
}
