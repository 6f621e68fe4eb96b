import type { Actor, PersonActor } from '../../src/domain/actor.ts'
import type { NamedLetter, NamedPerson, NamedSupplier } from '../../src/domain/case/command.ts'
import type { CaseEvent, EventBody } from '../../src/domain/case/event.ts'
import type { ActiveStep, Facts } from '../../src/domain/case/facts.ts'
import { noon } from './moments.ts'
import { cast, ident, operations, thirdLine } from './people.ts'

/** What surrounds a decision: who acts, at noon over the API, with no routine step open unless said. */
export function factsOf(actor: Actor, part: Partial<Facts> = {}): Facts {
  return { at: noon, actor, door: 'api', delegatesPublic: false, activeSteps: [], readerTeams: [], ...part }
}

/** The steps at the end of M.1.2, as the routine hands them to the rules. */
export const confirming: ActiveStep = { step: 'M.1.2.5', role: 'end-user', offers: ['confirm', 'object'] }
export const closing: ActiveStep = { step: 'M.1.2.6', role: 'first-line', offers: ['close'] }
/** The step at which the 2nd line works on it. */
export const solving: ActiveStep = { step: 'M.1.1.3', role: 'second-line', offers: ['solve', 'send-to-supplier'] }

/** Steps outside the system: the 1st line tells the end user (M.1.2.4), the 2nd line informs (M.1.3.3). */
export const telling: ActiveStep = { step: 'M.1.2.4', role: 'first-line', offers: ['write-public'] }
export const informing: ActiveStep = { step: 'M.1.3.3', role: 'second-line', offers: [] }

/** An event in its place, by Kari at noon unless said. */
export function makeEvent(body: EventBody, part: Partial<Omit<CaseEvent, 'body'>> = {}): CaseEvent {
  const place = {
    case: 10_001,
    version: 8,
    at: noon,
    actor: cast.kari.person,
    line: 'first-line',
    door: 'api',
  } as const
  return { ...place, ...part, body }
}

/** A person as a command names her. */
export function named(person: PersonActor): NamedPerson {
  return { id: person.person, memberships: person.memberships }
}

/** A letter that a command speaks of; from the requester, not gone, unless said. */
export function letterOf(id: NamedLetter['id'], part: Partial<NamedLetter> = {}): NamedLetter {
  return { id, author: null, fromRequester: true, at: noon, gone: false, ...part }
}

export const toThirdLine: NamedSupplier = { id: thirdLine, role: 'third-line', through: null }
export const toIntegrated: NamedSupplier = { id: ident<'supplier'>(34), role: 'integrated-system', through: null }
export const toOperations: NamedSupplier = { id: operations, role: 'operations-application', through: null }
