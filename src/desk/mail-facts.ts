import { Temporal } from 'temporal-polyfill'
import type { PersonActor } from '../domain/actor.ts'
import type { LetterKind } from '../domain/letter.ts'
import { casesNamed } from '../mail/case-mark.ts'
import type { MailFacts } from '../mail/judge.ts'
import { loopMark } from '../mail/loop-mark.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { mailboxOf, type ReplyTo, readReplyAddress } from '../mail/reply-address.ts'
import type { Reader } from '../store/database.ts'
import type { PartyKind } from '../store/letter-store.ts'
import { writtenByMachine } from '../store/loop-view.ts'
import { type ClaimedMail, mailboxExists } from '../store/mail-store.ts'
import { type MailSender, mailSender } from '../store/sender-view.ts'
import {
  confidentialAmong,
  firstExisting,
  type Party,
  partyAt,
  type Thread,
  threadsWith,
} from '../store/thread-view.ts'
import type { House } from './house.ts'
import { casesSheNames } from './supplier-numbers.ts'

/** What is known of a mail: for the judge, and for what follows from the verdict. */
export type KnownMail = {
  readonly facts: MailFacts
  /** Null where the mail says nothing of a sender. */
  readonly sender: MailSender | null
  /** Whose place in which case it proves to write from. */
  readonly party: Party | null
}

/** Looks up who wrote and what the mail proves; asks the database only for what the mail gives reason to ask. */
export async function knowMail(house: House, tx: Reader, claimed: ClaimedMail, mail: ParsedMail): Promise<KnownMail> {
  const sender = mail.from === null ? null : await senderOf(house, tx, claimed, mail.from.address)
  const tag = tagOf(house, claimed, mail)
  const signed = tag === null || typeof tag === 'string' ? null : await partyAt(tx, tag.number, tag.party)
  const threads = signed === null ? await threadsOf(tx, mail) : []
  const [thread] = threads
  const her = signed === null && thread === undefined && tag === null ? (sender?.supplier?.id ?? null) : null
  const numbered = her === null ? [] : await casesSheNames(tx, her, mail)
  const severalCases =
    numbered.length > 1 || threads.some(other => other.rank === thread?.rank && other.case !== thread.case)
  const believed = signed ?? (severalCases ? null : (thread ?? numbered[0] ?? null))
  const sealed = signed === null && (await pointsAtConfidential(tx, mail, believed))
  const party = sealed ? null : believed
  return {
    sender,
    party,
    facts: {
      ownMark: loopMark(house.secret),
      // A tag of ours on a case or a party that is not there was made with another database's secret at best.
      tag: tag === null ? 'none' : typeof tag === 'string' ? tag : signed === null ? 'forged' : 'genuine',
      proof:
        party === null
          ? null
          : {
              by: signed !== null ? 'signed-address' : thread === undefined ? 'supplier-number' : 'thread',
              case: party.case,
              party: party.kind,
              letterKind: letterKinds[party.kind],
            },
      severalCases,
      sealed,
      fromStaff: staffOf(sender) !== null,
      mayPassOn: await mayPassOn(tx, sender, mail),
      agencyKnown: sender !== null && (sender.home !== null || sender.supplier !== null),
      named: party === null ? await named(tx, mail) : null,
      answersOurs: party === null && (await answersOurs(tx, mail)),
    },
  }
}

/** Whom `From:` says to be in the thread of a confidential case, or what answers a letter of one, needs its signed address. */
async function pointsAtConfidential(tx: Reader, { inReplyTo, references }: ParsedMail, party: Party | null) {
  const numbers = party === null ? [] : [party.case]
  return (await confidentialAmong(tx, numbers, [...inReplyTo, ...references])) !== null
}

/** Who an address is known to be, asked for a mail to this mailbox. */
export function senderOf(house: House, tx: Reader, claimed: ClaimedMail, address: string): Promise<MailSender> {
  return mailSender(tx, address, claimed.team, yesterday(house))
}

/** Does it answer, or refer to, what our own machine wrote? What comes from another address than that went to does not join. */
export async function answersOurs(tx: Reader, { inReplyTo, references }: ParsedMail): Promise<boolean> {
  const pointed = [...inReplyTo, ...references]
  return pointed.length > 0 && (await writtenByMachine(tx, pointed))
}

/** 24 hours ago: the day that limits are counted in. */
export function yesterday(house: House): string {
  return Temporal.Instant.from(house.now()).subtract({ hours: 24 }).toString({ fractionalSecondDigits: 3 })
}

/** The sender as somebody who acts, as far as her address is a person's who is active; null for everybody else. */
export function personOf(sender: MailSender | null): PersonActor | null {
  if (sender === null || sender.person === null || !sender.person.active) return null
  const { active: _, ...person } = sender.person
  return { kind: 'person', ...person }
}

/** The sender as a member of a line of ours, or null. */
export function staffOf(sender: MailSender | null): PersonActor | null {
  const person = personOf(sender)
  return person !== null && person.memberships.length > 0 ? person : null
}

/**
 * A member of a 2nd line, or of a line of the agency whose mailbox it is, with somebody else's mail (U-20). What we
 * wrote ourselves is nobody's enquiry, whoever passes it on.
 */
async function mayPassOn(tx: Reader, sender: MailSender | null, { forwarded }: ParsedMail): Promise<boolean> {
  const staff = staffOf(sender)
  const address = forwarded?.from.address ?? null
  if (staff === null || sender === null || forwarded === null) return false
  const agency = sender.mailboxAgency
  const ofTheLine = staff.memberships.some(
    member => agency === null || member.line === 'second' || member.agency === agency,
  )
  return ofTheLine && (address === null || !(await mailboxExists(tx, mailboxOf(address))))
}

/** An answer has the kind of the letters that went to this party: what is not the end user's or a supplier's is internal. */
const letterKinds: Record<PartyKind, Exclude<LetterKind, 'notification'>> = {
  requester: 'public',
  participant: 'public',
  supplier: 'supplier',
  staff: 'internal',
}

/** The tag it was sent to, in the envelope or in the headers: a mailbox that forwards to us keeps only those. */
function tagOf(house: House, claimed: ClaimedMail, mail: ParsedMail): ReplyTo | 'expired' | 'forged' | null {
  const nowMs = Date.parse(house.now())
  const addresses = [claimed.recipient, ...[...mail.to, ...mail.cc].map(({ address }) => address)]
  const tags = addresses.map(address => readReplyAddress(house.secret, address, nowMs)).filter(tag => tag !== null)
  return tags.find(tag => typeof tag !== 'string') ?? tags[0] ?? null
}

function threadsOf(tx: Reader, mail: ParsedMail): Promise<readonly Thread[]> | readonly Thread[] {
  const points = { answers: mail.inReplyTo, named: casesNamed(mail.subject), refersTo: mail.references }
  const pointed = points.answers.length + points.named.length + points.refersTo.length > 0
  return mail.from !== null && pointed ? threadsWith(tx, mail.from.address, points) : []
}

async function named(tx: Reader, mail: ParsedMail) {
  const numbers = casesNamed(mail.subject)
  return numbers.length === 0 ? null : firstExisting(tx, numbers)
}
