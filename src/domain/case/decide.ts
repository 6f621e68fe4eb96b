import { inLane, standing } from '../access/standing.ts'
import type { Action } from './action.ts'
import type { Command, Ruled } from './command.ts'
import { changeReaders, markConfidential, reviewConfidential } from './decide-confidential.ts'
import { assign, changeOwner, correctRequester, handOver, leave, returnCase } from './decide-hands.ts'
import {
  acceptUndelivered,
  answered,
  holdBackReceipt,
  noteUndelivered,
  received,
  withdraw,
  write,
} from './decide-letter.ts'
import { decideInformation, endNotice, publishNotice, relayNotice, speaksForAll, toldFurther } from './decide-notice.ts'
import { accept, actorOf, type Decision, refuse } from './decision.ts'
import { type Facts, isOutside } from './facts.ts'
import { gate } from './gate.ts'
import { priorityOf } from './priority.ts'
import type { CaseState } from './state.ts'

/**
 * The rule of the case: state, command and facts in; events or a refusal out. Total and pure; whichever door a command
 * comes through, it comes here (O-3, O-4, O-8, O-12, O-14, O-15, O-16, O-17).
 */
export function decide(state: CaseState, command: Command, facts: Facts): Decision {
  if (command.type === 'receive') return accept(...received(state, command, facts))
  if (command.type === 'leave') return leave(state, command, facts)
  if (command.type === 'come-back') return comeBack(state, facts)
  if (command.type === 'note-undelivered') return noteUndelivered(command)
  if (command.type === 'hold-back-receipt') return holdBackReceipt(command, facts)
  if (command.type === 'move-routine') return moveRoutine(command, facts)
  if (command.type === 'link' && facts.actor.kind === 'machine') return link(state, command)
  if (command.type === 'end-notice' && facts.actor.kind === 'machine') return endNotice(state, command)
  if (command.type === 'publish-notice' && toldFurther(state, command, facts.actor))
    return publishNotice(state, command)
  if (command.type === 'relay-notice' && speaksForAll(command, facts.actor)) return relayNotice(state, command, facts)
  const refusal = gate(actionOf(command, facts), state, facts)
  return refusal === null ? decideOpenGate(state, command, facts) : refuse(refusal)
}

/** The commands that pass through a gate: what people do. */
type Gated = Exclude<
  Command,
  { type: 'receive' | 'leave' | 'come-back' | 'note-undelivered' | 'hold-back-receipt' | 'move-routine' }
>

/** The action whose gate a command passes through. */
export function actionOf(command: Gated, facts: Facts): Action {
  switch (command.type) {
    case 'write':
      return `write-${command.kind}`
    case 'assign':
      return command.person.id === actorOf(facts) ? 'take' : 'assign'
    case 'unlink':
    case 'attach-notice':
      return 'link'
    // What somebody of the lines says to the others.
    case 'accept-undelivered':
      return 'write-internal'
    case 'mark-step':
      return 'complete-step'
    case 'close':
      if (command.outcome === 'solved') return 'close'
      return command.outcome === 'information' ? 'close-as-information' : 'dismiss'
    default:
      return command.type
  }
}

function decideOpenGate(state: CaseState, command: Gated, facts: Facts): Decision {
  switch (command.type) {
    case 'describe':
      return accept({ type: 'described', service: command.service, note: command.note })
    case 'correct-requester':
      return correctRequester(state, command, facts)
    case 'triage':
      return triage(command)
    case 'assign':
      return assign(state, command, facts)
    case 'release':
      return accept({ type: 'released' })
    case 'change-owner':
      return changeOwner(state, command.person)
    case 'hand-over':
      return handOver(state, command, facts)
    case 'return':
      return returnCase(state, command)
    case 'send-to-supplier':
      return sendToSupplier(command, facts)
    case 'log-supplier-number':
      return logSupplierNumber(state, command, facts)
    case 'decide-information':
      return decideInformation(state, command, facts)
    case 'demand-information':
      return accept({ type: 'information-demanded', note: command.note })
    case 'publish-notice':
      return publishNotice(state, command)
    case 'relay-notice':
      return relayNotice(state, command, facts)
    case 'end-notice':
      return endNotice(state, command)
    case 'attach-notice':
      return accept({ type: command.attached ? 'notice-attached' : 'notice-detached', notice: command.notice })
    case 'wait':
      return wait(state, command, facts)
    case 'resume':
      return accept(...answered(state, 'resumed', () => true))
    case 'write':
      return write(state, command, facts)
    case 'withdraw':
      return withdraw(command, facts)
    case 'accept-undelivered':
      return acceptUndelivered(state, command)
    case 'solve':
      return accept({ type: 'solved', solution: command.solution, kind: command.kind })
    case 'reopen':
      return accept({ type: 'reopened' })
    case 'send-back':
      return state.owner === null
        ? refuse({ code: 'no-owner' })
        : accept({ type: 'sent-back', responsible: { team: state.owner.team, line: 'first' } })
    case 'confirm':
      return command.letter !== null && !command.letter.fromRequester
        ? refuse({ code: 'unknown', what: 'letter' })
        : accept({ type: 'confirmed', letter: command.letter?.id ?? null })
    case 'object':
      return accept({ type: 'objected', letter: command.letter })
    case 'close':
      return accept({ type: 'closed', outcome: command.outcome })
    case 'link':
      return link(state, command)
    case 'unlink':
      return state.links.includes(command.to)
        ? accept({ type: 'unlinked', to: command.to })
        : refuse({ code: 'unknown', what: 'case' })
    case 'mark-confidential':
      return markConfidential(state, command, facts)
    case 'change-readers':
      return changeReaders(state, command)
    case 'review-confidential':
      return reviewConfidential(command)
    case 'propose-lifting':
      return accept({ type: 'lifting-proposed', note: command.note })
    case 'agree-to-lifting':
      return accept({ type: 'lifted' })
    case 'decline-lifting':
      return accept({ type: 'lifting-declined', note: command.note })
    case 'mark-step':
      return markStep(state, command, facts)
    default:
      return command satisfies never
  }
}

