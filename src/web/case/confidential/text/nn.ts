import type { ConfidentialWords } from './nb.ts'

/** What is said of a confidential case, in nynorsk. */
export const nnConfidential: ConfidentialWords = {
  heading: 'Fortruleg',
  mark: 'Saka er fortruleg',
  only: count => `Berre ${count} personar i linjene kan lese saka:`,
  fact: 'Kan lesast av',
  everyone: 'Alle i linjene som har med saka å gjere',
  reads: 'les henne ikkje no',
  review: day => `Blir vurdert på nytt ${day}`,
  due: day => `Skulle vore vurdert på nytt ${day}.`,
  stillSo: 'Må saka framleis vere fortruleg?',
  proposed: who => `${who} foreslår å oppheve fortrulegskapen.`,
  mine: 'Du har foreslått å oppheve fortrulegskapen. Ein annan av dei som kan lese saka, må seie ja.',
  who: 'Kven i linjene skal kunne lese saka?',
  you: 'Deg sjølv',
  search: 'Legg til ein kollega',
  add: 'Legg til',
  added: name => `${name} er lagd til.`,
  drop: name => `Ta bort ${name}`,
  dropped: name => `${name} er teken bort.`,
  basisIs: 'Grunnlag',
  why: 'Grunngiving',
  reviewOn: 'Blir vurdert på nytt',
  effect:
    'For alle andre i linjene finst saka ikkje lenger, frå no av. Innmeldaren ser si eiga sak når ho er logga inn.',
  there: 'Kven der skal kunne lese saka?',
  thereWhy: team => `Saka blir overført til ${team}.`,
  basis: {
    'duty-of-secrecy': 'Teieplikt',
    'freedom-of-information': 'Offentleglova § 13',
    'data-protection': 'Personopplysningslova',
    security: 'Tryggleik',
  },
  done: {
    'mark-confidential': 'Saka er fortruleg.',
    'change-readers': 'Det er endra kven som kan lese saka.',
    'review-confidential': 'Saka er framleis fortruleg.',
    'propose-lifting': 'Forslaget er ført. Ein annan må seie ja.',
    'agree-to-lifting': 'Fortrulegskapen er oppheva.',
    'decline-lifting': 'Saka er framleis fortruleg.',
  },
}
