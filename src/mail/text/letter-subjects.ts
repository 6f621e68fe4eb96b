import type { Language } from '../../contract/value.ts'
import type { LetterSubjectKind } from '../../domain/letter-subject.ts'

type Subjects = Readonly<Record<LetterSubjectKind, string>>

const nb: Subjects = {
  receipt: '{title}',
  'stranger-receipt': 'Mottatt',
  'supplier-receipt': '{title}',
  'sent-back': '{title}',
  returned: '{title}',
  objected: '{title}',
  reading: 'Lenke til saken',
  invitation: 'Velkommen til Linje',
  reset: 'Nytt passord i Linje',
  'password-changed': 'Passordet ditt i Linje er endret',
  'token-made': 'Et program har fått tilgang i Linje på dine vegne',
}

const nn: Subjects = {
  receipt: '{title}',
  'stranger-receipt': 'Motteke',
  'supplier-receipt': '{title}',
  'sent-back': '{title}',
  returned: '{title}',
  objected: '{title}',
  reading: 'Lenkje til saka',
  invitation: 'Velkommen til Linje',
  reset: 'Nytt passord i Linje',
  'password-changed': 'Passordet ditt i Linje er endra',
  'token-made': 'Eit program har fått tilgang i Linje på dine vegner',
}

const sv: Subjects = {
  receipt: '{title}',
  'stranger-receipt': 'Mottaget',
  'supplier-receipt': '{title}',
  'sent-back': '{title}',
  returned: '{title}',
  objected: '{title}',
  reading: 'Länk till ärendet',
  invitation: 'Välkommen till Linje',
  reset: 'Nytt lösenord i Linje',
  'password-changed': 'Ditt lösenord i Linje har ändrats',
  'token-made': 'Ett program har fått åtkomst i Linje för din räkning',
}

const en: Subjects = {
  receipt: '{title}',
  'stranger-receipt': 'Received',
  'supplier-receipt': '{title}',
  'sent-back': '{title}',
  returned: '{title}',
  objected: '{title}',
  reading: 'Link to the case',
  invitation: 'Welcome to Linje',
  reset: 'New password for Linje',
  'password-changed': 'Your password for Linje has been changed',
  'token-made': 'A program may now work in Linje on your behalf',
}

/** What Linje’s letters are called, with their fields open, by language. */
export const letterSubjects: Readonly<Record<Language, Subjects>> = { nb, nn, sv, en }
