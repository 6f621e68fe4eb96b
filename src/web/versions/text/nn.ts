import type { VersionWords } from './nb.ts'

export const nn: VersionWords = {
  heading: 'Versjonar',
  about: 'Saker som er løyste i ein seinare versjon. Når versjonen er komen, får kvar innmeldar eit brev om det.',
  empty: 'Ingen saker ventar på ein versjon.',
  version: 'Versjon',
  cases: 'Saker',
  state: 'Tilstand',
  comes: 'Ikkje komen',
  came: (day, by) => `Kom ${day}, registrert av ${by}`,
  register: 'Er komen',
  registerThis: version => `${version} er komen`,
  registered: version => `${version} er komen. No kan du lage brev til dei som ventar.`,
  show: 'Vis sakene',
  showOf: version => `Vis sakene i ${version}`,
  casesOf: version => `Saker løyste i ${version}`,
  case: 'Sak',
  reporter: 'Innmeldar',
  language: 'Språk',
  owner: 'Eigar',
  nobody: 'Ingen',
  told: 'Har fått vite det',
  write: 'Ikkje skrive enno',
  ready: 'Brev ligg klart',
  draftAll: 'Lag brev til alle som ventar',
  drafted: count =>
    count === 0
      ? 'Alle brev er laga frå før.'
      : count === 1
        ? 'Eitt brev er laga. Eigaren har fått beskjed.'
        : `${count} brev er laga. Eigarane har fått beskjed.`,
  sendAll: count => (count === 1 ? 'Send brevet' : `Send alle ${count} breva`),
  look: 'Sjå gjennom brevet',
  letterTo: name => `Brev til ${name}`,
  send: 'Send',
  sendTo: name => `Send til ${name}`,
  sent: count => (count === 1 ? 'Eitt brev er sendt.' : `${count} brev er sende.`),
  notSent: numbers => `Ikkje sende: ${numbers}. Opne saka for å sjå kvifor.`,
  tellsHerself: 'Meldt av leverandøren',
  more: 'Vis fleire',
}
