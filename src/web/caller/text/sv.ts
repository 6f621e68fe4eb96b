import type { CallerWords } from './nb.ts'

/** What is said of those who call, in Swedish. */
export const sv: CallerWords = {
  heading: 'Vem ringer?',
  find: 'Hitta den som ringer',
  hint: 'Namn, telefon, e-post, förvaltning eller ärendenummer',
  first: 'Skriv tre tecken av det du vet om den som ringer. Då visas här vem det är, och ärendena.',
  keys: 'Pil upp och ned väljer, Enter går vidare',
  found: count => (count === 1 ? '1 person' : `${count} personer`),
  register: typed => `Registrera ”${typed}” som ny`,
  newPerson: 'Ny person',
  name: 'Namn',
  email: 'E-post',
  phone: 'Telefon (valfritt)',
  agency: 'Förvaltning',
  registerNow: 'Registrera',
  newCase: name => `Nytt ärende för ${name}`,
  goOn: 'Fortsätt med ärendet du började på',
  writes: language => `får svar på ${language.toLowerCase()}`,
  cases: 'Ärenden',
  noCases: 'Inga ärenden.',
  more: 'Äldre ärenden hittar du med ärendesökningen.',
  back: 'Till den som ringer',
}
