import type { VersionWords } from './nb.ts'

export const en: VersionWords = {
  heading: 'Versions',
  about: 'Cases solved in a later version. Once the version has come, a letter to each requester is ready.',
  empty: 'No cases wait for a version.',
  version: 'Version',
  cases: 'Cases',
  state: 'State',
  noProduct: 'No product',
  comes: 'Not here yet',
  came: (day, by) => `Came ${day}, registered by ${by}`,
  register: 'Has come',
  registerThis: version => `${version} has come`,
  registered: (version, cases) =>
    cases === 1 ? `${version} has come. One letter is ready.` : `${version} has come. ${cases} letters are ready.`,
  show: 'Show the cases',
  showOf: version => `Show the cases in ${version}`,
  casesOf: version => `Cases solved in ${version}`,
  case: 'Case',
  reporter: 'Requester',
  language: 'Language',
  owner: 'Owner',
  nobody: 'Nobody',
  told: 'Has been told',
  write: 'The letter is ready in the case',
  tellsHerself: 'Reported by the supplier',
  more: 'Show more',
}
