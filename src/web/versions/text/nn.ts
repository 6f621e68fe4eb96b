import type { VersionWords } from './nb.ts'

export const nn: VersionWords = {
  heading: 'Versjonar',
  about:
    'Saker som er løyste i ein seinare versjon. Når versjonen er komen, ligg det eit brev klart til kvar innmeldar.',
  empty: 'Ingen saker ventar på ein versjon.',
  version: 'Versjon',
  cases: 'Saker',
  state: 'Tilstand',
  noProduct: 'Utan produkt',
  comes: 'Ikkje komen',
  came: (day, by) => `Kom ${day}, registrert av ${by}`,
  register: 'Er komen',
  registerThis: version => `${version} er komen`,
  registered: (version, cases) =>
    cases === 1 ? `${version} er komen. Eitt brev ligg klart.` : `${version} er komen. ${cases} brev ligg klare.`,
  show: 'Vis sakene',
  showOf: version => `Vis sakene i ${version}`,
  casesOf: version => `Saker løyste i ${version}`,
  case: 'Sak',
  reporter: 'Innmeldar',
  language: 'Språk',
  owner: 'Eigar',
  nobody: 'Ingen',
  told: 'Har fått vite det',
  write: 'Brevet ligg klart i saka',
  tellsHerself: 'Meldt av leverandøren',
  more: 'Vis fleire',
}
