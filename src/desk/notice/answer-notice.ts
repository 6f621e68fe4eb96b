import type { NoticeView } from '../../contract/notice.ts'
import type { Door } from '../../domain/actor.ts'
import type { TeamId } from '../../domain/id.ts'
import type { NoticeCommand } from '../../domain/notice/command.ts'
import type { Telling } from '../../domain/notice/state.ts'
import type { Reader } from '../../store/database.ts'
import { appendNoticeEvent, saveCall, saveRelay, saveSeen } from '../../store/notice-store.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, Viewer } from '../house.ts'
import { type Decided, decidedOn } from './decided.ts'
import { firstLines } from './named.ts'
import { onCase } from './on-case.ts'
import { noticeOr404 } from './read-notice.ts'

/** The viewer's 1st line has read it. */
export function seeNotice(house: House, viewer: Viewer, notice: string, team: string): Promise<Outcome<NoticeView>> {
  return answered(
    house,
    viewer,
    { notice, team },
    line => ({ type: 'see', team: line }),
    async (tx, { after, by }, line) => {
      await saveSeen(tx, after, line, by)
      return null
    },
  )
}

/** The 2nd line has told a 1st line on the phone. */
export function callAboutNotice(
  house: House,
  viewer: Viewer,
  notice: string,
  team: string,
): Promise<Outcome<NoticeView>> {
  return answered(
    house,
    viewer,
    { notice, team },
    line => ({ type: 'call', team: line }),
    async (tx, { after, by }, line) => {
      await saveCall(tx, after, line, by)
      return null
    },
  )
}

/** What a 1st line says of its own end users. */
export type Relaying =
  | { readonly told: true; readonly how: Telling; readonly note: string | null }
  | { readonly told: false; readonly note: string }

/** The viewer's 1st line has told its end users, or need not; the case it springs from knows (M.1.3.4, M.2.1.10). */
export function relayNotice(
  house: House,
  viewer: Viewer,
  door: Door,
  { notice, team, relay }: { readonly notice: string; readonly team: string; readonly relay: Relaying },
): Promise<Outcome<NoticeView>> {
  const how = relay.told ? relay.how : null
  return answered(
    house,
    viewer,
    { notice, team },
    line => ({ type: 'relay', team: line, how }),
    async (tx, { before, after, by }, line) => {
      await saveRelay(tx, after, { team: line, how, note: relay.note }, by)
      const first = before.teams.some(each => each.team === line && each.relay === null)
      const command = { type: 'relay-notice', notice: before.notice, team: line, told: relay.told } as const
      return first ? onCase(house, tx, viewer, door, before, command) : null
    },
  )
}

/** Decides what a 1st line has done with a notice, or what was done with it, and keeps it. */
function answered(
  house: House,
  viewer: Viewer,
  { notice, team: named }: { readonly notice: string; readonly team: string },
  commandOf: (team: TeamId) => NoticeCommand,
  keep: (tx: Reader, decided: Decided, team: TeamId) => Promise<Outcome<never> | null>,
): Promise<Outcome<NoticeView>> {
  return inTransaction<NoticeView>(house, async tx => {
    const line = (await firstLines(tx, [named]))?.[0]
    if (line === undefined) return { done: false, refusal: { code: 'unknown', what: 'team' } }
    const outcome = await decidedOn(house, tx, viewer, notice, commandOf(line.team))
    if (!outcome.done) return outcome
    const { after, event, by } = outcome.value
    if (event !== null) await appendNoticeEvent(tx, after, event, by)
    const refused = await keep(tx, outcome.value, line.team)
    return refused ?? noticeOr404(house, tx, viewer, notice)
  })
}
