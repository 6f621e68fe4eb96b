import type { OutstandingWords } from './nb.ts'

/** What the page of everything outstanding says, in English. */
export const en: OutstandingWords = {
  heading: 'Outstanding',
  about: 'Cases that are new, open or waiting, by age in calendar days. Each number opens the list of the cases.',
  empty: 'Nothing is outstanding. Everything is solved or closed.',
  all: 'All',
  bands: { today: 'Today', '1-3': '1–3 days', '4-10': '4–10 days', 'over-10': 'Over 10 days' },
  oldest: 'Oldest',
  longest: 'Longest',
  part: {
    second: 'With the 2nd line',
    owners: 'With the 2nd line, owned by',
    first: 'With the 1st line',
    waiting: 'Waiting for, since',
  },
  nobody: 'No handler',
  ownerless: 'No owner',
  untaken: 'Not taken',
  due: 'Follow-up by today',
  unacknowledged: 'Not acknowledged',
}
