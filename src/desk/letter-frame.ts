import type { LetterTemplateKind } from '../domain/letter-template.ts'
import type { MailLooks } from '../mail/written/written-letter.ts'
import type { ClaimedLetter } from '../store/outbox-store.ts'
import type { House } from './house.ts'
import { type LetterWords, readLetterWords } from './letter-words.ts'
import { readMailLooks } from './mail-looks.ts'

/** What stands around the words of a letter on a case, and how it looks. */
export type LetterFrame = { readonly words: LetterWords; readonly looks: MailLooks }

const PARTS: readonly LetterTemplateKind[] = [
  'greeting',
  'confirm',
  'follow',
  'footer',
  'supplier-footer',
  'reading',
  'personal-data',
]

/** Reads it for letters that leave together: twice for all, not for each. */
export async function readLetterFrame(
  house: House,
  letters: readonly Pick<ClaimedLetter, 'teamId'>[],
): Promise<LetterFrame> {
  const teams = [...new Set(letters.map(({ teamId }) => teamId))]
  const [words, looks] = await Promise.all([readLetterWords(house.database, PARTS, teams), readMailLooks(house)])
  return { words, looks }
}
