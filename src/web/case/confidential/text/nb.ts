import type { Widened } from '../../../../contract/text/widened.ts'

/** What is said of a confidential case, in bokmål. `ConfidentialWords` is derived from it. */
export const nbConfidential = {
  heading: 'Fortrolig',
  /** In the form of a new case. */
  mark: 'Saken er fortrolig',
  only: (count: number) => `Bare ${count} personer i linjene kan lese saken:`,
  fact: 'Kan leses av',
  everyone: 'Alle i linjene som har med saken å gjøre',
  /** Of somebody who is named and has left the lines. */
  reads: 'leser den ikke nå',
  review: (day: string) => `Vurderes på nytt ${day}`,
  due: (day: string) => `Skulle vært vurdert på nytt ${day}.`,
  stillSo: 'Må saken fortsatt være fortrolig?',
  proposed: (who: string) => `${who} foreslår å oppheve fortroligheten.`,
  mine: 'Du har foreslått å oppheve fortroligheten. En annen av dem som kan lese saken, må si ja.',
  who: 'Hvem i linjene skal kunne lese saken?',
  you: 'Deg selv',
  search: 'Legg til en kollega',
  add: 'Legg til',
  added: (name: string) => `${name} er lagt til.`,
  drop: (name: string) => `Ta bort ${name}`,
  dropped: (name: string) => `${name} er tatt bort.`,
  leaving: 'Du har tatt bort deg selv: saken finnes ikke lenger for deg når dette er lagret.',
  basisIs: 'Grunnlag',
  why: 'Begrunnelse',
  reviewOn: 'Vurderes på nytt',
  /** What marking it does. */
  effect:
    'For alle andre i linjene finnes saken ikke lenger, fra nå av. Innmelderen ser sin egen sak når hun er logget inn.',
  /** Where a case goes to a team of which nobody reads it yet. */
  there: 'Hvem der skal kunne lese saken?',
  thereWhy: (team: string) => `Saken overføres til ${team}.`,
  basis: {
    'duty-of-secrecy': 'Taushetsplikt',
    'freedom-of-information': 'Offentleglova § 13',
    'data-protection': 'Personopplysningsloven',
    security: 'Sikkerhet',
  },
  done: {
    'mark-confidential': 'Saken er fortrolig.',
    'change-readers': 'Det er endret hvem som kan lese saken.',
    'review-confidential': 'Saken er fortsatt fortrolig.',
    'propose-lifting': 'Forslaget er ført. En annen må si ja.',
    'agree-to-lifting': 'Fortroligheten er opphevet.',
    'decline-lifting': 'Saken er fortsatt fortrolig.',
  },
} as const

/** What is said of a confidential case in any language. */
export type ConfidentialWords = Widened<typeof nbConfidential>
