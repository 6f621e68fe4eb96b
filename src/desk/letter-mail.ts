import type { OutgoingMail } from '../mail/compose.ts'
import { loopMark } from '../mail/loop-mark.ts'
import { replyAddress } from '../mail/reply-address.ts'
import { bothForms } from '../mail/written/both-forms.ts'
import type { LetterPart, WrittenLetter } from '../mail/written/written-letter.ts'
import type { ClaimedLetter } from '../store/outbox-store.ts'
import { caseLink } from './case-link.ts'
import type { House } from './house.ts'
import type { LetterFrame } from './letter-frame.ts'
import { letterTitle } from './letter-title.ts'
import type { LetterWords } from './letter-words.ts'
import { numberOnly } from './number-only.ts'
import { personalDataIn } from './personal-data.ts'
import { readingLink } from './reading-token.ts'

/**
 * The mail that carries a letter, in the recipient's language. Its answer comes back to a signed address: that of an
 * end user or supplier joins as hers, that of staff to a notification as an internal letter. Out of a confidential case
 * it tells the number and nothing else.
 */
export function mailOfLetter(
  house: House,
  letter: ClaimedLetter,
  files: OutgoingMail['files'],
  { words, looks }: LetterFrame,
): OutgoingMail {
  const { case: number, party, mailbox } = letter
  const says =
    letter.told === 'all'
      ? {
          to: { name: letter.recipient ?? '', address: letter.address },
          subject: letterTitle(number, letter.subject, letter.inReplyTo !== null),
          ...bothForms(writtenOut(house, letter, words), looks),
          files,
        }
      : numberOnly(house, letter, looks)
  return {
    ...says,
    messageId: letter.messageId,
    date: letter.at,
    from: { name: letter.team, address: mailbox },
    replyTo: party === null ? mailbox : replyAddress(house.secret, mailbox, { number, party }, Date.parse(house.now())),
    inReplyTo: letter.inReplyTo,
    thread: letter.thread,
    automatic: letter.automatic,
    loopMark: loopMark(house.secret),
  }
}

/**
 * What a machine of ours wrote is whole as it is, but for a link by which she may read the case, and, under the first
 * letter to whoever asked, how her data is treated; around what a person wrote stand a greeting where the house wants
 * one, how to go on, and which case it is about.
 */
function writtenOut(house: House, letter: ClaimedLetter, words: LetterWords): WrittenLetter {
  const { case: number, requester, reading, language, automatic, kind, title, team, recipient, author } = letter
  const said = { text: letter.text, byHand: !automatic }
  const by = { team: letter.teamId, language }
  if (reading !== null) {
    const how = words('reading', by, { number, link: readingLink(house, number, reading) })
    return { language, parts: [said, ours(how)], footer: null }
  }
  if (automatic) return { language, parts: [said, ...aboutHerData(letter, words)], footer: null }
  const it = { number, title, team, agent: author ?? team }
  const greeting = kind === 'public' ? words('greeting', by, { ...it, name: recipient ?? '' }) : ''
  const link = requester === null ? null : caseLink(house, { number, person: requester })
  const onward = kind === 'public' && link !== null ? words(asked(letter), by, { ...it, link }) : ''
  const around = (text: string) => (text === '' ? [] : [ours(text)])
  return {
    language,
    parts: [...around(greeting), said, ...around(onward)],
    footer: words(kind === 'supplier' ? 'supplier-footer' : 'footer', by, it),
  }
}

/** Under the first letter to whoever asked (GDPR articles 13 and 14); whoever words the letters has written it by hand. */
function aboutHerData(letter: ClaimedLetter, words: LetterWords): readonly LetterPart[] {
  const { kind, thread, inReplyTo, teamId, team, language } = letter
  if (kind !== 'public' || thread.some(each => each !== inReplyTo)) return []
  const text = personalDataIn(words, { team: teamId, language }, team)
  return text === '' ? [] : [{ text, byHand: true }]
}

/** Whether it is solved, or how it goes. */
function asked({ asksConfirmation }: ClaimedLetter): 'confirm' | 'follow' {
  return asksConfirmation ? 'confirm' : 'follow'
}

/** Words of our own. */
function ours(text: string): LetterPart {
  return { text, byHand: false }
}
