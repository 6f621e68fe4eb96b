import type { Act } from '../contract/case-route.ts'
import type { NamedPerson } from '../domain/case/command.ts'
import { todayIn } from '../domain/house-day.ts'
import { id, type NoteId } from '../domain/id.ts'
import type { Refusal } from '../domain/refusal.ts'
import { findPerson } from '../store/case-lookup.ts'
import type { Reader } from '../store/database.ts'
import { zoneOfHouse } from '../store/settings-store.ts'
import type { Resolved, Scene } from './change.ts'
import type { Writing } from './writing.ts'

type Asked = Extract<
  Act,
  {
    action: 'mark-confidential' | 'change-readers' | 'review-confidential' | 'propose-lifting' | 'decline-lifting'
  }
>

/** What is asked about who reads a case, with the people it names and the day it is in the house. */
export async function resolveConfidential(act: Asked, scene: Scene): Promise<Resolved | { readonly refusal: Refusal }> {
  const note: NoteId = id<'note'>(scene.house.newId())
  const writings: readonly Writing[] = [{ type: 'note', id: note, words: { reason: act.body.reason } }]
  const today = todayIn(await zoneOfHouse(scene.tx), scene.at)
  switch (act.action) {
    case 'mark-confidential': {
      const { basis, reviewOn } = act.body
      const readers = await peopleNamed(scene.tx, act.body.readers)
      if (readers === null) return NOBODY
      return { command: { type: act.action, readers, basis, reviewOn, today, note }, writings }
    }
    case 'change-readers': {
      const readers = await peopleNamed(scene.tx, act.body.readers)
      return readers === null ? NOBODY : { command: { type: act.action, readers, note }, writings }
    }
    case 'review-confidential':
      return { command: { type: act.action, reviewOn: act.body.reviewOn, today, note }, writings }
    case 'propose-lifting':
    case 'decline-lifting':
      return { command: { type: act.action, note }, writings }
    default:
      return act satisfies never
  }
}

const NOBODY = { refusal: { code: 'unknown', what: 'person' } } as const

/** Active people by id, in the order of their ids, so that two who name the same wait for each other in the same order. */
async function peopleNamed(tx: Reader, ids: readonly string[]): Promise<readonly NamedPerson[] | null> {
  const people: NamedPerson[] = []
  for (const each of [...new Set(ids)].toSorted()) {
    const person = await findPerson(tx, each)
    if (person === null) return null
    people.push({ id: person.id, memberships: person.memberships })
  }
  return people
}
