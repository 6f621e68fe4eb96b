import type { Language } from '../contract/value.ts'
import type { Actor, Door } from '../domain/actor.ts'
import type { Opening } from '../domain/case/open.ts'
import { type AgencyId, type CaseNumber, id, type PersonId, type ServiceId } from '../domain/id.ts'
import { unmarked } from '../mail/case-mark.ts'
import type { MailAddress, ParsedMail } from '../mail/parsed-mail.ts'
import { passedOn } from '../mail/passed-on.ts'
import { mailTexts } from '../mail/text/mail-texts.ts'
import { toldSolution } from '../mail/told-solution.ts'
import { findService } from '../store/case-lookup.ts'
import { nextNumber } from '../store/case-store.ts'
import type { Reader } from '../store/database.ts'
import type { ClaimedMail } from '../store/mail-store.ts'
import { insertPerson } from '../store/person-store.ts'
import type { MailSender } from '../store/sender-view.ts'
import { languageOfHouse } from '../store/settings-store.ts'
import { wordsOfColleague } from './colleague-words.ts'
import { partyOfRequester, partyOfSupplier } from './draft-letter.ts'
import type { DeskRefusal, House } from './house.ts'
import { senderOf } from './mail-facts.ts'
import { letterOfMail } from './mail-letter.ts'
import { serviceOfMail } from './mail-service.ts'
import type { Plan } from './open-case.ts'
import { receiptFor } from './receipt-for-mail.ts'
import { reportedBy } from './supplier-numbers.ts'
import type { DraftLetter } from './writing.ts'

const TITLE_LENGTH = 200

export type OpeningMail = {
  readonly claimed: ClaimedMail
  readonly mail: ParsedMail
  readonly sender: MailSender | null
  readonly actor: Actor
  readonly door: Door
  /** The mail in which a colleague passed this one on, where one did (U-20). */
  readonly passedOnBy: ParsedMail | null
  /** The closed case that it goes on from, and what that was about. */
  readonly follows?: { readonly number: CaseNumber; readonly service: ServiceId }
}

/** What a mail that one of us passes on opens, but for who acts: the case of the one who wrote it. Null: none is told. */
export async function passedOnOpening(
  house: House,
  tx: Reader,
  claimed: ClaimedMail,
  mail: ParsedMail,
): Promise<Omit<OpeningMail, 'actor' | 'door'> | null> {
  const original = passedOn(mail)
  if (original === null || original.from === null) return null
  const sender = await senderOf(house, tx, claimed, original.from.address)
  return { claimed, mail: original, sender, passedOnBy: mail }
}

/**
 * The case a mail opens: of a supplier, or of an end user of the agency, who becomes a person here if nobody knew her.
 * The team is that of the mailbox, the owner the agency's 1st line (DESIGN section 5). The caller rolls back on a
 * refusal: `unknown` person = the mail does not say whose case it is.
 */
export async function planFromMail(
  house: House,
  tx: Reader,
  it: OpeningMail,
): Promise<Plan | { readonly refusal: DeskRefusal }> {
  const { claimed, mail, sender, actor, door, passedOnBy, follows } = it
  if (mail.from === null || sender === null) return { refusal: { code: 'unknown', what: 'person' } }
  const before = follows === undefined ? null : await findService(tx, follows.service)
  const service = before ?? (await serviceOfMail(tx, claimed.team, mail))
  if (service === null) return { refusal: { code: 'unknown', what: 'service' } }
  const { supplier } = sender
  const from =
    supplier === null
      ? await endUser(house, tx, mail.from, sender, mail.signs.language)
      : supplierOf(supplier, mail.from)
  if (from === null) return { refusal: { code: 'unknown', what: 'person' } }
  const number = await nextNumber(tx)
  const says = supplier === null ? null : toldSolution(mail.text)
  const written = letterOfMail(house, claimed, mail, {
    case: number,
    kind: from.reporter.kind === 'user' ? 'public' : 'supplier',
    author: from.author,
    supplier: from.supplier,
    with: from.with,
    text: mail.text,
  })
  // She may have put it right there and then (M.2.1.1).
  const letter = says === null ? written : { ...written, says }
  return {
    number,
    actor,
    door,
    opening: {
      reporter: from.reporter,
      service: service.id,
      secondLine: service.secondLine,
      mailbox: { team: claimed.team, line: sender.line },
      caseType: null,
      area: null,
      impact: null,
      urgency: null,
      form: 'mail',
      letter: letter.id,
      ...(follows === undefined ? {} : { follows: follows.number }),
      ...(supplier === null ? {} : await reportedBy(tx, supplier, mail)),
    },
    delegatesPublic: service.delegatesPublic,
    title: titleOf(mail),
    letter,
    receipt: await receiptFor(house, tx, { ...it, mail, from: mail.from, sender }),
    afterwards: passedOnBy === null ? [] : [wordsOfColleague(claimed, passedOnBy)],
  }
}

type From = Pick<DraftLetter, 'author' | 'with' | 'supplier'> & { readonly reporter: Opening['reporter'] }

function supplierOf(supplier: NonNullable<MailSender['supplier']>, { address }: MailAddress): From {
  return {
    reporter: { kind: 'supplier', supplier },
    author: null,
    with: partyOfSupplier(supplier, address),
    supplier: supplier.id,
  }
}

/** Null: no agency can be told, or the person is one of those who left. */
async function endUser(
  house: House,
  tx: Reader,
  from: MailAddress,
  sender: MailSender,
  language: Language | null,
): Promise<From | null> {
  if (sender.home === null || sender.person?.active === false) return null
  const person = sender.person?.person ?? (await newPerson(house, tx, from, sender.home.agency, language))
  return {
    reporter: { kind: 'user', requester: person, ...sender.home },
    author: person,
    with: partyOfRequester(person, from.address),
    supplier: null,
  }
}

async function newPerson(
  house: House,
  tx: Reader,
  from: MailAddress,
  agency: AgencyId,
  language: Language | null,
): Promise<PersonId> {
  const person = id<'person'>(house.newId())
  const added = await insertPerson(tx, {
    id: person,
    email: from.address,
    name: (from.name || from.address.split('@')[0]) ?? from.address,
    language: language ?? (await languageOfHouse(tx)),
    agency,
    supplier: null,
    administrator: false,
    passwordHash: null,
    teams: [],
    at: house.now(),
  })
  // Another reader has made her known meanwhile; the next try finds her.
  if (!added) throw new Error(`${from.address} became known while her mail was read`)
  return person
}

function titleOf(mail: ParsedMail): string {
  const [firstLine = ''] = mail.text.split('\n')
  const title = unmarked(mail.subject) || firstLine.trim() || mailTexts('nb').untitled
  return title.slice(0, TITLE_LENGTH).toWellFormed().trim()
}
