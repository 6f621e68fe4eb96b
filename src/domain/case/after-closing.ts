import type { Sender } from './event.ts'
import type { CaseState } from './state.ts'

/** What a 1st line wants the answers to its closed cases to become: a letter there, or a case that follows up. */
export const closedAnswers = ['join', 'follow-up'] as const
export type ClosedAnswers = (typeof closedAnswers)[number]

/**
 * Does a letter go on in another case than the one it answers? Where its 1st line wants so, what the requester herself
 * writes on a closed case does: that case stays as it was ended (DESIGN section 5). What a machine wrote, what others
 * wrote, and an answer to what was no enquiry at all begin nothing.
 */
export function goesOnElsewhere(
  { status, reporter, owner }: CaseState,
  wanted: ClosedAnswers,
  letter: { readonly from: Sender; readonly hers: boolean; readonly automatic: boolean },
): boolean {
  if (wanted === 'join' || status.name !== 'closed' || status.outcome === 'spam') return false
  return reporter.kind === 'user' && owner !== null && letter.from === 'requester' && letter.hers && !letter.automatic
}
