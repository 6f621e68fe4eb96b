import type { StatusTexts } from './status-nb.ts'

/** The public status page in nynorsk. */
export const statusNn: StatusTexts = {
  link: 'Driftsstatus',
  title: 'Driftsstatus',
  known: 'Dette veit vi om',
  knownHint: 'Du treng ikkje å melde frå om det.',
  now: 'No',
  well: 'Ingen kjende feil no.',
  planned: 'Planlagt',
  information: 'Til informasjon',
  history: 'Tidlegare',
  older: 'Vis eldre',
  doing: 'Det som blir gjort',
  since: 'Sidan',
  from: 'Frå',
  until: 'til',
  nextUpdate: 'Neste oppdatering',
  ended: 'Over',
  feed: 'Følg med i ein nyheitslesar (Atom)',
  calendar: 'Planlagt arbeid som kalender',
}
