import type { CaseEvent } from './event.ts'
import type { CaseState } from './state.ts'

/** What the owner at the 1st line is told by mail. */
export type OwnerNews = 'sent-back' | 'returned' | 'objected'

/** Work that follows an event, written as rows in the same transaction. */
export type Work = { readonly type: 'receipt' } | { readonly type: 'tell-owner'; readonly news: OwnerNews }

/**
 * What has to leave the house after an event: a receipt with the case number for every enquiry (U-13), and one mail to
 * the owner when the case comes back to the 1st line (O-17, M.1.2.3).
 */
export function react(event: CaseEvent, state: CaseState): readonly Work[] {
  switch (event.body.type) {
    case 'opened':
      return [{ type: 'receipt' }]
    case 'sent-back':
    case 'returned':
    case 'objected':
      return state.owner === null ? [] : [{ type: 'tell-owner', news: event.body.type }]
    default:
      return []
  }
}
