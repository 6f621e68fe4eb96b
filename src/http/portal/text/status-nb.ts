/** The public status page in bokmål; the other languages are checked against it. */
export const statusNb = {
  link: 'Driftsstatus',
  title: 'Driftsstatus',
  known: 'Dette vet vi om',
  knownHint: 'Du trenger ikke å melde fra om det.',
  now: 'Nå',
  well: 'Ingen kjente feil nå.',
  planned: 'Planlagt',
  information: 'Til informasjon',
  history: 'Tidligere',
  older: 'Vis eldre',
  doing: 'Det som blir gjort',
  since: 'Siden',
  from: 'Fra',
  until: 'til',
  nextUpdate: 'Neste oppdatering',
  ended: 'Over',
  feed: 'Følg med i en nyhetsleser (Atom)',
  calendar: 'Planlagt arbeid som kalender',
}

/** The same words in another language. */
export type StatusTexts = { readonly [Key in keyof typeof statusNb]: string }
