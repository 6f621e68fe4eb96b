import type { CaseEvent, CaseView } from '../../../contract/case.ts'

/** The hand-over that these teams are to take or return; null where there is none, or it is another's (M.1.1.2). */
export function untakenHandOver(view: CaseView, teams: readonly { readonly id: string }[]): CaseEvent | null {
  if (view.handedOverAt === null || !teams.some(({ id }) => id === view.team.id)) return null
  return view.events.findLast(({ type }) => type === 'handed-over') ?? null
}
