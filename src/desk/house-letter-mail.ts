import type { PersonId } from '../domain/id.ts'
import type { OutgoingMail } from '../mail/compose.ts'
import { loopMark } from '../mail/loop-mark.ts'
import { noticeMail } from '../mail/text/notice-text.ts'
import { bothForms } from '../mail/written/both-forms.ts'
import type { AccessLetterKind, HouseAddressee, HouseLetter } from '../store/house-letter-store.ts'
import { toldUpdate } from '../store/notice-letter-view.ts'
import { zoneOfHouse } from '../store/settings-store.ts'
import type { House } from './house.ts'
import { readWholeLetter } from './letter-words.ts'
import { readMailLooks } from './mail-looks.ts'
import { newLink } from './one-time-link.ts'

/** Page where a new password is asked for, and the one where somebody's tokens are. */
export const FORGOTTEN_PATH = '/forgotten'
const TOKENS_PATH = '/desk/tokens'

/**
 * The mail of a letter about somebody's own access or about a notice, in her language. A link to a password is made
 * here, when it leaves: the token stands in this mail and nowhere else, and its time begins now (J04).
 */
export async function mailOfHouseLetter(house: House, letter: HouseLetter, to: HouseAddressee): Promise<OutgoingMail> {
  const { subject, text, from } =
    letter.kind === 'notice'
      ? await told(house, letter.about, letter.address, to)
      : await written(house, letter.kind, to)
  const { name, mailbox } = from ?? { name: 'Linje', mailbox: `linje@${house.mailDomain}` }
  return {
    messageId: `<${letter.id}@${house.mailDomain}>`,
    date: house.now(),
    from: { name, address: mailbox },
    to: { name: to.name, address: letter.address },
    replyTo: mailbox,
    subject,
    ...bothForms({ language: to.language, parts: [{ text, byHand: false }], footer: name }, await readMailLooks(house)),
    inReplyTo: null,
    thread: [],
    automatic: true,
    loopMark: loopMark(house.secret),
    files: [],
  }
}

/** What a letter says, and for which team. */
type Written = { readonly subject: string; readonly text: string; readonly from: HouseAddressee['team'] }

/** A notice comes from the 2nd line that told it, and is answered there. */
async function told(house: House, update: string, address: string, { language }: HouseAddressee): Promise<Written> {
  const it = await toldUpdate(house.database, update, address)
  if (it === null) throw new Error(`a letter tells of an update that is not there: ${update}`)
  return {
    ...noticeMail(
      { language, zone: await zoneOfHouse(house.database) },
      it,
      `${house.baseUrl}/desk/notices/${it.notice}`,
    ),
    from: it.team,
  }
}

async function written(house: House, kind: AccessLetterKind, to: HouseAddressee): Promise<Written> {
  return { ...(await aboutAccess(house, kind, to)), from: to.team }
}

async function aboutAccess(
  house: House,
  kind: AccessLetterKind,
  { person, name, language }: HouseAddressee,
): Promise<Pick<Written, 'subject' | 'text'>> {
  const letter = await readWholeLetter(house.database, kind, null)
  return letter(language, { name, link: await linkOf(house, kind, person) })
}

/** Where the letter leads: what lets her in is made anew, the pages are there for everybody. */
async function linkOf(house: House, kind: AccessLetterKind, person: PersonId): Promise<string> {
  switch (kind) {
    case 'invitation':
    case 'reset':
      return house.database.transaction(tx => newLink(house, tx, kind, person))
    case 'password-changed':
      return `${house.baseUrl}${FORGOTTEN_PATH}`
    case 'token-made':
      return `${house.baseUrl}${TOKENS_PATH}`
    default:
      return kind satisfies never
  }
}
