import type { NoticeItem, NoticeView } from '../../contract/notice.ts'
import { type CaseNumber, id } from '../../domain/id.ts'
import type { NoticeCommand } from '../../domain/notice/command.ts'
import { noticeGate } from '../../domain/notice/decide.ts'
import type { NoticeStage } from '../../domain/notice/state.ts'
import { caseInReach } from '../../store/case-reach.ts'
import type { Reader } from '../../store/database.ts'
import { noticeState } from '../../store/notice-store.ts'
import {
  type CaseNotice,
  casesAttached,
  noticeList,
  noticesOfCase,
  noticeTeams,
  noticeWhole,
  serviceNamed,
} from '../../store/notice-view.ts'
import { placeSigned, signedPlace } from '../cursor.ts'
import type { House, Outcome, Viewer } from '../house.ts'

type Asked = {
  readonly stage: NoticeStage
  readonly service?: string | undefined
  readonly limit: number
  readonly after?: string | undefined
}

/** A page of the notices of one stage that the viewer may know of, newest first. */
export async function listNotices(
  house: House,
  { actor }: Viewer,
  { stage, service: named, limit, after: cursor }: Asked,
): Promise<Outcome<{ readonly items: NoticeItem[]; readonly next: string | null }>> {
  const { database, secret } = house
  const list = `notices ${stage}`
  const after = cursor === undefined ? null : placeSigned(secret, list, cursor)
  if (cursor !== undefined && after === null) return { done: false, refusal: { code: 'invalid-cursor' } }
  const service = named === undefined ? null : await serviceNamed(database, named)
  if (named !== undefined && service === null) return { done: false, refusal: { code: 'unknown', what: 'service' } }
  const found = await noticeList(database, actor, { stage, service, after, limit: limit + 1 })
  const items = found.slice(0, limit)
  const last = items.at(-1)
  const next = found.length > limit && last !== undefined ? signedPlace(secret, list, last.id) : null
  return { done: true, value: { items, next } }
}

/** A notice as the viewer may know of it, with what she may do. */
export function readNotice(house: House, viewer: Viewer, notice: string): Promise<Outcome<NoticeView>> {
  return noticeOr404(house, house.database, viewer, notice)
}

/** The same inside a transaction. One that is hidden is told from one that does not exist by nobody. */
export async function noticeOr404(
  house: House,
  tx: Reader,
  { actor }: Viewer,
  notice: string,
): Promise<Outcome<NoticeView>> {
  const whole = await noticeWhole(tx, actor, notice)
  const state = whole === null ? null : await noticeState(tx, id<'notice'>(notice))
  if (whole === null || state === null) return { done: false, refusal: { code: 'not-found' } }
  const may = (type: NoticeCommand['type']) => noticeGate(state, { type }, { actor, at: house.now() })?.code ?? 'yes'
  const [teams, cases] = [await noticeTeams(tx, actor, notice), await casesAttached(tx, actor, notice)]
  const allowed = {
    write: may('write'),
    publish: may('publish'),
    update: may('update'),
    end: may('end'),
    call: may('call'),
    relay: may('relay'),
  }
  return { done: true, value: { ...whole, teams, cases, allowed } }
}

/** Notices that have to do with a case which the viewer, of a line, may know of. */
export async function listCaseNotices(
  { database }: House,
  { actor }: Viewer,
  number: CaseNumber,
): Promise<Outcome<CaseNotice[]>> {
  if (!(await caseInReach(database, actor, number))) return { done: false, refusal: { code: 'not-found' } }
  if (actor.memberships.length === 0) return { done: false, refusal: { code: 'not-your-line' } }
  return { done: true, value: await noticesOfCase(database, actor, number) }
}
