import type { Letter, Upload } from '../contract/letter.ts'
import { piecesOf } from '../contract/pieces.ts'
import type { Language } from '../contract/value.ts'
import type { CaseNumber, LetterId } from '../domain/id.ts'
import { isId } from '../domain/id.ts'
import type { OutgoingMail } from '../mail/compose.ts'
import { writeMail } from '../mail/write-mail.ts'
import { type PostedLetter, type PostPlace, postedLetter, postedLetters } from '../store/post-view.ts'
import type { House } from './house.ts'
import { keepMail } from './keep-mail.ts'
import { type LetterFrame, readLetterFrame } from './letter-frame.ts'
import { mailOfLetter } from './letter-mail.ts'

const PAGE = 20

/** A letter as the one who gets it has it before her. */
export type PostItem = {
  readonly id: LetterId
  readonly case: CaseNumber
  readonly mail: OutgoingMail
  readonly delivery: Letter['delivery']
  readonly files: readonly string[]
}

/** One page of everything that leaves the house; for the example alone, where one person plays every part. */
export async function readPost(
  house: House,
  after: string | undefined,
): Promise<{ readonly items: readonly PostItem[]; readonly older: string | null }> {
  const found = await postedLetters(house.database, placeAfter(after), PAGE + 1)
  const letters = found.slice(0, PAGE)
  const last = letters.at(-1)
  const more = found.length > PAGE && last !== undefined
  const frame = await readLetterFrame(house, letters)
  return { items: letters.map(letter => itemOf(house, frame, letter)), older: more ? `${last.at}_${last.id}` : null }
}

/** What somebody writes on the page Post, to a letter or on her own. */
export type HandedIn = Pick<OutgoingMail, 'from' | 'subject' | 'text'> & {
  /** In which she chose to be met. */
  readonly language?: Language
  readonly to: string
  readonly inReplyTo: string | null
  readonly files: readonly Upload[]
  /** Where the same mail, sent twice, must be known again. */
  readonly messageId?: string
}

/** Hands a mail in at the front door: from here on it is a mail like any other. */
export async function handIn(house: House, mail: HandedIn): Promise<void> {
  const domain = mail.from.address.split('@').at(-1) ?? 'linje.example'
  const raw = await writeMail({
    ...mail,
    messageId: mail.messageId ?? `<${house.newId()}@${domain}>`,
    date: house.now(),
    files: mail.files.map(({ content, ...file }) => ({ ...file, content: Buffer.from(content, 'base64') })),
  })
  await keepMail(house, 'page', { recipient: mail.to, envelopeFrom: mail.from.address, raw: piecesOf(raw) })
}

/** The letter that is answered, or null. */
export async function answered(house: House, letter: string): Promise<PostItem | null> {
  if (!isId<'letter'>(letter)) return null
  const found = await postedLetter(house.database, letter)
  return found === null ? null : itemOf(house, await readLetterFrame(house, [found]), found)
}

function itemOf(house: House, frame: LetterFrame, letter: PostedLetter): PostItem {
  const { id, case: number, delivery, told } = letter
  const files = told === 'all' ? letter.files : []
  return { id, case: number, delivery, files, mail: mailOfLetter(house, letter, [], frame) }
}

/** Nothing is secret here, so a place is told as it is; one that is none begins at the top. */
function placeAfter(after: string | undefined): PostPlace | null {
  const [at = '', id = ''] = (after ?? '').split('_')
  return isId<'letter'>(id) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) ? { at, id } : null
}
