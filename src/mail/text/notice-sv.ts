import type { NoticeTexts } from './notice-nb.ts'

export const noticeSv: NoticeTexts = {
  critical: 'Kritiskt driftmeddelande',
  published: 'Driftmeddelande',
  information: 'För kännedom',
  updated: 'Uppdatering',
  ended: 'Över',
  doing: 'Det som görs',
  services: 'Gäller',
  planned: 'Planerat',
  since: 'Sedan',
  to: 'till',
  nextUpdate: 'Nästa uppdatering',
  internal: 'Bara för 1:a linjen',
  relay: 'Informera era användare, eller säg varför inte:',
  relayEnd: 'Informera era användare om att det är över:',
  left: 'Driftmeddelandet gäller inte längre er:',
}
