import type { CallerWords } from './nb.ts'

/** What is said of those who call, in nynorsk. */
export const nn: CallerWords = {
  heading: 'Kven ringjer?',
  find: 'Finn den som ringjer',
  hint: 'Namn, telefon, e-post, verksemd eller saksnummer',
  first: 'Skriv tre teikn av det du veit om den som ringjer. Her står då kven det er, og sakene.',
  keys: 'Pil opp og ned vel, Enter går vidare',
  found: count => (count === 1 ? '1 person' : `${count} personar`),
  register: typed => `Registrer «${typed}» som ny`,
  newPerson: 'Ny person',
  name: 'Namn',
  email: 'E-post',
  phone: 'Telefon (valfritt)',
  agency: 'Verksemd',
  registerNow: 'Registrer',
  newCase: name => `Ny sak for ${name}`,
  goOn: 'Gå vidare med saka du byrja på',
  writes: language => `får svar på ${language.toLowerCase()}`,
  cases: 'Saker',
  noCases: 'Ingen saker.',
  more: 'Eldre saker finn du med søket i saker.',
  back: 'Til den som ringjer',
}
