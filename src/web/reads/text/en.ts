import type { ReadsWords } from './nb.ts'

export const en: ReadsWords = {
  heading: 'Who has read it',
  case: 'opened the case',
  file: name => `opened the file ${name}`,
  letter: 'saw a mail as it looked',
  mail: 'opened a mail that waited for somebody',
  found: 'found the case by a search',
  times: count => `${count} times`,
}
