import { inLane, standing } from '../../src/domain/access/standing.ts'
import { type PersonActor, teamsOf } from '../../src/domain/actor.ts'
import type { Action } from '../../src/domain/case/action.ts'
import type { Command, NamedSupplier } from '../../src/domain/case/command.ts'
import { type ActiveStep, isOutside } from '../../src/domain/case/facts.ts'
import type { CaseState } from '../../src/domain/case/state.ts'
import { letterOf, named, toThirdLine } from './case-facts.ts'
import { friday } from './moments.ts'
import { havna, havnaFirst, ident, secondLine } from './people.ts'

const note = ident<'note'>(71)
const letter = ident<'letter'>(81)
const until = { reviewOn: '2027-06-01', today: '2027-03-01' } as const

/**
 * A command behind an action with nothing wrong in itself: if it is refused, it is for who asks or for how the case
 * stands. This is what `allowed` promises about.
 */
export function validCommand(
  action: Action,
  state: CaseState,
  actor: PersonActor,
  steps: readonly ActiveStep[] = [],
): Exclude<Command, { type: 'receive' }> {
  const staff = actor.memberships.length > 0
  switch (action) {
    case 'describe':
      return { type: 'describe', service: state.service, note }
    case 'correct-requester':
      return { type: 'correct-requester', requester: ident<'person'>(121), agency: havna, firstLine: havnaFirst }
    case 'triage':
      return {
        type: 'triage',
        caseType: 'support',
        area: null,
        impact: 2,
        urgency: 2,
        priority: null,
        reason: null,
      }
    case 'take':
      return { type: 'assign', person: named(actor) }
    case 'assign':
      return { type: 'assign', person: colleague(state, actor) }
    case 'change-owner':
      return { type: 'change-owner', person: newOwner(state) }
    case 'hand-over':
      return { type: 'hand-over', to: { team: secondLine, line: 'second' }, note }
    case 'return':
      return { type: 'return', reason: 'missing-information', note }
    case 'send-to-supplier':
      return { type: 'send-to-supplier', supplier: toThirdLine, letter, followUpAt: friday }
    case 'log-supplier-number':
      return { type: 'log-supplier-number', supplier: dealtWith(state, actor), reference: 'A-77' }
    case 'decide-information':
      return { type: 'decide-information', ...undecided(state), note: null }
    case 'demand-information':
      return { type: 'demand-information', note }
    case 'publish-notice':
      return { type: 'publish-notice', notice: ident<'notice'>(99), teams: [havnaFirst] }
    case 'relay-notice':
      return { type: 'relay-notice', ...untoldBy(state, actor), told: true }
    case 'end-notice':
      return { type: 'end-notice', notice: state.notices.find(({ ended }) => !ended)?.notice ?? ident<'notice'>(98) }
    case 'wait':
      return { type: 'wait', for: 'other', followUpAt: friday, note }
    case 'write-public':
    case 'write-internal':
    case 'write-supplier': {
      const kind = action === 'write-public' ? 'public' : action === 'write-internal' ? 'internal' : 'supplier'
      const supplier = kind === 'supplier' ? dealtWith(state, actor).id : null
      return { type: 'write', kind, form: 'web', direction: staff ? 'out' : 'in', supplier, letter }
    }
    case 'withdraw':
      return { type: 'withdraw', letter: letterOf(letter, { author: actor.person, fromRequester: false }) }
    case 'solve':
      return { type: 'solve', solution: ident<'solution'>(62), kind: 'now' }
    case 'confirm':
      return { type: 'confirm', letter: null }
    case 'object':
      return { type: 'object', letter }
    case 'close':
      return { type: 'close', outcome: 'solved' }
    case 'close-as-information':
      return { type: 'close', outcome: 'information' }
    case 'dismiss':
      return { type: 'close', outcome: 'withdrawn' }
    case 'link':
      return { type: 'link', to: 10_777 }
    case 'mark-confidential':
      return { type: action, readers: [colleague(state, actor)], basis: 'security', ...until, note }
    case 'change-readers':
      return { type: action, readers: [colleague(state, actor), named(actor)], note }
    case 'review-confidential':
      return { type: action, ...until, note }
    case 'propose-lifting':
    case 'decline-lifting':
      return { type: action, note }
    case 'complete-step':
      return { type: 'mark-step', step: stepFor(state, actor, steps), state: 'done' }
    case 'agree-to-lifting':
    case 'release':
    case 'resume':
    case 'reopen':
    case 'send-back':
      return { type: action }
    default:
      return action satisfies never
  }
}

/** Another answer than the one that stands, and never a refused "no". */
function undecided({ information }: CaseState) {
  return { inform: true, onlyInformation: information?.inform === true && !information.onlyInformation }
}

/** A notice that a team of the actor's has not told of yet, where there is one; else one that reached her. */
function untoldBy(state: CaseState, actor: PersonActor) {
  const teams = teamsOf(actor)
  const reached = state.notices.flatMap(({ notice, teams: all, untold }) =>
    all.filter(team => teams.includes(team)).map(team => ({ notice, team, isTold: !untold.includes(team) })),
  )
  const { notice, team } = reached.find(({ isTold }) => !isTold) ??
    reached[0] ?? { notice: ident<'notice'>(98), team: havnaFirst }
  return { notice, team }
}

/**
 * Who is named on top of everybody else where a case is confidential: whom valid commands speak of, so that they are
 * never refused for whom they name.
 */
export const spareReaders = [ident<'person'>(130), ident<'person'>(131)] as const

/** Another member of the team that has the case. */
function colleague(state: CaseState, actor: PersonActor) {
  const [id] = spareReaders
  return { id, memberships: [{ team: state.responsible.team, line: state.responsible.line, agency: actor.agency }] }
}

/** Somebody of the owner's team who is not the owner yet. */
function newOwner(state: CaseState) {
  const team = state.owner?.team ?? state.responsible.team
  return { id: spareReaders[1], memberships: [{ team, line: 'first', agency: null }] } as const
}

/** Her own dealing if she is a supplier, else the latest. */
function dealtWith(state: CaseState, actor: PersonActor): NamedSupplier {
  const dealing = state.dealings.find(known => known.supplier === actor.supplier) ?? state.dealings.at(-1)
  return dealing === undefined ? toThirdLine : { id: dealing.supplier, role: dealing.role, through: null }
}

/** An open step outside the system in a lane of the actor's, where there is one. */
function stepFor(state: CaseState, actor: PersonActor, steps: readonly ActiveStep[]): string {
  const hers = steps.find(step => isOutside(step) && inLane(standing(state, actor), step.role)) ?? steps[0]
  return hers?.step ?? 'M.1.1.1'
}
