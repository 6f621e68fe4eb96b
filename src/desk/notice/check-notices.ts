import { blankNotice, evolveNotice } from '../../domain/notice/evolve.ts'
import type { NoticeState } from '../../domain/notice/state.ts'
import { type LoggedNoticeEvent, noticeLogs } from '../../store/notice-log.ts'
import { noticeStates } from '../../store/notice-store.ts'
import { same } from '../check.ts'
import type { House } from '../house.ts'

/** The first notice that is not as its log says, and in what. */
export type NoticeDifference = { readonly notice: string; readonly detail: string }

type Checked = { readonly notices: number; readonly events: number; readonly difference: NoticeDifference | null }

const BATCH = 500

/** Replays what happened to every notice: versions contiguous, fold = rows. Stops at the first difference. */
export async function checkNotices({ database }: House): Promise<Checked> {
  let after: string | null = null
  let notices = 0
  let events = 0
  for (;;) {
    const batch: NoticeState[] = await noticeStates(database, after, BATCH)
    const logs = Map.groupBy(
      await noticeLogs(
        database,
        batch.map(({ notice }) => notice),
      ),
      ({ notice }) => notice,
    )
    for (const row of batch) {
      const log = logs.get(row.notice) ?? []
      notices += 1
      events += log.length
      after = row.notice
      const detail = differenceOf(row, log)
      if (detail !== null) return { notices, events, difference: { notice: row.notice, detail } }
    }
    if (batch.length < BATCH) return { notices, events, difference: null }
  }
}

function differenceOf(row: NoticeState, log: readonly LoggedNoticeEvent[]): string | null {
  const gap = log.findIndex(({ version }, index) => version !== index + 1)
  if (gap !== -1) return `expected version ${gap + 1}`
  const odd = log.find(({ type, body }) => type !== body.type)
  if (odd !== undefined) return `the type beside event ${odd.version} is not its own`
  const folded = log.reduce((state, { body }) => evolveNotice(state, body), blankNotice(row.notice, row.case))
  const kept = new Map(Object.entries(ordered(row)))
  const differs = Object.entries(ordered(folded)).find(([field, value]) => !same(kept.get(field), value))
  return differs === undefined ? null : `${differs[0]} is not what the events say`
}

/** Services and 1st lines are sets: in the order of their ids. */
function ordered(state: NoticeState): NoticeState {
  const teams = state.teams.toSorted((one, other) => (one.team < other.team ? -1 : 1))
  return { ...state, services: state.services.toSorted(), teams }
}
