import { ANSWERS_OURS } from '../mail/judge.ts'
import type { MailAddress, ParsedMail } from '../mail/parsed-mail.ts'
import type { Reader } from '../store/database.ts'
import { loopAnswersSince } from '../store/loop-view.ts'
import type { ClaimedMail } from '../store/mail-store.ts'
import type { MailSender } from '../store/sender-view.ts'
import { takeStrangerReceipt } from '../store/stranger-store.ts'
import type { House } from './house.ts'
import { answersOurs, yesterday } from './mail-facts.ts'
import type { Receipt } from './reaction.ts'

/**
 * Automatic letters to one address of somebody we know, in 24 hours; more than this is a machine that answers
 * ours (U-13: no loops).
 */
const AUTOMATIC_A_DAY = 100
/** Receipts to one address in 24 hours for mails that answer what our own machine wrote; the third is held back (B12). */
const ANSWERS_TO_A_LOOP = 2

type Asked = {
  readonly claimed: ClaimedMail
  readonly mail: ParsedMail
  readonly from: MailAddress
  readonly sender: MailSender
  readonly passedOnBy: ParsedMail | null
  /** Where it goes on from a closed case, its place there is proven: it is no loop. */
  readonly follows?: unknown
}

/**
 * Which receipt a mail gets that opens a case. An address that only ever came by mail is a stranger until it has
 * answered a letter of ours: it gets the number and nothing else, once in 24 hours, for whoever wrote it there may be
 * somebody else (B12, E07). Machines get nothing, and what goes round between a machine and us ends after two.
 */
export async function receiptFor(house: House, tx: Reader, asked: Asked): Promise<Receipt> {
  const { claimed, mail, from, sender, passedOnBy, follows } = asked
  const stranger = sender.stranger || (sender.person === null && sender.supplier === null)
  const passing = { address: from.address, passedOnBy: passedOnBy?.from?.address ?? null }
  const taken = stranger && (await takeStrangerReceipt(tx, { ...passing, at: house.now() }))
  // An empty return path opens a case all the same: a mailbox that forwards to us may send so.
  if (mail.signs.automatic || claimed.fromNobody) return 'machine'
  if (sender.automaticLetters >= AUTOMATIC_A_DAY) return 'too-many'
  if (follows === undefined && (await goesRound(house, tx, mail, from))) return 'loop'
  if (!stranger) return 'known'
  return taken ? 'stranger' : 'unknown-sender'
}

async function goesRound(house: House, tx: Reader, mail: ParsedMail, { address }: MailAddress): Promise<boolean> {
  if (!(await answersOurs(tx, mail))) return false
  const answered = await loopAnswersSince(tx, { address, reason: ANSWERS_OURS, since: yesterday(house) })
  return answered >= ANSWERS_TO_A_LOOP
}
