import { htmlLetter } from './html-letter.ts'
import { plainLetter } from './plain-letter.ts'
import type { BothForms, MailLooks, WrittenLetter } from './written-letter.ts'

/** Writes a letter out in both forms (multipart/alternative, RFC 2046 section 5.1.4). */
export function bothForms(letter: WrittenLetter, looks: MailLooks): BothForms {
  return { text: plainLetter(letter), html: htmlLetter(letter, looks), logo: looks.logo }
}
