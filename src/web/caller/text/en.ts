import type { CallerWords } from './nb.ts'

/** What is said of those who call, in English. */
export const en: CallerWords = {
  heading: 'Who is calling?',
  find: 'Find the caller',
  hint: 'Name, phone, e-mail, agency or case number',
  first: 'Write three characters of what you know of the caller. Who it is, and the cases, stand here then.',
  keys: 'Arrows up and down choose, Enter goes on',
  found: count => (count === 1 ? '1 person' : `${count} people`),
  register: typed => `Register “${typed}” as new`,
  newPerson: 'New person',
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone (optional)',
  agency: 'Agency',
  registerNow: 'Register',
  newCase: name => `New case for ${name}`,
  goOn: 'Go on with the case you began',
  writes: language => `is answered in ${language}`,
  cases: 'Cases',
  noCases: 'No cases.',
  more: 'Older cases are found by the search of cases.',
  back: 'To the caller',
}
