import type { StatusTexts } from './status-nb.ts'

/** The public status page in English. */
export const statusEn: StatusTexts = {
  link: 'Service status',
  title: 'Service status',
  known: 'What we know of',
  knownHint: 'You need not report it.',
  now: 'Now',
  well: 'No known trouble now.',
  planned: 'Planned',
  information: 'For information',
  history: 'Earlier',
  older: 'Show older',
  doing: 'What is being done',
  since: 'Since',
  from: 'From',
  until: 'to',
  nextUpdate: 'Next update',
  ended: 'Over',
  feed: 'Follow in a feed reader (Atom)',
  calendar: 'Planned work as a calendar',
}
