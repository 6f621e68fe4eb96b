import type { Command } from './command.ts'
import type { CaseEvent, EventType } from './event.ts'

const HANDS = ['taken', 'assigned', 'released', 'owner-changed'] as const satisfies readonly EventType[]
const TEAM = ['handed-over', 'returned', 'sent-back', 'requester-corrected'] as const satisfies readonly EventType[]
const COURSE = [
  'waiting-started',
  'waiting-ended',
  'sent-to-supplier',
  'solved',
  'reopened',
  'confirmed',
  'objected',
  'closed',
] as const satisfies readonly EventType[]

const SECRECY = [
  'marked-confidential',
  'readers-changed',
  'confidential-reviewed',
  'lifting-proposed',
  'lifting-declined',
  'lifted',
] as const satisfies readonly EventType[]

/**
 * Which events since the reader's version make this command pointless or wrong: triage with triage; handler, owner and
 * team with each other; wait, solution, confirmation and closure with each other and with team (DESIGN section 2); who
 * may read it with whatever was done about that.
 * Everything else goes through, however much was written meanwhile.
 */
export function conflictsWith(command: Command, event: CaseEvent): boolean {
  const { type } = event.body
  const among = (...groups: readonly (readonly EventType[])[]) => groups.some(group => group.includes(type))
  switch (command.type) {
    case 'triage':
      return type === 'triaged'
    case 'decide-information':
      return type === 'information-decided' || type === 'information-demanded'
    case 'describe':
      return type === 'described'
    case 'assign':
    case 'release':
    case 'change-owner':
    case 'leave':
      return among(HANDS, TEAM)
    case 'hand-over':
    case 'return':
    case 'send-back':
    case 'correct-requester':
      return among(HANDS, TEAM, COURSE)
    case 'solve':
    case 'close':
      // Never solved or closed with an unseen letter from the requester.
      return among(TEAM, COURSE) || (event.body.type === 'letter-received' && event.body.from === 'requester')
    case 'send-to-supplier':
    case 'wait':
    case 'resume':
    case 'come-back':
    case 'reopen':
    case 'confirm':
    case 'object':
      return among(TEAM, COURSE)
    case 'mark-confidential':
    case 'change-readers':
    case 'review-confidential':
    case 'propose-lifting':
    case 'agree-to-lifting':
    case 'decline-lifting':
      return among(SECRECY)
    // It is put where its owner was shown that it would stand.
    case 'move-routine':
      return true
    case 'log-supplier-number':
    case 'write':
    case 'receive':
    case 'note-undelivered':
    case 'accept-undelivered':
    case 'hold-back-receipt':
    case 'withdraw':
    case 'link':
    case 'unlink':
    case 'mark-step':
    case 'demand-information':
    case 'publish-notice':
    case 'relay-notice':
    case 'end-notice':
    case 'attach-notice':
      return false
    default:
      return command satisfies never
  }
}
