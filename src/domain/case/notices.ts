import type { NoticeId, TeamId } from '../id.ts'
import type { CaseNotice } from './state.ts'

/**
 * The notices of a case after one was published, or has gone to more teams: those it has not reached before are untold.
 * `isSolved` is how the case stood when it went out first.
 */
export function published(
  notices: readonly CaseNotice[],
  notice: NoticeId,
  teams: readonly TeamId[],
  isSolved: boolean,
): readonly CaseNotice[] {
  const known = noticeOf(notices, notice)
  if (known === null) return [...notices, { notice, teams, untold: teams, ofSolution: isSolved, ended: false }]
  const more = teams.filter(team => !known.teams.includes(team))
  return replaced(notices, { ...known, teams: [...known.teams, ...more], untold: [...known.untold, ...more] })
}

/** The notices of a case after a team has told its end users, or found that they need not be told. */
export function relayed(notices: readonly CaseNotice[], notice: NoticeId, team: TeamId): readonly CaseNotice[] {
  const known = noticeOf(notices, notice)
  return known === null
    ? notices
    : replaced(notices, { ...known, untold: known.untold.filter(other => other !== team) })
}

/** The notices of a case after one has ended; a team that has not relayed it may still do so. */
export function ended(notices: readonly CaseNotice[], notice: NoticeId): readonly CaseNotice[] {
  const known = noticeOf(notices, notice)
  return known === null ? notices : replaced(notices, { ...known, ended: true })
}

/** The notice by its id, or null where none of that id springs from the case. */
export function noticeOf(notices: readonly CaseNotice[], notice: NoticeId): CaseNotice | null {
  return notices.find(known => known.notice === notice) ?? null
}

/** Has every 1st line told its end users of the fault, or of the solution? True where no notice does. */
export function toldByAll(notices: readonly CaseNotice[], ofSolution: boolean): boolean {
  return notices.every(notice => notice.ofSolution !== ofSolution || notice.untold.length === 0)
}

function replaced(notices: readonly CaseNotice[], changed: CaseNotice): readonly CaseNotice[] {
  return notices.map(known => (known.notice === changed.notice ? changed : known))
}
