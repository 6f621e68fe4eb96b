import type { Sender } from '../domain/case/event.ts'
import type { CaseNumber } from '../domain/id.ts'
import type { LetterKind } from '../domain/letter.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { passedOn } from './passed-on.ts'

/** What a mail is, with the reason in a few plain words of the field (DESIGN section 5). */
export type Verdict =
  | { readonly kind: 'own-loop' | 'feedback-report'; readonly reason: string }
  | {
      readonly kind: 'bounce'
      readonly reason: string
      readonly messageIds: readonly string[]
      /** False where the letter is late and not given up. */
      readonly undelivered: boolean
    }
  | {
      readonly kind: 'supplier-answer' | 'requester-answer' | 'participant-answer' | 'staff-answer'
      readonly reason: string
      readonly case: CaseNumber
      /** The kind of the letter it answers: an answer to a supplier's thread stays in it. */
      readonly letterKind: Exclude<LetterKind, 'notification'>
      readonly automatic: boolean
    }
  | { readonly kind: 'new-case' | 'forwarded'; readonly reason: string }
  | { readonly kind: 'automatic' | 'mailing-list' | 'mention' | 'needs-person'; readonly reason: string }

/** What proves that a mail belongs to a case: the tag of a signed address, a thread its sender is in, her own number. */
export type Proof = {
  readonly by: 'signed-address' | 'thread' | 'supplier-number'
  readonly case: CaseNumber
  readonly party: Sender
  readonly letterKind: Exclude<LetterKind, 'notification'>
}

/** What the desk has looked up about a mail. */
export type MailFacts = {
  readonly ownMark: string
  readonly tag: 'none' | 'expired' | 'forged' | 'genuine'
  readonly proof: Proof | null
  /** It points at threads of several cases that its sender is in. */
  readonly severalCases: boolean
  /** It points at a confidential case and was not sent to an address that we have signed for it. */
  readonly sealed: boolean
  /** Sent by a member of a line of ours. */
  readonly fromStaff: boolean
  /** By one of us, of a line that may open cases where it was sent: what she passes on is the original sender's (U-20). */
  readonly mayPassOn: boolean
  /** Known, or of a known domain, so that an agency can be told. */
  readonly agencyKnown: boolean
  /** A case named in the subject that exists. */
  readonly named: CaseNumber | null
  /** It proves to belong to no case, and yet answers a letter that our machine wrote, as whatever goes round does. */
  readonly answersOurs: boolean
}

/** Why it is counted how often such a mail is answered (B12). */
export const ANSWERS_OURS = 'answers-our-machine'

type Judge = (mail: ParsedMail, facts: MailFacts) => Verdict | null

/** One verdict: the first judge that has an opinion. Pure; `From:` alone proves nothing. */
export function judge(mail: ParsedMail, facts: MailFacts): Verdict {
  for (const ask of judges) {
    const verdict = ask(mail, facts)
    if (verdict !== null) return verdict
  }
  return { kind: 'new-case', reason: 'first-letter' }
}

/** In this order: what must never be answered first, then what is proven, then what only looks like something. */
const judges: readonly Judge[] = [
  ({ signs }, { ownMark }) => (signs.loopMark === ownMark ? { kind: 'own-loop', reason: 'our-own-mark' } : null),
  ({ signs }) => (signs.feedback ? { kind: 'feedback-report', reason: 'rfc-5965' } : null),
  ({ signs, inReplyTo, references }) =>
    signs.bounce
      ? {
          kind: 'bounce',
          reason: 'delivery-report',
          messageIds: [...signs.returned, ...inReplyTo, ...references],
          undelivered: signs.undelivered,
        }
      : null,
  ({ signs }, { proof }) => (proof === null ? null : answer(proof, signs.automatic)),
  (_, { severalCases }) => (severalCases ? { kind: 'needs-person', reason: 'several-cases' } : null),
  (_, { tag }) => (tag === 'forged' ? { kind: 'needs-person', reason: 'forged-address' } : null),
  (_, { tag }) => (tag === 'expired' ? { kind: 'needs-person', reason: 'expired-address' } : null),
  ({ signs }) => (signs.mailingList ? { kind: 'mailing-list', reason: 'list-headers' } : null),
  ({ signs }) => (signs.automatic ? { kind: 'automatic', reason: 'automatic-without-case' } : null),
  (_, { sealed }) => (sealed ? { kind: 'needs-person', reason: 'confidential-without-proof' } : null),
  ({ from }) => (from === null ? { kind: 'needs-person', reason: 'no-sender' } : null),
  passing,
  (_, { fromStaff }) => (fromStaff ? { kind: 'needs-person', reason: 'from-staff' } : null),
  (_, { agencyKnown }) => (agencyKnown ? null : { kind: 'needs-person', reason: 'unknown-agency' }),
  (_, { answersOurs, named }) =>
    answersOurs ? { kind: named === null ? 'new-case' : 'mention', reason: ANSWERS_OURS } : null,
  (_, { named }) => (named === null ? null : { kind: 'mention', reason: 'case-named-without-proof' }),
]

/** Where the mail she passes on names a case, that is where it belongs, which `From:` proves nothing about. */
function passing(mail: ParsedMail, { mayPassOn, named }: MailFacts): Verdict | null {
  if (!mayPassOn || mail.forwarded === null) return null
  if (named !== null) return { kind: 'needs-person', reason: 'forwarded-into-case' }
  if (mail.forwarded.from.address === null) return { kind: 'needs-person', reason: 'forwarded-without-address' }
  return passedOn(mail) === null ? null : { kind: 'forwarded', reason: 'passed-on-by-a-colleague' }
}

function answer(proof: Proof, automatic: boolean): Verdict {
  const { letterKind, by: reason } = proof
  return { kind: `${proof.party}-answer`, reason, case: proof.case, letterKind, automatic }
}
