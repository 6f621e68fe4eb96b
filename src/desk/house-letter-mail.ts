import type { OutgoingMail } from '../mail/compose.ts'
import { loopMark } from '../mail/loop-mark.ts'
import { mailTexts } from '../mail/text/mail-texts.ts'
import type { HouseAddressee, HouseLetter } from '../store/house-letter-store.ts'
import type { LinkPurpose } from '../store/link-store.ts'
import type { House } from './house.ts'
import { newLink } from './one-time-link.ts'

/** Page where a new password is asked for, and the one where somebody's tokens are. */
export const FORGOTTEN_PATH = '/forgotten'
const TOKENS_PATH = '/desk/tokens'

/**
 * The mail of a letter about somebody's own access, in her language. Its link is made here, when it leaves: the token
 * stands in this mail and nowhere else, and its time begins now (J04).
 */
export async function mailOfHouseLetter(house: House, letter: HouseLetter, to: HouseAddressee): Promise<OutgoingMail> {
  const { name, mailbox } = to.team ?? { name: 'Linje', mailbox: `linje@${house.mailDomain}` }
  const { subject, text } = await written(house, letter, to)
  return {
    messageId: `<${letter.id}@${house.mailDomain}>`,
    date: house.now(),
    from: { name, address: mailbox },
    to: { name: to.name, address: letter.address },
    replyTo: mailbox,
    subject,
    text: `${text}\n\n-- \n${name}`,
    inReplyTo: null,
    automatic: true,
    loopMark: loopMark(house.secret),
    files: [],
  }
}

async function written(
  house: House,
  { kind }: HouseLetter,
  { person, name, language }: HouseAddressee,
): Promise<{ readonly subject: string; readonly text: string }> {
  const texts = mailTexts(language)
  const link = (purpose: LinkPurpose) => house.database.transaction(tx => newLink(house, tx, purpose, person))
  switch (kind) {
    case 'invitation':
      return { subject: texts.invitationSubject, text: texts.invitation({ name, link: await link(kind) }) }
    case 'reset':
      return { subject: texts.resetSubject, text: texts.reset({ name, link: await link(kind) }) }
    case 'password-changed': {
      const forgotten = `${house.baseUrl}${FORGOTTEN_PATH}`
      return { subject: texts.passwordChangedSubject, text: texts.passwordChanged({ name, link: forgotten }) }
    }
    case 'token-made': {
      const tokens = `${house.baseUrl}${TOKENS_PATH}`
      return { subject: texts.tokenMadeSubject, text: texts.tokenMade({ name, link: tokens }) }
    }
    default:
      return kind satisfies never
  }
}
