import { isDeepStrictEqual } from 'node:util'
import type { TeamReason, TeamReasons } from '../../contract/team-reason.ts'
import { holdAdministration } from '../../store/administration/administration-view.ts'
import { logChanges } from '../../store/administration/log-store.ts'
import { keepTeamReasons, teamReasons } from '../../store/administration/team-reason-store.ts'
import { teamById } from '../../store/administration/team-register.ts'
import { inTransaction } from '../execute.ts'
import type { House, Outcome, Viewer } from '../house.ts'

/** What a 2nd line calls its reasons for a return; a 1st line returns nothing and has none. */
export async function readTeamReasons(house: House, team: string): Promise<Outcome<TeamReasons>> {
  const found = await teamById(house.database, team)
  if (found === null || found.line === 'first') return { done: false, refusal: { code: 'not-found' } }
  return { done: true, value: { reasons: await teamReasons(house.database, team) } }
}

type Written = Omit<TeamReason, 'id'> & { readonly id?: string | undefined }

/** Changes them as a whole. An id that is not of this team's list names nothing. */
export function changeTeamReasons(
  house: House,
  viewer: Viewer,
  team: string,
  written: readonly Written[],
): Promise<Outcome<TeamReasons>> {
  return inTransaction<TeamReasons>(house, async tx => {
    await holdAdministration(tx)
    const found = await teamById(tx, team)
    if (found === null || found.line === 'first') return { done: false, refusal: { code: 'not-found' } }
    const before = await teamReasons(tx, team)
    const strange = written.findIndex(
      ({ id }, index) =>
        id !== undefined &&
        (!before.some(known => known.id === id) || written.findIndex(other => other.id === id) !== index),
    )
    if (strange >= 0) {
      const fault = { path: `reasons.${strange}.id`, code: 'invalid-value' }
      return { done: false, refusal: { code: 'invalid', faults: [fault] } }
    }
    const reasons = written.map(({ id = house.newId(), kind, texts }) => ({ id, kind, texts }))
    if (!isDeepStrictEqual(before, reasons)) {
      await keepTeamReasons(tx, team, reasons)
      const entry = { id: house.newId(), kind: 'team', subject: found.name, subjectId: team } as const
      await logChanges(tx, viewer.actor.person, house.now(), [{ ...entry, before: told(before), after: told(reasons) }])
    }
    return { done: true, value: { reasons } }
  })
}

/** As the log tells them: each in all its languages. */
function told(reasons: readonly TeamReason[]): { readonly returnReasons: readonly string[] } {
  return { returnReasons: reasons.map(({ texts }) => Object.values(texts).join(' / ')) }
}
