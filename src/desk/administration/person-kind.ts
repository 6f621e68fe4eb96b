import type { PersonFields } from '../../contract/administration-person.ts'
import { id, type PersonId, type TeamId } from '../../domain/id.ts'
import { casesHeldBy } from '../../store/administration/administration-view.ts'
import { otherAdministrators, personRegister } from '../../store/administration/person-register.ts'
import type { Reader } from '../../store/database.ts'
import { idsOf } from '../../store/directory-view.ts'
import { endSessionsOf } from '../../store/session-store.ts'
import { changeCase } from '../change.ts'
import type { House } from '../house.ts'
import { resolved } from '../resolve.ts'
import type { Fault, Kind, Pair } from './kind.ts'

/** People; an address is what a file knows them by. */
export const personKind: Kind<PersonFields> = {
  name: 'person',
  register: personRegister,
  keyOf: ({ email }) => email,
  called: ({ name }) => name,
  unique: ({ email }) => ({ email }),
  references: ({ agency, supplier, teams }) => [
    ...(agency === null ? [] : [{ path: 'agency', key: agency, among: 'agencies' } as const]),
    ...(supplier === null ? [] : [{ path: 'supplier', key: supplier, among: 'suppliers' } as const]),
    ...teams.map(key => ({ path: 'teams', key, among: 'teams' }) as const),
  ],
  rule: async (tx, pairs, by) => {
    const left = await somebodyAdministers(tx, pairs)
    const alone = await anotherConfirms(tx, pairs, by)
    return pairs.map((_, index) => left[index] ?? alone[index] ?? null)
  },
  afterwards: leaveWhatSheHad,
}

const administers = (person: PersonFields | null) => person?.administrator === true && person.active

/** Somebody must always be left who can let others in. */
async function somebodyAdministers(
  tx: Reader,
  pairs: readonly Pair<PersonFields>[],
): Promise<readonly (Fault | null)[]> {
  const ending = pairs.filter(({ before, after }) => administers(before) && !administers(after))
  if (ending.length === 0) return pairs.map(() => null)
  const remains =
    pairs.some(({ after }) => administers(after)) ||
    (await otherAdministrators(
      tx,
      ending.map(({ after }) => after.id),
    ))
  return pairs.map(pair => {
    if (remains || !ending.includes(pair)) return null
    return { path: pair.after.active ? 'administrator' : 'active', code: 'last-administrator' }
  })
}

/**
 * Administrators read no cases (ACCEPTANCE 2.3): where there are two, none lets herself in to them by a team, a supplier
 * or the handbook's figures; the other does it. One who is alone may, and the log says that she did.
 */
async function anotherConfirms(
  tx: Reader,
  pairs: readonly Pair<PersonFields>[],
  by: PersonId,
): Promise<readonly (Fault | null)[]> {
  const fault = ({ before, after }: Pair<PersonFields>): Fault | null => {
    if (after.id !== by) return null
    if (after.teams.some(team => !before?.teams.includes(team))) return { path: 'teams', code: 'ask-another' }
    if (after.processOwner && before?.processOwner !== true) return { path: 'processOwner', code: 'ask-another' }
    const supplies = after.supplier !== null && after.supplier !== before?.supplier
    return supplies ? { path: 'supplier', code: 'ask-another' } : null
  }
  const faults = pairs.map(fault)
  if (faults.every(each => each === null)) return faults
  return (await otherAdministrators(tx, [by])) ? faults : pairs.map(() => null)
}

/** Who is no longer active is signed out everywhere; what she had of the teams she has left goes back to them. */
async function leaveWhatSheHad(house: House, tx: Reader, { before, after }: Pair<PersonFields>): Promise<void> {
  if (before === null) return
  const person = id<'person'>(after.id)
  if (before.active && !after.active) {
    await endSessionsOf(tx, person, null)
    return leaveCases(house, tx, person, null)
  }
  const teams = before.teams.filter(key => !after.teams.includes(key))
  if (teams.length === 0) return
  const left = await idsOf(tx, { teams, supplier: null })
  for (const team of left?.teams ?? []) await leaveCases(house, tx, person, team)
}

/** By the one way cases change, and as Linje itself: an administrator has no part in a case. */
async function leaveCases(house: House, tx: Reader, person: PersonId, team: TeamId | null): Promise<void> {
  const step = async () => resolved({ type: 'leave', person, team })
  for (const number of await casesHeldBy(tx, person, team)) {
    const left = await changeCase(house, tx, { number, actor: { kind: 'machine' }, door: 'job', steps: [step] })
    // Between the look and the lock somebody else may have taken it, or closed it: there is nothing to leave then.
    if (!left.done && left.refusal.code !== 'unchanged' && left.refusal.code !== 'already-closed') {
      throw new Error(`case ${number} could not be left: ${left.refusal.code}`)
    }
  }
}
