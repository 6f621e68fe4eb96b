import type { CaseEvent } from '../../../contract/case.ts'

/** What somebody decided about the case, apart from what was said and noted on the way. */
export function isDecision({ type }: CaseEvent): boolean {
  switch (type) {
    case 'opened':
    case 'requester-corrected':
    case 'triaged':
    case 'taken':
    case 'assigned':
    case 'released':
    case 'owner-changed':
    case 'handed-over':
    case 'returned':
    case 'sent-to-supplier':
    case 'information-decided':
    case 'information-demanded':
    case 'notice-published':
    case 'notice-relayed':
    case 'notice-ended':
    case 'waiting-started':
    case 'waiting-ended':
    case 'solved':
    case 'reopened':
    case 'sent-back':
    case 'confirmed':
    case 'objected':
    case 'closed':
    case 'step-done':
    case 'step-skipped':
    case 'marked-confidential':
    case 'readers-changed':
    case 'confidential-reviewed':
    case 'lifting-proposed':
    case 'lifting-declined':
    case 'lifted':
    case 'routine-moved':
      return true
    case 'described':
    case 'supplier-number-logged':
    case 'letter-received':
    case 'letter-written':
    case 'letter-withdrawn':
    case 'letter-undelivered':
    case 'undelivered-accepted':
    case 'receipt-held-back':
    case 'notice-attached':
    case 'notice-detached':
    case 'linked':
    case 'unlinked':
      return false
    default:
      return type satisfies never
  }
}
