import type { CaseNumber } from '../domain/id.ts'
import type { LetterSubjectKind } from '../domain/letter-subject.ts'
import { marked } from '../mail/case-mark.ts'

/**
 * A letter about a case bears its number before what it is called, so that an answer finds the case; one that answers
 * a mail begins as answers do, so that it stands beside that in her mailbox.
 */
export function letterTitle(number: CaseNumber, subject: string, answers: boolean): string {
  return answers ? `Re: ${marked(number, subject)}` : marked(number, subject)
}

/** Letters about somebody's own access are about no case. */
export const aboutAccess: ReadonlySet<LetterSubjectKind> = new Set([
  'invitation',
  'reset',
  'password-changed',
  'token-made',
])

/** Letters that answer the mail that opened the case. */
export const answering: ReadonlySet<LetterSubjectKind> = new Set(['receipt', 'stranger-receipt', 'supplier-receipt'])
