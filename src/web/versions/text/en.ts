import type { VersionWords } from './nb.ts'

export const en: VersionWords = {
  heading: 'Versions',
  about: 'Cases solved in a later version. Once the version has come, each requester gets a letter about it.',
  empty: 'No cases wait for a version.',
  version: 'Version',
  cases: 'Cases',
  state: 'State',
  comes: 'Not here yet',
  came: (day, by) => `Came ${day}, registered by ${by}`,
  register: 'Has come',
  registerThis: version => `${version} has come`,
  registered: version => `${version} has come. Now you can draft letters to those who wait.`,
  show: 'Show the cases',
  showOf: version => `Show the cases in ${version}`,
  casesOf: version => `Cases solved in ${version}`,
  case: 'Case',
  reporter: 'Requester',
  language: 'Language',
  owner: 'Owner',
  nobody: 'Nobody',
  told: 'Has been told',
  write: 'Not written yet',
  ready: 'Letter is ready',
  draftAll: 'Draft letters to all who wait',
  drafted: count =>
    count === 0
      ? 'Every letter was drafted before.'
      : count === 1
        ? 'One letter is drafted. The owner has been told.'
        : `${count} letters are drafted. The owners have been told.`,
  sendAll: count => (count === 1 ? 'Send the letter' : `Send all ${count} letters`),
  look: 'Look the letter through',
  letterTo: name => `Letter to ${name}`,
  send: 'Send',
  sendTo: name => `Send to ${name}`,
  sent: count => (count === 1 ? 'One letter is sent.' : `${count} letters are sent.`),
  notSent: numbers => `Not sent: ${numbers}. Open the case to see why.`,
  tellsHerself: 'Reported by the supplier',
  more: 'Show more',
}
