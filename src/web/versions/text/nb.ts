import type { Widened } from '../../../contract/text/widened.ts'

/** What the page of versions says in bokmål; the other languages are checked against it. */
export const nb = {
  heading: 'Versjoner',
  about: 'Saker som er løst i en senere versjon. Når versjonen er kommet, ligger det et brev klart til hver innmelder.',
  empty: 'Ingen saker venter på en versjon.',
  version: 'Versjon',
  cases: 'Saker',
  state: 'Tilstand',
  noProduct: 'Uten produkt',
  comes: 'Ikke kommet',
  came: (day: string, by: string) => `Kom ${day}, registrert av ${by}`,
  register: 'Er kommet',
  registerThis: (version: string) => `${version} er kommet`,
  registered: (version: string, cases: number) =>
    cases === 1 ? `${version} er kommet. Ett brev ligger klart.` : `${version} er kommet. ${cases} brev ligger klare.`,
  show: 'Vis sakene',
  showOf: (version: string) => `Vis sakene i ${version}`,
  casesOf: (version: string) => `Saker løst i ${version}`,
  case: 'Sak',
  reporter: 'Innmelder',
  language: 'Språk',
  owner: 'Eier',
  nobody: 'Ingen',
  told: 'Har fått vite det',
  write: 'Brevet ligger klart i saken',
  tellsHerself: 'Meldt av leverandøren',
  more: 'Vis flere',
} as const

export type VersionWords = Widened<typeof nb>
