import { inLane, isStaff, maySee, type Standing, standing } from '../access/standing.ts'
import { teamsOf } from '../actor.ts'
import type { Refusal } from '../refusal.ts'
import type { Action } from './action.ts'
import { confidentialGate } from './confidential.ts'
import { type Facts, isOutside } from './facts.ts'
import type { CaseState } from './state.ts'

/**
 * May this actor do this with the case as it stands? Null is yes. Role is asked before state, so that nobody learns
 * of a state she has no part in. `decide` passes through here and `allowed` is made of it: they cannot disagree.
 */
export function gate(action: Action, state: CaseState, facts: Facts): Refusal | null {
  const who = standing(state, facts.actor)
  // A notice reaches 1st lines to whom the case itself, which may hold an end user's name, stays closed.
  if (!maySee(who) && !(action === 'relay-notice' && who.reached)) return { code: 'not-found' }
  // A link in a mail may be in anybody's hands (ACCEPTANCE 2.3).
  if (facts.door === 'link' && state.confidential !== null) return { code: 'sign-in-to-read' }
  return roleGate(action, state, facts, who) ?? stateGate(action, state, facts, who)
}

const NOT_YOURS: Refusal = { code: 'not-your-line' }

function roleGate(action: Action, state: CaseState, facts: Facts, who: Standing): Refusal | null {
  switch (action) {
    case 'take':
    case 'assign':
    case 'release':
    case 'wait':
    case 'resume':
    case 'solve':
    case 'dismiss':
      return who.hasCase ? null : NOT_YOURS
    case 'describe':
    case 'correct-requester':
    case 'reopen':
      return who.hasCase || who.firstLine ? null : NOT_YOURS
    case 'triage':
    case 'return':
    case 'send-to-supplier':
    case 'send-back':
    case 'decide-information':
    case 'demand-information':
      if (!who.secondLine) return { code: 'only-second-line' }
      // Who sits in both lines acts for the 2nd only while the 2nd has it.
      return who.hasCase && state.responsible.line === 'second' ? null : NOT_YOURS
    case 'publish-notice':
    case 'end-notice':
      return who.secondLine ? null : { code: 'only-second-line' }
    case 'relay-notice':
      return who.reached ? null : NOT_YOURS
    case 'log-supplier-number':
      return who.secondLine || who.supplier ? null : { code: 'only-second-line' }
    case 'hand-over':
      if (!who.hasCase) return NOT_YOURS
      return state.responsible.line === 'first' ? null : { code: 'only-first-line' }
    case 'change-owner':
      return who.firstLine ? null : NOT_YOURS
    case 'write-public':
      if (who.firstLine || who.requester) return null
      if (!who.secondLine) return NOT_YOURS
      return facts.delegatesPublic || state.owner === null ? null : { code: 'through-first-line' }
    case 'write-internal':
    case 'link':
    case 'mark-confidential':
    case 'change-readers':
    case 'review-confidential':
    case 'propose-lifting':
    case 'agree-to-lifting':
    case 'decline-lifting':
      return isStaff(who) ? null : NOT_YOURS
    case 'write-supplier':
      return who.secondLine || who.supplier ? null : { code: 'only-second-line' }
    case 'withdraw':
      return null
    case 'confirm':
    case 'object':
      return who.requester || who.firstLine ? null : NOT_YOURS
    case 'close':
    case 'close-as-information':
    case 'complete-step':
      return isStaff(who) ? null : NOT_YOURS
    default:
      return action satisfies never
  }
}

