import type { GoneReason } from '../contract/unreachable.ts'
import type { CaseNumber, PersonId } from '../domain/id.ts'
import { isGone } from '../mail/bounce/failure-class.ts'
import { casesNamed } from '../mail/case-mark.ts'
import { judge, type Verdict } from '../mail/judge.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { caseInTag } from '../mail/reply-address.ts'
import type { Reader } from '../store/database.ts'
import { failPoint } from '../store/fail-point.ts'
import { announceMail } from '../store/live-store.ts'
import { type ClaimedMail, lockMail, settleMail } from '../store/mail-store.ts'
import { areOurs, lettersOnTheirWay } from '../store/outbox-store.ts'
import { casesAmong, confidentialAmong } from '../store/thread-view.ts'
import { knowReachable } from '../store/unreachable-store.ts'
import { inTransaction } from './execute.ts'
import { goesOn, noteFollowUp } from './follow-up.ts'
import type { House, Outcome } from './house.ts'
import { type Answer, joinMail } from './join-mail.ts'
import { type KnownMail, knowMail, personOf } from './mail-facts.ts'
import { writerOf } from './mail-letter.ts'
import { openPlanned } from './open-case.ts'
import { type OpeningMail, passedOnOpening, planFromMail } from './open-from-mail.ts'
import { noteUndelivered } from './undelivered.ts'

/** What became of a mail: the case it opened or joined, nothing but being kept, or a wait for a person. */
export type MailEnd = {
  readonly state: 'acted' | 'needs-person'
  readonly verdict: string
  readonly reason: string
  readonly case: CaseNumber | null
}

/**
 * Judges a mail and acts on it, in one transaction: what it does to a case and that it is done are written together, so
 * that it happens once, however often the reader is killed. What the rules refuse waits for a person, with the code of
 * the rule, and nothing else has changed. A mail that another reader has acted on meanwhile is left alone.
 */
export async function actOnMail(house: House, claimed: ClaimedMail, mail: ParsedMail): Promise<void> {
  const acted = await inTransaction<null>(house, tx => act(house, tx, claimed, mail))
  if (acted.done) return
  const end = { state: 'needs-person', verdict: 'needs-person', reason: acted.refusal.code, case: null } as const
  await giveToPerson(house, claimed, mail, end)
}

/** Lets a mail wait for a person, whole; with what could be read of it, which may be nothing. */
export async function giveToPerson(
  house: House,
  claimed: ClaimedMail,
  mail: ParsedMail | null,
  end: MailEnd,
): Promise<void> {
  await house.database.transaction(async tx => {
    if (await lockMail(tx, claimed.id, 'kept')) await writeEnd(house, tx, claimed, mail, end)
  })
}

/** Writes what became of a mail, and tells every node of a wait for a person that has begun or ended. */
export async function writeEnd(
  house: House,
  tx: Reader,
  claimed: ClaimedMail,
  mail: ParsedMail | null,
  end: MailEnd,
  by: PersonId | null = null,
): Promise<void> {
  const points = end.state === 'needs-person' ? pointsOf(claimed, mail) : NOWHERE
  await settleMail(tx, claimed.id, {
    ...end,
    // A person has to look at it, and only who reads the confidential case that it is about may.
    case: (await confidentialAmong(tx, points.numbers, points.letters)) ?? end.case,
    about: await casesAmong(tx, points.numbers, points.letters),
    sender: writerOf(claimed, mail),
    subject: mail?.subject ?? '',
    excerpt: mail?.text.slice(0, EXCERPT_LENGTH).toWellFormed() ?? '',
    at: house.now(),
    by,
  })
  if (end.state === 'needs-person' || by !== null) await announceMail(tx)
}

const EXCERPT_LENGTH = 1_000

type Points = { readonly numbers: readonly CaseNumber[]; readonly letters: readonly string[] }

const NOWHERE: Points = { numbers: [], letters: [] }

/** The cases that a mail is about as far as anything of it says, proven or not: by their numbers and by letters of theirs. */
function pointsOf({ recipient }: ClaimedMail, mail: ParsedMail | null): Points {
  const addresses = [recipient, ...[...(mail?.to ?? []), ...(mail?.cc ?? [])].map(({ address }) => address)]
  const tagged = addresses.map(caseInTag).filter(number => number !== null)
  const letters = [...(mail?.inReplyTo ?? []), ...(mail?.references ?? [])]
  return { numbers: [...tagged, ...casesNamed(mail?.subject ?? '')], letters }
}

async function act(house: House, tx: Reader, claimed: ClaimedMail, mail: ParsedMail): Promise<Outcome<null>> {
  if (!(await lockMail(tx, claimed.id, 'kept'))) return DONE
  const known = await knowMail(house, tx, claimed, mail)
  const verdict = judge(mail, known.facts)
  if (mail.from !== null && !FROM_NOBODY.has(verdict.kind)) await knowReachable(tx, mail.from.address)
  const end = await follow(house, tx, claimed, mail, known, verdict)
  if ('done' in end) return end
  await writeEnd(house, tx, claimed, mail, end)
  failPoint('mail.acted')
  return DONE
}

