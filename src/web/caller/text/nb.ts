import type { Widened } from '../../../contract/text/widened.ts'

/** What is said of those who call, in bokmål. `CallerWords` is derived from it. */
export const nb = {
  heading: 'Hvem ringer?',
  find: 'Finn den som ringer',
  hint: 'Navn, telefon, e-post, virksomhet eller saksnummer',
  first: 'Skriv tre tegn av det du vet om den som ringer. Her står da hvem det er, og sakene.',
  keys: 'Pil opp og ned velger, Enter går videre',
  found: (count: number) => (count === 1 ? '1 person' : `${count} personer`),
  register: (typed: string) => `Registrer «${typed}» som ny`,
  newPerson: 'Ny person',
  name: 'Navn',
  email: 'E-post',
  phone: 'Telefon (valgfritt)',
  agency: 'Virksomhet',
  registerNow: 'Registrer',
  newCase: (name: string) => `Ny sak for ${name}`,
  goOn: 'Gå videre med saken du begynte på',
  writes: (language: string) => `får svar på ${language.toLowerCase()}`,
  cases: 'Saker',
  noCases: 'Ingen saker.',
  more: 'Eldre saker finner du med søket i saker.',
  back: 'Til den som ringer',
} as const

/** The words about those who call, in any language. */
export type CallerWords = Widened<typeof nb>
