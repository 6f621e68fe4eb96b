import { caseMark } from '../mail/case-mark.ts'
import type { OutgoingMail } from '../mail/compose.ts'
import { mailTexts } from '../mail/text/mail-texts.ts'
import { bothForms } from '../mail/written/both-forms.ts'
import type { MailLooks } from '../mail/written/written-letter.ts'
import type { ClaimedLetter } from '../store/outbox-store.ts'
import type { House } from './house.ts'

/**
 * What the mail of a letter out of a confidential case says: the number, that there is something to read, and where to
 * sign in (B22). No template words it, for a team may name in hers what the case is about; no name stands at the
 * address, for whose case it is is part of what is kept.
 */
export function numberOnly(
  house: House,
  { case: number, language, address }: ClaimedLetter,
  looks: MailLooks,
): Pick<OutgoingMail, 'to' | 'subject' | 'text' | 'html' | 'logo' | 'files'> {
  const text = mailTexts(language).numberOnly({ number, link: signInTo(house, number) })
  return {
    to: { name: '', address },
    subject: caseMark(number),
    ...bothForms({ language, parts: [{ text, byHand: false }], footer: null }, looks),
    files: [],
  }
}

/** Past the door to the case: whoever reads it at the desk is led on to it from there. */
function signInTo(house: House, number: number): string {
  return `${house.baseUrl}/sign-in?next=/cases/${number}`
}