/** Mail in which the sender's name says nothing of whether she is there. */
const FROM_NOBODY: ReadonlySet<Verdict['kind']> = new Set(['own-loop', 'feedback-report', 'bounce'])

const DONE = { done: true, value: null } as const
type Refused = Extract<Outcome<never>, { done: false }>

/** Does what the verdict asks for; a refusal rolls back what had to be written to find it. */
async function follow(
  house: House,
  tx: Reader,
  claimed: ClaimedMail,
  mail: ParsedMail,
  known: KnownMail,
  verdict: Verdict,
): Promise<MailEnd | Refused> {
  const { kind, reason } = verdict
  switch (kind) {
    case 'own-loop':
    case 'feedback-report':
    case 'automatic':
    case 'mailing-list':
      return { state: 'acted', verdict: kind, reason, case: null }
    case 'needs-person':
      return { state: 'needs-person', verdict: kind, reason, case: known.facts.named }
    case 'bounce':
      return { state: 'acted', verdict: kind, ...(await bounced(house, tx, verdict, mail)) }
    case 'supplier-answer':
    case 'requester-answer':
    case 'participant-answer':
    case 'staff-answer': {
      if (known.party === null) throw new Error('an answer without the party it is proven to come from')
      const it = { claimed, mail, known, party: known.party }
      const onward = await goesOn(tx, it, verdict)
      if ('opening' in onward) return followUp(house, tx, verdict, onward.opening)
      const joined = await joinMail(house, tx, it, { ...verdict, case: onward.case })
      return joined.joined
        ? { state: 'acted', verdict: kind, reason: joined.reason, case: onward.case }
        : { state: 'needs-person', verdict: kind, reason: joined.why, case: onward.case }
    }
    case 'mention':
    case 'new-case': {
      const actor = personOf(known.sender) ?? MACHINE
      return open(house, tx, verdict, { claimed, mail, sender: known.sender, actor, door: 'mail', passedOnBy: null })
    }
    case 'forwarded': {
      const passing = await passedOnOpening(house, tx, claimed, mail)
      if (passing === null) throw new Error('a mail passed on without the one it came from')
      // `From:` proves nothing: what it opens is not said to be her act.
      return open(house, tx, verdict, { ...passing, actor: MACHINE, door: 'mail' })
    }
    default:
      return kind satisfies never
  }
}

/** Opens the case that an answer to a closed one goes on in, and says so there. */
async function followUp(house: House, tx: Reader, verdict: Answer, it: OpeningMail): Promise<MailEnd | Refused> {
  const opened = await open(house, tx, { ...verdict, reason: 'answers-closed-case' }, it)
  if ('case' in opened && opened.case !== null) await noteFollowUp(house, tx, verdict.case, opened.case)
  return opened
}

const MACHINE = { kind: 'machine' } as const

async function open(house: House, tx: Reader, verdict: Verdict, it: OpeningMail): Promise<MailEnd | Refused> {
  const { sender } = it
  // A supplier is to report to the 2nd line (O-5); what she writes to an agency is the agency's to understand.
  const why =
    sender?.supplier && sender.line === 'first'
      ? 'from-supplier'
      : sender?.home || sender?.supplier
        ? null
        : 'unknown-agency'
  if (why !== null) return { state: 'needs-person', verdict: verdict.kind, reason: why, case: null }
  const plan = await planFromMail(house, tx, it)
  if ('refusal' in plan) return { done: false, refusal: plan.refusal }
  const opened = await openPlanned(house, tx, plan)
  if (!opened.done) return opened
  return { state: 'acted', verdict: verdict.kind, reason: verdict.reason, case: opened.value }
}

/** Letters that did not arrive show so, with the report's subject; the first case they belong to, where there is one. */
async function bounced(
  house: House,
  tx: Reader,
  { undelivered, messageIds, reason }: Extract<Verdict, { kind: 'bounce' }>,
  mail: ParsedMail,
): Promise<Pick<MailEnd, 'reason' | 'case'>> {
  if (!(await areOurs(tx, messageIds))) return { reason: 'report-without-letter', case: null }
  const letters = undelivered ? await lettersOnTheirWay(tx, messageIds) : []
  for (const letter of letters) {
    const gone = goneReason(mail, letter.address)
    await noteUndelivered(house, tx, { letter, fault: mail.subject, gone, wasSent: true, door: 'mail' })
  }
  return { reason, case: letters[0]?.case ?? null }
}

/** What a report says of the address; one that it does not name, as a mail passed on, is gone if all it names are. */
function goneReason({ failed }: ParsedMail, address: string): GoneReason | null {
  const named = failed?.filter(recipient => recipient.address.toLowerCase() === address.toLowerCase()) ?? []
  const reasons = (named.length > 0 ? named : (failed ?? [])).map(({ reason }) => reason)
  const gone = reasons.filter(isGone)
  return gone.length === reasons.length ? (gone[0] ?? null) : null
}
