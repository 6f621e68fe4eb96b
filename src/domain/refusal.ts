/**
 * Why something was not done. A refusal is a value with a stable code; its data is what a person needs to be told.
 * HTTP status, title and the sentence in each language are mapped from the code, exhaustively.
 */
export type Refusal =
  | { readonly code: 'not-found' }
  | { readonly code: 'not-your-line' }
  | { readonly code: 'not-your-agency' }
  | { readonly code: 'not-your-letter' }
  | { readonly code: 'only-first-line' }
  | { readonly code: 'only-second-line' }
  | { readonly code: 'only-administrator' }
  | { readonly code: 'only-process-owner' }
  | { readonly code: 'through-first-line' }
  | { readonly code: 'through-application-supplier' }
  | { readonly code: 'already-closed' }
  | { readonly code: 'already-solved' }
  | { readonly code: 'already-confirmed' }
  | { readonly code: 'unchanged' }
  | { readonly code: 'not-solved' }
  | { readonly code: 'not-waiting' }
  | { readonly code: 'not-confirmed' }
  | { readonly code: 'not-sent-to-supplier' }
  | { readonly code: 'no-handler' }
  | { readonly code: 'no-owner' }
  | { readonly code: 'no-requester' }
  | { readonly code: 'too-late' }
  | { readonly code: 'step-not-active'; readonly step: string }
  | { readonly code: 'not-a-member' }
  | { readonly code: 'not-a-way' }
  | { readonly code: 'follow-up-in-the-past' }
  | { readonly code: 'reason-required' }
  | { readonly code: 'area-required' }
  | { readonly code: 'information-demanded' }
  | { readonly code: 'no-notice' }
  | { readonly code: 'later-version-untold' }
  | { readonly code: 'notice-ended' }
  | { readonly code: 'not-published' }
  | { readonly code: 'already-published' }
  | { readonly code: 'nobody-concerned' }
  | { readonly code: 'no-service' }
  | { readonly code: 'only-reached' }
  | { readonly code: 'ends-before-start' }
  | { readonly code: 'next-update-past' }
  | { readonly code: 'already-confidential' }
  | { readonly code: 'not-confidential' }
  | { readonly code: 'not-a-reader' }
  | { readonly code: 'no-reader-there' }
  | { readonly code: 'too-few-readers' }
  | { readonly code: 'reader-outside-lines' }
  | { readonly code: 'review-day-past' }
  | { readonly code: 'already-proposed' }
  | { readonly code: 'nothing-proposed' }
  | { readonly code: 'another-reader' }
  | { readonly code: 'sign-in-to-read' }
  | { readonly code: 'supplier-without-account' }
  | { readonly code: 'not-for-many' }
  | { readonly code: 'unknown'; readonly what: Unknown }

/** What a command named that does not exist, or that the actor may not know of. */
export type Unknown =
  | 'person'
  | 'team'
  | 'reason'
  | 'agency'
  | 'service'
  | 'supplier'
  | 'letter'
  | 'case'
  | 'step'
  | 'notice'
  | 'article'

export type RefusalCode = Refusal['code']
