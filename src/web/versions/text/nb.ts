import type { Widened } from '../../../contract/text/widened.ts'

/** What the page of versions says in bokmål; the other languages are checked against it. */
export const nb = {
  heading: 'Versjoner',
  about: 'Saker som er løst i en senere versjon. Når versjonen er kommet, får hver innmelder et brev om det.',
  empty: 'Ingen saker venter på en versjon.',
  version: 'Versjon',
  cases: 'Saker',
  state: 'Tilstand',
  comes: 'Ikke kommet',
  came: (day: string, by: string) => `Kom ${day}, registrert av ${by}`,
  register: 'Er kommet',
  registerThis: (version: string) => `${version} er kommet`,
  registered: (version: string) => `${version} er kommet. Nå kan du lage brev til dem som venter.`,
  show: 'Vis sakene',
  showOf: (version: string) => `Vis sakene i ${version}`,
  casesOf: (version: string) => `Saker løst i ${version}`,
  case: 'Sak',
  reporter: 'Innmelder',
  language: 'Språk',
  owner: 'Eier',
  nobody: 'Ingen',
  told: 'Har fått vite det',
  write: 'Ikke skrevet ennå',
  ready: 'Brev ligger klart',
  draftAll: 'Lag brev til alle som venter',
  drafted: (count: number) =>
    count === 0
      ? 'Alle brev er laget fra før.'
      : count === 1
        ? 'Ett brev er laget. Eieren har fått beskjed.'
        : `${count} brev er laget. Eierne har fått beskjed.`,
  sendAll: (count: number) => (count === 1 ? 'Send brevet' : `Send alle ${count} brevene`),
  look: 'Se gjennom brevet',
  letterTo: (name: string) => `Brev til ${name}`,
  send: 'Send',
  sendTo: (name: string) => `Send til ${name}`,
  sent: (count: number) => (count === 1 ? 'Ett brev er sendt.' : `${count} brev er sendt.`),
  notSent: (numbers: string) => `Ikke sendt: ${numbers}. Åpne saken for å se hvorfor.`,
  tellsHerself: 'Meldt av leverandøren',
  more: 'Vis flere',
} as const

export type VersionWords = Widened<typeof nb>
