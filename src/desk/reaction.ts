import type { OwnerNews, Work } from '../domain/case/react.ts'
import { id } from '../domain/id.ts'
import { mailTexts } from '../mail/text/mail-texts.ts'
import { findPerson, findSupplier, ownersOf, type Recipient, solutionText, teamName } from '../store/case-lookup.ts'
import type { Reader } from '../store/database.ts'
import type { Course } from './course.ts'
import { messageIdOf, partyOfRequester, partyOfSupplier, supplierAddress } from './draft-letter.ts'
import type { House } from './house.ts'
import { readLetterWords } from './letter-words.ts'
import { type DraftLetter, writeDown } from './writing.ts'

/** Which first answer the reporter gets: none to machines, the number alone to addresses nobody knows. */
export type Receipt = 'known' | 'stranger' | 'none'

/** What the letters that follow a change speak of. */
export type About = {
  readonly title: string
  readonly receipt: Receipt
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
  if (about.receipt === 'none') return null
  if (reporter.kind === 'supplier') {
    const supplier = await findSupplier(tx, reporter.supplier)
    if (supplier === null) return null
    const words = await readLetterWords(tx, ['supplier-receipt'], [responsible.team])
    const by = { team: responsible.team, language: supplier.language }
    const it = { number, title: about.title, name: supplier.name, team: await teamName(tx, responsible.team) }
    const text = words('supplier-receipt', by, it)
    const to = partyOfSupplier(supplier, supplierAddress(supplier, course.state))
    const part = { kind: 'supplier', with: to, supplier: supplier.id, text } as const
    return systemLetter(house, course, { ...part, subject: about.title, inReplyTo: about.answers })
  }
  const person = await findPerson(tx, reporter.requester)
  if (person === null) return null
  const kind = about.receipt === 'stranger' ? 'stranger-receipt' : 'receipt'
  const words = await readLetterWords(tx, [kind], [responsible.team])
  const by = { team: responsible.team, language: person.language }
  const told = { number, team: await teamName(tx, responsible.team) }
  const to = partyOfRequester(person.id, person.email)
  return systemLetter(house, course, {
    subject: kind === 'receipt' ? about.title : mailTexts(person.language).strangerSubject,
    text: words(kind, by, kind === 'receipt' ? { ...told, title: about.title, name: person.name } : told),
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
  const words = await readLetterWords(tx, [news], [owner.team])
  const it = { number, title: about.title, solution, link: `${house.baseUrl}/desk/cases/${number}` }
  const told = ({ name, language }: Recipient) => words(news, { team: owner.team, language }, { ...it, name })
  return (await ownersOf(tx, owner.team, owner.person)).map(to =>
    systemLetter(house, course, {
      kind: 'notification',
      with: { kind: 'staff', address: to.email, person: to.person, supplier: null },
      supplier: null,
      subject: about.title,
      text: told(to),
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
