import type { NoticeView } from '../../contract/notice.ts'
import type { Actor, Door } from '../../domain/actor.ts'
import type { Command } from '../../domain/case/command.ts'
import type { TeamId } from '../../domain/id.ts'
import type { NoticeCommand } from '../../domain/notice/command.ts'
import type { NoticeState } from '../../domain/notice/state.ts'
import { isConfidential } from '../../store/case-reach.ts'
import type { Reader } from '../../store/database.ts'
import { membersToTell } from '../../store/notice-letter-view.ts'
import { appendNoticeEvent, appendUpdate, saveCourse } from '../../store/notice-store.ts'
import { serviceNamed } from '../../store/notice-view.ts'
import { askedBefore } from '../asked-before.ts'
import { inTransaction } from '../execute.ts'
import type { DeskRefusal, House, Outcome, RequestKey, Viewer } from '../house.ts'
import { postNotice } from '../house-letter.ts'
import { type Decided, decidedOn } from './decided.ts'
import { firstLines, instantOf, servicesOf } from './named.ts'
import { onCase } from './on-case.ts'
import { noticeOr404 } from './read-notice.ts'
import { tellRequesters } from './tell-requesters.ts'

type Words = { readonly text: string | null; readonly internal: string | null }

/** Sends a draft, as it was on the screen, to the 1st lines it concerns; the case it springs from knows (M.1.3.3). */
export function publishNotice(
  house: House,
  viewer: Viewer,
  door: Door,
  notice: string,
  version: number,
): Promise<Outcome<NoticeView>> {
  return inTransaction<NoticeView>(house, async tx => {
    const outcome = await decidedOn(house, tx, viewer, notice, { type: 'publish' }, version)
    if (!outcome.done) return outcome
    const { before, after } = outcome.value
    await keepTold(house, tx, outcome.value, 'published', { text: null, internal: null })
    const known = await onCase(house, tx, viewer, door, after, published(before, after))
    return known ?? noticeOr404(house, tx, viewer, notice)
  })
}

type Update = Words & {
  readonly text: string
  readonly nextUpdate: string | null
  readonly until?: string | undefined
  readonly services: readonly string[]
  readonly teams: readonly string[]
  readonly fewerServices: readonly string[]
  readonly fewerTeams: readonly string[]
}

/** Tells more: to those it has reached, and to more or fewer of them where it has turned out to concern others. */
export function updateNotice(
  house: House,
  viewer: Viewer,
  door: Door,
  notice: string,
  update: Update,
  request?: RequestKey,
): Promise<Outcome<NoticeView>> {
  return inTransaction<NoticeView>(house, async tx => {
    const repeated = await askedBefore(house, tx, viewer, request, notice)
    if (repeated !== null) return repeated.done ? noticeOr404(house, tx, viewer, notice) : repeated
    const command = await updating(tx, update)
    if ('refusal' in command) return { done: false, ...command }
    const outcome = await decidedOn(house, tx, viewer, notice, command)
    if (!outcome.done) return outcome
    const { before, after } = outcome.value
    await keepTold(house, tx, outcome.value, 'updated', update)
    for (const step of onCaseAfter(before, after)) {
      const known = await onCase(house, tx, await toldBy(tx, viewer, after), door, after, step)
      if (known !== null) return known
    }
    return noticeOr404(house, tx, viewer, notice)
  })
}

/** Tells that it is over: the 1st lines, the case it springs from, and whoever reported a case that is attached. */
export function endNotice(
  house: House,
  viewer: Viewer,
  door: Door,
  notice: string,
  words: Words & { readonly text: string },
): Promise<Outcome<NoticeView>> {
  return inTransaction<NoticeView>(house, async tx => {
    const outcome = await decidedOn(house, tx, viewer, notice, { type: 'end' })
    if (!outcome.done) return outcome
    const { after } = outcome.value
    await keepTold(house, tx, outcome.value, 'ended', words)
    const ended = { type: 'end-notice', notice: after.notice } as const
    const known = await onCase(house, tx, await toldBy(tx, viewer, after), door, after, ended)
    if (known !== null) return known
    const view = await noticeOr404(house, tx, viewer, notice)
    if (view.done) await tellRequesters(house, tx, after.notice, { title: view.value.title, text: words.text })
    return view
  })
}

async function updating(
  tx: Reader,
  { until, nextUpdate, services, teams, ...fewer }: Update,
): Promise<Extract<NoticeCommand, { type: 'update' }> | { readonly refusal: DeskRefusal }> {
  const [moreServices, moreTeams] = [await servicesOf(tx, services), await firstLines(tx, teams)]
  const fewerServices = await Promise.all(fewer.fewerServices.map(name => serviceNamed(tx, name)))
  const fewerTeams = await firstLines(tx, fewer.fewerTeams)
  if (moreServices === null || !fewerServices.every(each => each !== null)) {
    return { refusal: { code: 'unknown', what: 'service' } }
  }
  if (moreTeams === null || fewerTeams === null) return { refusal: { code: 'unknown', what: 'team' } }
  const next = nextUpdate === null ? null : instantOf(nextUpdate)
  const ends = until === undefined ? {} : { until: instantOf(until) }
  const less = { fewerServices, fewerTeams: fewerTeams.map(({ team }) => team) }
  return { type: 'update', ...ends, nextUpdate: next, moreServices, moreTeams, ...less }
}

/** Keeps what was told, and posts it to every member of the 1st lines it concerns, or did until now. */
async function keepTold(
  house: House,
  tx: Reader,
  { before, after, event, by }: Decided,
  kind: 'published' | 'updated' | 'ended',
  { text, internal }: Words,
): Promise<void> {
  if (event === null) throw new Error('what is told has happened')
  const update = house.newId()
  await saveCourse(tx, after, by)
  await appendNoticeEvent(tx, after, event, by)
  await appendUpdate(tx, after, { id: update, kind, text, internal }, by)
  const members = await membersToTell(tx, [...new Set([...concernedBy(before), ...concernedBy(after)])])
  await postNotice(house, tx, update, members)
}

function concernedBy({ teams }: NoticeState): readonly TeamId[] {
  return teams.filter(({ concerned }) => concerned).map(({ team }) => team)
}

/**
 * Who says on the case how a notice that was told has gone on. Of one that has become confidential since, Linje does:
 * the notice is every 2nd line's still, and it goes on as if there were no case for whoever may not know of one.
 */
async function toldBy(tx: Reader, { actor }: Viewer, { case: number }: NoticeState): Promise<{ actor: Actor }> {
  return number !== null && (await isConfidential(tx, number)) ? { actor: { kind: 'machine' } } : { actor }
}

/** The case knows the 1st lines that were added, and that those taken away need not tell their end users. */
function onCaseAfter(before: NoticeState, after: NoticeState): readonly Command[] {
  const { notice } = after
  const fewer = before.teams.filter(({ team, relay }) => relay === null && !concernedBy(after).includes(team))
  const left = fewer.filter(({ concerned }) => concerned)
  const relays = left.map(({ team }): Command => ({ type: 'relay-notice', notice, team, told: false }))
  return after.teams.length > before.teams.length ? [published(before, after), ...relays] : relays
}

/** It has gone to 1st lines that it had not reached before. */
function published(before: NoticeState, { notice, teams }: NoticeState): Command {
  const known = before.stage === 'draft' ? [] : before.teams.map(({ team }) => team)
  return { type: 'publish-notice', notice, teams: teams.map(({ team }) => team).filter(team => !known.includes(team)) }
}
