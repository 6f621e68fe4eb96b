import type { ParsedMail } from '../mail/parsed-mail.ts'
import { passedOnWhole } from '../mail/passed-on.ts'
import { mailTexts } from '../mail/text/mail-texts.ts'
import type { ClaimedMail } from '../store/mail-store.ts'
import { languageOfHouse } from '../store/settings-store.ts'
import type { Step } from './change.ts'
import { letterOfMail } from './mail-letter.ts'
import { resolved } from './resolve.ts'

/**
 * What a colleague wrote above the mail that she passes on becomes a note: it was said to us (U-20). It is kept also
 * where she wrote nothing, for it says who passed it on.
 */
export function wordsOfColleague(claimed: ClaimedMail, mail: ParsedMail): Step {
  return async ({ house, tx, state }) => {
    const text = mail.forwarded?.ownWords ?? mailTexts(await languageOfHouse(tx)).passedOnWithoutWords
    const whole = { ...mail, attachments: passedOnWhole(mail) }
    const part = { case: state.number, kind: 'internal', author: null, supplier: null, with: null, text } as const
    const letter = letterOfMail(house, claimed, whole, part)
    const heard = { kind: 'internal', form: 'mail', from: 'staff', supplier: null, automatic: false } as const
    return resolved({ type: 'receive', ...heard, letter: letter.id }, { type: 'letter', letter })
  }
}
