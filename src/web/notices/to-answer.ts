import type { NoticeTeam, NoticeView } from '../../contract/notice.ts'

/** My 1st lines that have not seen to their end users since it last told something. */
export function toAnswer({ stage, teams }: NoticeView): readonly NoticeTeam[] {
  if (stage === 'draft') return []
  return teams.filter(({ mine, concerned, relay }) => mine && concerned && relay?.stale !== false)
}
