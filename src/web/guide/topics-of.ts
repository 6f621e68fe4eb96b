import type { HandbookStep } from '../../contract/handbook.ts'
import type { Topic } from './text/topics.ts'

/**
 * Where the guide shows how an activity is done (O-31): by what it offers, and where it opens the case by who does. So a
 * routine that somebody draws tomorrow leads there as well.
 */
export function topicsOf({ acts, opens, role }: Pick<HandbookStep, 'acts' | 'opens' | 'role'>): readonly Topic[] {
  const opening = role === 'end-user' || role === 'first-line' ? ('register' as const) : ('report' as const)
  const told = [...(opens ? [opening] : []), ...acts.map(act => TOPIC[act])]
  return told.length === 0 ? ['step'] : [...new Set(told)]
}

const TOPIC = {
  describe: 'put-right',
  'correct-requester': 'put-right',
  triage: 'triage',
  take: 'take',
  assign: 'take',
  release: 'take',
  'change-owner': 'take',
  'hand-over': 'hand-over',
  return: 'return',
  'send-to-supplier': 'supplier',
  'log-supplier-number': 'number',
  'decide-information': 'inform',
  'demand-information': 'inform',
  'publish-notice': 'notice',
  'relay-notice': 'relay',
  'end-notice': 'notice',
  wait: 'wait',
  resume: 'wait',
  'write-public': 'tell',
  'write-internal': 'tell',
  'write-supplier': 'supplier',
  withdraw: 'tell',
  solve: 'solve',
  reopen: 'confirm',
  'send-back': 'send-back',
  confirm: 'confirm',
  object: 'confirm',
  close: 'close',
  'close-as-information': 'close',
  dismiss: 'close',
  link: 'put-right',
  'mark-confidential': 'confidential',
  'change-readers': 'confidential',
  'review-confidential': 'confidential',
  'propose-lifting': 'confidential',
  'agree-to-lifting': 'confidential',
  'decline-lifting': 'confidential',
  'complete-step': 'step',
} as const satisfies Record<HandbookStep['acts'][number], Topic>
