import type { Refusal } from '../refusal.ts'
import type { NamedPerson, Ruled } from './command.ts'
import { accept, type Decision, refuse } from './decision.ts'
import type { EventBody } from './event.ts'
import type { Facts } from './facts.ts'
import type { CaseState } from './state.ts'

/** Two at least: one may be away or leave, and lifting it takes two. */
const FEWEST_READERS = 2

/**
 * Named people read it from now on (A-3, ACCEPTANCE 2.3). Whoever says so is one of them: nobody shuts a case behind
 * others, and no administrator lets herself in (I04). What somebody had on it who is not named is nobody's from now on.
 */
export function markConfidential(state: CaseState, command: Ruled<'mark-confidential'>, facts: Facts): Decision {
  const { actor } = facts
  if (actor.kind === 'machine') return refuse({ code: 'not-found' })
  const { basis, reviewOn, note } = command
  if (reviewOn <= command.today) return refuse({ code: 'review-day-past' })
  const marker = { id: actor.person, memberships: actor.memberships }
  const readers = [marker, ...command.readers.filter(({ id }) => id !== marker.id)]
  const refusal = readersRefusal(state, readers)
  if (refusal !== null) return refuse(refusal)
  const ids = idsOf(readers)
  return accept({ type: 'marked-confidential', readers: ids, basis, reviewOn, note }, ...putDown(state, ids))
}

/** By one of them; she may leave herself out, and never leaves the team that has it without anybody who reads it. */
export function changeReaders(state: CaseState, { readers, note }: Ruled<'change-readers'>): Decision {
  const before = state.confidential?.readers ?? []
  const ids = idsOf(readers)
  if (ids.length === before.length && ids.every(id => before.includes(id))) return refuse({ code: 'unchanged' })
  const refusal = readersRefusal(state, readers)
  if (refusal !== null) return refuse(refusal)
  return accept({ type: 'readers-changed', readers: ids, note }, ...putDown(state, ids))
}

/** Its day has come, and it has to stay as it is until another day. */
export function reviewConfidential({ reviewOn, today, note }: Ruled<'review-confidential'>): Decision {
  return reviewOn <= today
    ? refuse({ code: 'review-day-past' })
    : accept({ type: 'confidential-reviewed', reviewOn, note })
}

/** Of the lines all of them, two or more, and one in the team that has the case: somebody has to be able to work on it. */
function readersRefusal({ responsible }: CaseState, readers: readonly NamedPerson[]): Refusal | null {
  if (readers.some(({ memberships }) => memberships.length === 0)) return { code: 'reader-outside-lines' }
  if (idsOf(readers).length < FEWEST_READERS) return { code: 'too-few-readers' }
  const there = readers.some(({ memberships }) => memberships.some(({ team }) => team === responsible.team))
  return there ? null : { code: 'no-reader-there' }
}

/** A handler and an owner read what they answer for (invariant 9). */
function putDown({ handler, owner }: CaseState, readers: readonly NamedPerson['id'][]): readonly EventBody[] {
  const events: EventBody[] = []
  if (handler !== null && !readers.includes(handler)) events.push({ type: 'released' })
  const person = owner?.person ?? null
  if (person !== null && !readers.includes(person)) events.push({ type: 'owner-changed', owner: null })
  return events
}

function idsOf(readers: readonly NamedPerson[]): readonly NamedPerson['id'][] {
  return [...new Set(readers.map(({ id }) => id))]
}
