import type { ConfidentialWords } from './nb.ts'

/** What is said of a confidential case, in Swedish. */
export const svConfidential: ConfidentialWords = {
  heading: 'Sekretess',
  mark: 'Ärendet ska beläggas med sekretess',
  only: count => `Bara ${count} personer i linjerna får läsa ärendet:`,
  fact: 'Får läsas av',
  everyone: 'Alla i linjerna som har med ärendet att göra',
  reads: 'läser det inte nu',
  review: day => `Prövas på nytt ${day}`,
  due: day => `Skulle ha prövats på nytt ${day}.`,
  stillSo: 'Behövs sekretessen fortfarande?',
  proposed: who => `${who} föreslår att häva sekretessen.`,
  mine: 'Du har föreslagit att häva sekretessen. En annan av dem som får läsa ärendet måste säga ja.',
  who: 'Vilka i linjerna ska få läsa ärendet?',
  you: 'Du själv',
  search: 'Lägg till en kollega',
  add: 'Lägg till',
  added: name => `${name} är tillagd.`,
  drop: name => `Ta bort ${name}`,
  dropped: name => `${name} är borttagen.`,
  basisIs: 'Grund',
  why: 'Motivering',
  reviewOn: 'Prövas på nytt',
  effect:
    'För alla andra i linjerna finns ärendet inte längre, från och med nu. Anmälaren ser sitt eget ärende när hon är inloggad.',
  there: 'Vem där ska få läsa ärendet?',
  thereWhy: team => `Ärendet lämnas över till ${team}.`,
  basis: {
    'duty-of-secrecy': 'Tystnadsplikt',
    'freedom-of-information': 'Offentlighets- och sekretesslagen',
    'data-protection': 'Dataskyddsförordningen',
    security: 'Säkerhet',
  },
  done: {
    'mark-confidential': 'Ärendet är belagt med sekretess.',
    'change-readers': 'Det är ändrat vilka som får läsa ärendet.',
    'review-confidential': 'Sekretessen finns kvar.',
    'propose-lifting': 'Förslaget är noterat. En annan måste säga ja.',
    'agree-to-lifting': 'Sekretessen är hävd.',
    'decline-lifting': 'Sekretessen finns kvar.',
  },
}