function stateGate(action: Action, state: CaseState, facts: Facts, who: Standing): Refusal | null {
  const { status } = state
  const closed: Refusal | null = status.name === 'closed' ? { code: 'already-closed' } : null
  const unsolved: Refusal | null = status.name === 'solved' ? null : { code: 'not-solved' }
  const solved: Refusal | null = unsolved === null ? { code: 'already-solved' } : null
  switch (action) {
    case 'describe':
    case 'triage':
    case 'assign':
    case 'hand-over':
    case 'solve':
    case 'dismiss':
      return closed
    case 'take':
      if (facts.actor.kind === 'person' && facts.actor.person === state.handler) return { code: 'unchanged' }
      return closed
    case 'correct-requester':
      return state.reporter.kind === 'supplier' ? { code: 'no-requester' } : closed
    case 'release':
      return closed ?? (state.handler === null ? { code: 'no-handler' } : null)
    case 'change-owner':
      return state.owner === null ? { code: 'no-owner' } : closed
    case 'return':
      return closed ?? solved ?? backToOwner(state, facts)
    case 'send-to-supplier':
    case 'wait':
      return closed ?? solved
    case 'decide-information':
      return closed
    case 'publish-notice':
      return closed ?? (state.confidential === null ? null : { code: 'not-for-many' })
    case 'demand-information':
      return closed ?? (state.informationDemanded ? { code: 'unchanged' } : null)
    case 'relay-notice': {
      const teams = teamsOf(facts.actor)
      return state.notices.some(({ untold }) => untold.some(team => teams.includes(team)))
        ? null
        : { code: 'unchanged' }
    }
    case 'end-notice':
      return state.notices.some(({ ended }) => !ended) ? null : { code: 'no-notice' }
    case 'log-supplier-number':
      return closed ?? (state.dealings.length === 0 ? { code: 'not-sent-to-supplier' } : null)
    case 'resume':
      return status.name === 'waiting' ? null : { code: 'not-waiting' }
    case 'write-public':
      return state.reporter.kind === 'supplier' ? { code: 'no-requester' } : null
    case 'write-supplier':
      return state.dealings.length === 0 ? { code: 'not-sent-to-supplier' } : null
    case 'write-internal':
    case 'withdraw':
    case 'link':
      return null
    case 'reopen':
      return status.name === 'closed' ? null : unsolved
    case 'send-back':
      return closed ?? unsolved ?? backToOwner(state, facts)
    case 'mark-confidential':
      return state.confidential === null ? null : { code: 'already-confidential' }
    case 'change-readers':
    case 'review-confidential':
    case 'propose-lifting':
    case 'agree-to-lifting':
    case 'decline-lifting':
      return confidentialGate(action, state, facts)
    case 'confirm':
      if (state.reporter.kind === 'supplier') return { code: 'no-requester' }
      if (status.name === 'solved') return status.confirmed ? { code: 'already-confirmed' } : null
      return closed ?? unsolved
    case 'object':
      if (state.reporter.kind === 'supplier') return { code: 'no-requester' }
      return status.name === 'closed' && status.solution !== null ? null : (closed ?? unsolved)
    case 'close':
      return closed ?? unsolved ?? closing(facts, who) ?? laterVersion(state)
    case 'close-as-information':
      return closed ?? closing(facts, who)
    case 'complete-step':
      return facts.activeSteps.some(active => isOutside(active) && inLane(who, active.role)) ? null : NOT_YOURS
    default:
      return action satisfies never
  }
}

/** The owner's 1st line gets it back; of a confidential case, where somebody there may read it. */
function backToOwner({ owner, confidential }: CaseState, { readerTeams }: Facts): Refusal | null {
  if (owner === null) return { code: 'no-owner' }
  return confidential === null || readerTeams.includes(owner.team) ? null : { code: 'no-reader-there' }
}

/**
 * Who may close after what is the routine's to say (O-14): the lane of an active step that offers it; once the run has
 * ended, the team that has the case.
 */
function closing(facts: Facts, who: Standing): Refusal | null {
  if (facts.activeSteps.length === 0) return who.hasCase ? null : NOT_YOURS
  const offering = facts.activeSteps.filter(active => active.offers.includes('close'))
  if (offering.length === 0) return { code: 'not-confirmed' }
  return offering.some(active => inLane(who, active.role)) ? null : NOT_YOURS
}

/**
 * That the cure comes in a later version is told to those whom a supplier's fault hit, before the case is ended (M.2.1.9);
 * what is confidential is told to nobody.
 */
function laterVersion({ status, reporter, notices, confidential }: CaseState): Refusal | null {
  if (confidential !== null) return null
  const isPromise = status.name === 'solved' && status.solution.kind === 'later-version'
  return reporter.kind === 'supplier' && isPromise && !notices.some(({ ofSolution }) => ofSolution)
    ? { code: 'later-version-untold' }
    : null
}
