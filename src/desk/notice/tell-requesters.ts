import { id, type NoticeId } from '../../domain/id.ts'
import { mailTexts } from '../../mail/text/mail-texts.ts'
import type { Reader } from '../../store/database.ts'
import { announceCase } from '../../store/live-store.ts'
import { type AttachedRequester, attachedRequesters } from '../../store/notice-letter-view.ts'
import { messageIdOf, partyOfRequester } from '../draft-letter.ts'
import type { House } from '../house.ts'
import { type DraftLetter, writeDown } from '../writing.ts'

type Over = { readonly title: string; readonly text: string }

/**
 * A letter by Linje to whoever reported a case attached to a notice that is over. It moves no case: whether hers is
 * solved is for her 1st line to find out, and for her to say.
 */
export async function tellRequesters(house: House, tx: Reader, notice: NoticeId, over: Over): Promise<void> {
  for (const requester of await attachedRequesters(tx, notice)) {
    await writeDown(tx, requester.number, [{ type: 'letter', letter: letterTo(house, requester, over) }])
    await announceCase(tx, requester.number, requester.version)
  }
}

function letterTo(
  house: House,
  { number, title, person, email, language }: AttachedRequester,
  over: Over,
): DraftLetter {
  const letter = id<'letter'>(house.newId())
  const at = house.now()
  return {
    id: letter,
    case: number,
    kind: 'public',
    form: 'system',
    direction: 'out',
    with: partyOfRequester(person, email),
    supplier: null,
    subject: title,
    text: mailTexts(language).noticeOver({ number, title, notice: over.title, text: over.text }),
    inReplyTo: null,
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
