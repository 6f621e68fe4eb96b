import type { PersonId } from '../domain/id.ts'
import { marked } from '../mail/case-mark.ts'
import type { OutgoingMail } from '../mail/compose.ts'
import { loopMark } from '../mail/loop-mark.ts'
import { replyAddress } from '../mail/reply-address.ts'
import { mailTexts } from '../mail/text/mail-texts.ts'
import type { ClaimedLetter } from '../store/outbox-store.ts'
import { caseLink } from './case-link.ts'
import type { House } from './house.ts'
import { readingLink } from './reading-token.ts'

/**
 * The mail that carries a letter, in the recipient's language. Its answer comes back to a signed address: that of an
 * end user or supplier joins as hers, that of staff to a notification as an internal letter.
 */
export function mailOfLetter(house: House, letter: ClaimedLetter, files: OutgoingMail['files']): OutgoingMail {
  const { case: number, party, mailbox } = letter
  const subject = marked(number, letter.subject)
  return {
    messageId: letter.messageId,
    date: letter.at,
    from: { name: letter.team, address: mailbox },
    to: { name: letter.recipient ?? '', address: letter.address },
    replyTo: party === null ? mailbox : replyAddress(house.secret, mailbox, { number, party }, Date.parse(house.now())),
    subject: letter.inReplyTo === null ? subject : `Re: ${subject}`,
    text: textOf(house, letter),
    inReplyTo: letter.inReplyTo,
    automatic: letter.automatic,
    loopMark: loopMark(house.secret),
    files,
  }
}

/**
 * What a machine of ours wrote is whole as it is, but for a link by which she may read the case; under what a person
 * wrote stands how to go on.
 */
function textOf(house: House, letter: ClaimedLetter): string {
  const texts = mailTexts(letter.language)
  const { case: number, requester, reading } = letter
  if (reading !== null) return [letter.text, texts.reading({ link: readingLink(house, number, reading) })].join('\n\n')
  if (letter.automatic) return letter.text
  const asked = letter.kind === 'public' && requester !== null ? [onward(house, letter, requester)] : []
  const about = { number, team: letter.team }
  const footer = letter.kind === 'supplier' ? texts.supplierFooter(about) : texts.footer(about)
  // The line before a signature, which mail programs leave out when they quote (RFC 3676 section 4.3).
  return [letter.text, ...asked, `-- \n${footer}`].join('\n\n')
}

/** Her link to the case: to say yes or no where it is solved, else to see how it goes. */
function onward(house: House, { case: number, language, asksConfirmation }: ClaimedLetter, person: PersonId): string {
  const texts = mailTexts(language)
  const it = { link: caseLink(house, { number, person }) }
  return asksConfirmation ? texts.confirm(it) : texts.follow(it)
}
