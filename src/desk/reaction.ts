import type { HeldBackReason } from '../domain/case/event.ts'
import type { OwnerNews, Work } from '../domain/case/react.ts'
import { id } from '../domain/id.ts'
import { findPerson, findSupplier, ownersOf, type Recipient, solutionText, teamName } from '../store/case-lookup.ts'
import type { Reader } from '../store/database.ts'
import type { Course } from './course.ts'
import { messageIdOf, partyOfRequester, partyOfSupplier, supplierAddress } from './draft-letter.ts'
import type { House } from './house.ts'
import { readWholeLetter } from './letter-words.ts'
import { type DraftLetter, writeDown } from './writing.ts'

/** Which first answer the reporter gets: the number alone where nobody knows her address, or none, and why. */
export type Receipt = 'known' | 'stranger' | HeldBackReason

/** What the letters that follow a change speak of. */
export type About = {
  readonly title: string
  /** Null where the change opens no case. */
  readonly receipt: Receipt | null
  /** Message-ID of the mail that is answered. */
  readonly answers: string | null
}

/** Writes the letters that follow from what happened, in the same transaction (DESIGN section 2, `react`). */
export async function writeReactions(house: House, tx: Reader, course: Course, about: About): Promise<void> {
  for (const work of course.work) {
    const letters = await lettersFor(house, tx, course, about, work)
    await writeDown(
      tx,
      course.state.number,
      letters.map(letter => ({ type: 'letter', letter })),
    )
  }
}

async function lettersFor(
  house: House,
  tx: Reader,
  course: Course,
  about: About,
  work: Work,
): Promise<readonly DraftLetter[]> {
  switch (work.type) {
    case 'receipt': {
      const receipt = await receiptFor(house, tx, course, about)
      return receipt === null ? [] : [receipt]
    }
    case 'tell-owner':
      return ownerLetters(house, tx, course, about, work.news)
    default:
      return work satisfies never
  }
}

/** The first answer, with the number: to a stranger nothing else, since her address is anybody's claim (U-13). */
async function receiptFor(house: House, tx: Reader, course: Course, about: About): Promise<DraftLetter | null> {
  const { reporter, responsible, number } = course.state
  if (about.receipt !== 'known' && about.receipt !== 'stranger') return null
  if (reporter.kind === 'supplier') {
    const supplier = await findSupplier(tx, reporter.supplier)
    if (supplier === null) return null
    const letter = await readWholeLetter(tx, 'supplier-receipt', responsible.team)
    const it = { number, title: about.title, name: supplier.name, team: await teamName(tx, responsible.team) }
    const to = partyOfSupplier(supplier, supplierAddress(supplier, course.state))
    const part = { kind: 'supplier', with: to, supplier: supplier.id, inReplyTo: about.answers } as const
    return systemLetter(house, course, { ...part, ...letter(supplier.language, it) })
  }
  const person = await findPerson(tx, reporter.requester)
  if (person === null) return null
  const kind = about.receipt === 'stranger' ? 'stranger-receipt' : 'receipt'
  const letter = await readWholeLetter(tx, kind, responsible.team)
  const told = { number, team: await teamName(tx, responsible.team) }
  const to = partyOfRequester(person.id, person.email)
  return systemLetter(house, course, {
    ...letter(person.language, kind === 'receipt' ? { ...told, title: about.title, name: person.name } : told),
    kind: 'public',
    with: to,
    supplier: null,
    inReplyTo: about.answers,
  })
}

/** One mail to the owner at the 1st line, or to each member where nobody owns it yet (O-17, M.1.2.3). */
async function ownerLetters(
  house: House,
  tx: Reader,
  course: Course,
  about: About,
  news: OwnerNews,
): Promise<readonly DraftLetter[]> {
  const { owner, number } = course.state
  if (owner === null) return []
  const solution = (await solutionText(tx, number)) ?? ''
  const letter = await readWholeLetter(tx, news, owner.team)
  const it = { number, title: about.title, solution, link: `${house.baseUrl}/desk/cases/${number}` }
  const told = ({ name, language }: Recipient) => letter(language, { ...it, name })
  return (await ownersOf(tx, number, owner)).map(to =>
    systemLetter(house, course, {
      kind: 'notification',
      with: { kind: 'staff', address: to.email, person: to.person, supplier: null },
      supplier: null,
      ...told(to),
      inReplyTo: null,
    }),
  )
}

/** A letter that Linje itself writes: it leaves at once, for there is nobody who could regret it. */
function systemLetter(
  house: House,
  { state }: Course,
  part: Pick<DraftLetter, 'kind' | 'with' | 'supplier' | 'subject' | 'text' | 'inReplyTo'>,
): DraftLetter {
  const letter = id<'letter'>(house.newId())
  const at = house.now()
  return {
    ...part,
    id: letter,
    case: state.number,
    form: 'system',
    direction: 'out',
    author: null,
    authorName: null,
    messageId: messageIdOf(house, letter),
    mail: null,
    automatic: true,
    at,
    sendAfter: at,
    attachments: [],
  }
}
