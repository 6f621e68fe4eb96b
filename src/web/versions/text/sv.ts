import type { VersionWords } from './nb.ts'

export const sv: VersionWords = {
  heading: 'Versioner',
  about: 'Ärenden som är lösta i en senare version. När versionen har kommit får varje anmälare ett brev om det.',
  empty: 'Inga ärenden väntar på en version.',
  version: 'Version',
  cases: 'Ärenden',
  state: 'Läge',
  comes: 'Har inte kommit',
  came: (day, by) => `Kom ${day}, registrerad av ${by}`,
  register: 'Har kommit',
  registerThis: version => `${version} har kommit`,
  registered: version => `${version} har kommit. Nu kan du skriva brev till dem som väntar.`,
  show: 'Visa ärendena',
  showOf: version => `Visa ärendena i ${version}`,
  casesOf: version => `Ärenden lösta i ${version}`,
  case: 'Ärende',
  reporter: 'Anmälare',
  language: 'Språk',
  owner: 'Ägare',
  nobody: 'Ingen',
  told: 'Har fått veta det',
  write: 'Inte skrivet ännu',
  ready: 'Brev ligger klart',
  draftAll: 'Skriv brev till alla som väntar',
  drafted: count =>
    count === 0
      ? 'Alla brev är redan skrivna.'
      : count === 1
        ? 'Ett brev är skrivet. Ägaren har fått besked.'
        : `${count} brev är skrivna. Ägarna har fått besked.`,
  sendAll: count => (count === 1 ? 'Skicka brevet' : `Skicka alla ${count} breven`),
  look: 'Läs igenom brevet',
  letterTo: name => `Brev till ${name}`,
  send: 'Skicka',
  sendTo: name => `Skicka till ${name}`,
  sent: count => (count === 1 ? 'Ett brev har skickats.' : `${count} brev har skickats.`),
  notSent: numbers => `Inte skickade: ${numbers}. Öppna ärendet för att se varför.`,
  tellsHerself: 'Anmält av leverantören',
  more: 'Visa fler',
}
