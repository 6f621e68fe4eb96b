import type { Refusal } from '../refusal.ts'
import type { Action } from './action.ts'
import type { Facts } from './facts.ts'
import { gate } from './gate.ts'
import type { CaseState } from './state.ts'

export type Allowed = Readonly<Record<Action, 'yes' | Refusal>>

/** Every action with yes or its refusal: travels with the case, so that a page never decides (invariant 17). */
export function allowed(state: CaseState, facts: Facts): Allowed {
  const answer = (action: Action) => gate(action, state, facts) ?? 'yes'
  return {
    describe: answer('describe'),
    'correct-requester': answer('correct-requester'),
    triage: answer('triage'),
    take: answer('take'),
    assign: answer('assign'),
    release: answer('release'),
    'change-owner': answer('change-owner'),
    'hand-over': answer('hand-over'),
    return: answer('return'),
    'send-to-supplier': answer('send-to-supplier'),
    'log-supplier-number': answer('log-supplier-number'),
    'decide-information': answer('decide-information'),
    'demand-information': answer('demand-information'),
    'publish-notice': answer('publish-notice'),
    'relay-notice': answer('relay-notice'),
    'end-notice': answer('end-notice'),
    wait: answer('wait'),
    resume: answer('resume'),
    'write-public': answer('write-public'),
    'write-internal': answer('write-internal'),
    'write-supplier': answer('write-supplier'),
    withdraw: answer('withdraw'),
    solve: answer('solve'),
    reopen: answer('reopen'),
    'send-back': answer('send-back'),
    confirm: answer('confirm'),
    object: answer('object'),
    close: answer('close'),
    'close-as-information': answer('close-as-information'),
    dismiss: answer('dismiss'),
    link: answer('link'),
    'mark-confidential': answer('mark-confidential'),
    'change-readers': answer('change-readers'),
    'review-confidential': answer('review-confidential'),
    'propose-lifting': answer('propose-lifting'),
    'agree-to-lifting': answer('agree-to-lifting'),
    'decline-lifting': answer('decline-lifting'),
    'complete-step': answer('complete-step'),
  }
}
