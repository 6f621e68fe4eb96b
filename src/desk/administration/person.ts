import type { PersonFields, PersonPage } from '../../contract/administration-person.ts'
import { casesHeldBy } from '../../store/administration/administration-view.ts'
import { personRegister } from '../../store/administration/person-register.ts'
import { teamById } from '../../store/administration/team-register.ts'
import { unreachableSince } from '../../store/unreachable-store.ts'
import type { House, Outcome, Viewer } from '../house.ts'
import { changeThing } from './keep.ts'
import { personKind } from './person-kind.ts'

/** A person and how many open cases she has; not which, for those are not an administrator's to know (ACCEPTANCE 2.3). */
export async function readPerson(house: House, id: string): Promise<Outcome<PersonPage>> {
  const [person] = await personRegister.byIds(house.database, [id])
  if (person === undefined) return { done: false, refusal: { code: 'not-found' } }
  const openCases = (await casesHeldBy(house.database, id, null)).length
  return {
    done: true,
    value: { ...person, openCases, unreachable: await unreachableSince(house.database, person.email) },
  }
}

/** Changes a person; see `personKind` for what follows. */
export async function changePerson(
  house: House,
  viewer: Viewer,
  id: string,
  fields: PersonFields,
): Promise<Outcome<PersonPage>> {
  const changed = await changeThing(house, viewer, personKind, id, () => fields)
  return changed.done ? readPerson(house, id) : changed
}

/** Lets somebody into a team of either line, or takes her out of it. */
export async function setMember(
  house: House,
  viewer: Viewer,
  asked: { readonly team: string; readonly person: string; readonly member: boolean },
): Promise<Outcome<null>> {
  const team = await teamById(house.database, asked.team)
  if (team === null) return { done: false, refusal: { code: 'not-found' } }
  const changed = await changeThing(house, viewer, personKind, asked.person, ({ id, ...now }) => {
    const others = now.teams.filter(key => key !== team.key)
    return { ...now, teams: asked.member ? [...others, team.key].sort() : others }
  })
  return changed.done ? { done: true, value: null } : changed
}
