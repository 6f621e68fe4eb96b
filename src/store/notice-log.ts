import type { NoticeEvent } from '../domain/notice/event.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** What happened to a notice, in order; `type` is the column beside the body. */
export type LoggedNoticeEvent = {
  readonly notice: string
  readonly version: number
  readonly type: string
  readonly body: NoticeEvent
}

/** The logs of these notices, each in order. */
export function noticeLogs(tx: Reader, notices: readonly string[]): Promise<LoggedNoticeEvent[]> {
  return tx.all(sql<LoggedNoticeEvent>`
    select notice_id as notice, version, type, body from notice_events
    where notice_id = any(${notices}::uuid[]) order by notice_id, version`)
}