/** By somebody of the lines, or by the post where an answer to a closed case goes on in another (after-closing.ts). */
function link(state: CaseState, { to }: Ruled<'link'>): Decision {
  if (to === state.number) return refuse({ code: 'unknown', what: 'case' })
  return state.links.includes(to) ? refuse({ code: 'unchanged' }) : accept({ type: 'linked', to })
}

/** Another priority than the table's takes a reason (B-10); a technical fault is in some part (O-13). */
function triage(command: Ruled<'triage'>): Decision {
  const computed = priorityOf(command.impact, command.urgency)
  const priority = command.priority ?? computed
  if (priority !== computed && command.reason === null) return refuse({ code: 'reason-required' })
  if (command.caseType === 'technical' && command.area === null) return refuse({ code: 'area-required' })
  return accept({
    type: 'triaged',
    caseType: command.caseType,
    area: command.caseType === 'technical' ? command.area : null,
    impact: command.impact,
    urgency: command.urgency,
    priority,
    note: command.reason,
  })
}

/** A case that waits comes back by itself once its day has come (U-15). No person asks for it: she resumes. */
function comeBack(state: CaseState, facts: Facts): Decision {
  if (facts.actor.kind === 'person') return refuse({ code: 'not-found' })
  const events = answered(state, 'due', ({ followUpAt }) => followUpAt <= facts.at)
  // Whoever waits for a later day does not wait for this one.
  return events.length === 0 ? refuse({ code: 'not-waiting' }) : accept(...events)
}

/** Sending sets waiting by itself (O-14); the infrastructure is reached through the application's supplier (O-6). */
function sendToSupplier(command: Ruled<'send-to-supplier'>, facts: Facts): Decision {
  if (command.supplier.through !== null) return refuse({ code: 'through-application-supplier' })
  if (command.followUpAt <= facts.at) return refuse({ code: 'follow-up-in-the-past' })
  return accept({
    type: 'sent-to-supplier',
    supplier: command.supplier.id,
    role: command.supplier.role,
    letter: command.letter,
    followUpAt: command.followUpAt,
  })
}

/** Her own number is logged on the case (O-16), by the 2nd line or by herself. */
function logSupplierNumber(state: CaseState, command: Ruled<'log-supplier-number'>, facts: Facts): Decision {
  const { supplier, reference } = command
  const hers = facts.actor.kind === 'person' && facts.actor.supplier === supplier.id
  if (!hers && !standing(state, facts.actor).secondLine) return refuse({ code: 'only-second-line' })
  const dealing = state.dealings.find(known => known.supplier === supplier.id)
  if (dealing === undefined) return logInChain(state, command)
  return dealing.reference === reference
    ? refuse({ code: 'unchanged' })
    : accept({ type: 'supplier-number-logged', supplier: supplier.id, role: supplier.role, reference })
}

/** Whom a supplier gave it on to has a number too; nobody of ours writes to her (O-6). */
function logInChain(state: CaseState, { supplier, reference }: Ruled<'log-supplier-number'>): Decision {
  const { id, role, through } = supplier
  const inChain = [...state.dealings, ...state.chain].some(known => known.supplier === through)
  if (through === null || !inChain) return refuse({ code: 'not-sent-to-supplier' })
  return state.chain.some(known => known.supplier === id && known.reference === reference)
    ? refuse({ code: 'unchanged' })
    : accept({ type: 'supplier-number-logged', supplier: id, role, reference, through })
}

/** Waiting demands a date on which the case comes back by itself (U-15). */
function wait(state: CaseState, command: Ruled<'wait'>, facts: Facts): Decision {
  if (command.followUpAt <= facts.at) return refuse({ code: 'follow-up-in-the-past' })
  const supplier = command.for === 'supplier' ? (state.dealings.at(-1)?.supplier ?? null) : null
  if (command.for === 'requester' && state.reporter.kind === 'supplier') return refuse({ code: 'no-requester' })
  if (command.for === 'supplier' && supplier === null) return refuse({ code: 'not-sent-to-supplier' })
  return accept({
    type: 'waiting-started',
    for: command.for,
    supplier,
    followUpAt: command.followUpAt,
    note: command.note,
  })
}

/**
 * By the lane of that very step: another step being open to somebody opens nothing here. A step that a command of ours
 * completes is done by that command alone, or nothing would have to be confirmed before a case is closed (O-14).
 */
function markStep(state: CaseState, command: Ruled<'mark-step'>, facts: Facts): Decision {
  const { step } = command
  const active = facts.activeSteps.find(open => open.step === step)
  if (active === undefined) return refuse({ code: 'step-not-active', step })
  return isOutside(active) && inLane(standing(state, facts.actor), active.role)
    ? accept({ type: command.state === 'done' ? 'step-done' : 'step-skipped', step })
    : refuse({ code: 'not-your-line' })
}

/** The handbook is kept by its owner; a run that is over stays what it was. */
function moveRoutine(command: Ruled<'move-routine'>, facts: Facts): Decision {
  const { from, routine, version, position } = command
  if (facts.actor.kind === 'machine' || !facts.actor.processOwner) return refuse({ code: 'only-process-owner' })
  if (from === routine || position.tokens.length === 0) return refuse({ code: 'unchanged' })
  return accept({ type: 'routine-moved', from, routine, version, position })
}
