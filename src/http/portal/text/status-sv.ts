import type { StatusTexts } from './status-nb.ts'

/** The public status page in Swedish. */
export const statusSv: StatusTexts = {
  link: 'Driftstatus',
  title: 'Driftstatus',
  known: 'Det här känner vi till',
  knownHint: 'Du behöver inte anmäla det.',
  now: 'Nu',
  well: 'Inga kända fel just nu.',
  planned: 'Planerat',
  information: 'För kännedom',
  history: 'Tidigare',
  older: 'Visa äldre',
  doing: 'Det som görs',
  since: 'Sedan',
  from: 'Från',
  until: 'till',
  nextUpdate: 'Nästa uppdatering',
  ended: 'Över',
  feed: 'Följ i en nyhetsläsare (Atom)',
  calendar: 'Planerat arbete som kalender',
}
