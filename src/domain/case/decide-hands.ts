import { teamsOf } from '../actor.ts'
import type { PersonId, TeamId } from '../id.ts'
import type { NamedPerson, Ruled } from './command.ts'
import { accept, actorOf, type Decision, refuse } from './decision.ts'
import type { EventBody } from './event.ts'
import type { Facts } from './facts.ts'
import type { CaseState } from './state.ts'

/** The owner goes with the requester: to her agency's 1st line; so does the case, where a 1st line has it (O-10). */
export function correctRequester(state: CaseState, command: Ruled<'correct-requester'>, facts: Facts): Decision {
  if (state.reporter.kind === 'user' && state.reporter.requester === command.requester) {
    return refuse({ code: 'unchanged' })
  }
  const stays = state.owner?.team === command.firstLine
  const moves = state.responsible.line === 'first' && state.responsible.team !== command.firstLine
  if ((moves || !stays) && !hasReader(command.firstLine, state, facts)) return refuse({ code: 'no-reader-there' })
  return accept({
    type: 'requester-corrected',
    reporter: { kind: 'user', requester: command.requester, agency: command.agency },
    owner: { team: command.firstLine, person: stays ? (state.owner?.person ?? null) : null },
    responsible: moves ? { team: command.firstLine, line: 'first' } : state.responsible,
  })
}

/** A handler is an active member of the team that has the case (O-8, U-19). */
export function assign(state: CaseState, command: Ruled<'assign'>, facts: Facts): Decision {
  const { person } = command
  if (!isMember(person, state.responsible.team)) return refuse({ code: 'not-a-member' })
  if (!mayBeGiven(state, person)) return refuse({ code: 'not-a-reader' })
  if (state.handler === person.id) return refuse({ code: 'unchanged' })
  const type = person.id === actorOf(facts) ? 'taken' : 'assigned'
  const event: EventBody = { type, handler: person.id }
  return isMember(person, state.owner?.team ?? null) ? accept(event, ...owned(state, person.id)) : accept(event)
}

/** Within the agency's 1st line (O-8, O-10). */
export function changeOwner(state: CaseState, person: NamedPerson): Decision {
  if (!isMember(person, state.owner?.team ?? null)) return refuse({ code: 'not-a-member' })
  if (!mayBeGiven(state, person)) return refuse({ code: 'not-a-reader' })
  return state.owner?.person === person.id
    ? refuse({ code: 'unchanged' })
    : accept({ type: 'owner-changed', owner: person.id })
}

/** Nobody who has left a team has anything of its cases: they go back to the team (O-8). No person can ask for it. */
export function leave(state: CaseState, { person, team }: Ruled<'leave'>, facts: Facts): Decision {
  if (facts.actor.kind === 'person') return refuse({ code: 'not-found' })
  if (state.status.name === 'closed') return refuse({ code: 'already-closed' })
  const of = (had: TeamId) => team === null || team === had
  const events: EventBody[] = []
  if (state.handler === person && of(state.responsible.team)) events.push({ type: 'released' })
  if (state.owner?.person === person && of(state.owner.team)) events.push({ type: 'owner-changed', owner: null })
  return events.length === 0 ? refuse({ code: 'unchanged' }) : accept(...events)
}

/** From a 1st line to a 2nd line; a solved case is opened again on the way (after a send-back). */
export function handOver(state: CaseState, command: Ruled<'hand-over'>, facts: Facts): Decision {
  if (command.to.line !== 'second') return refuse({ code: 'not-a-way' })
  if (!hasReader(command.to.team, state, facts)) return refuse({ code: 'no-reader-there' })
  const again: EventBody[] = state.status.name === 'solved' ? [{ type: 'reopened' }] : []
  const actor = actorOf(facts)
  const owners = state.owner !== null && teamsOf(facts.actor).includes(state.owner.team)
  const owner = actor !== null && owners ? owned(state, actor) : []
  return accept(...again, ...owner, { type: 'handed-over', responsible: command.to, note: command.note })
}

/** To the owner's 1st line, unsolved and with a reason (U-19). */
export function returnCase(state: CaseState, command: Ruled<'return'>): Decision {
  if (state.owner === null) return refuse({ code: 'no-owner' })
  return accept({
    type: 'returned',
    responsible: { team: state.owner.team, line: 'first' },
    reason: command.reason,
    ...(command.teamReason === undefined ? {} : { teamReason: command.teamReason }),
    note: command.note,
  })
}

/** The owner gets a person as soon as somebody of the 1st line takes part. */
function owned(state: CaseState, person: PersonId): readonly EventBody[] {
  return state.owner !== null && state.owner.person === null ? [{ type: 'owner-changed', owner: person }] : []
}

/** A confidential case goes to no team where nobody may read it, and to nobody who may not (invariant 9). */
function hasReader(team: TeamId, { confidential }: CaseState, { readerTeams }: Facts): boolean {
  return confidential === null || readerTeams.includes(team)
}

function mayBeGiven({ confidential }: CaseState, { id }: NamedPerson): boolean {
  return confidential === null || confidential.readers.includes(id)
}

function isMember(person: NamedPerson, team: TeamId | null): boolean {
  return person.memberships.some(membership => membership.team === team)
}
