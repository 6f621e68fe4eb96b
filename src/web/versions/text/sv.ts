import type { VersionWords } from './nb.ts'

export const sv: VersionWords = {
  heading: 'Versioner',
  about:
    'Ärenden som är lösta i en senare version. När versionen har kommit ligger ett brev klart till varje anmälare.',
  empty: 'Inga ärenden väntar på en version.',
  version: 'Version',
  cases: 'Ärenden',
  state: 'Läge',
  noProduct: 'Utan produkt',
  comes: 'Har inte kommit',
  came: (day, by) => `Kom ${day}, registrerad av ${by}`,
  register: 'Har kommit',
  registerThis: version => `${version} har kommit`,
  registered: (version, cases) =>
    cases === 1
      ? `${version} har kommit. Ett brev ligger klart.`
      : `${version} har kommit. ${cases} brev ligger klara.`,
  show: 'Visa ärendena',
  showOf: version => `Visa ärendena i ${version}`,
  casesOf: version => `Ärenden lösta i ${version}`,
  case: 'Ärende',
  reporter: 'Anmälare',
  language: 'Språk',
  owner: 'Ägare',
  nobody: 'Ingen',
  told: 'Har fått veta det',
  write: 'Brevet ligger klart i ärendet',
  tellsHerself: 'Anmält av leverantören',
  more: 'Visa fler',
}
