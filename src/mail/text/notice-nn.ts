import type { NoticeTexts } from './notice-nb.ts'

export const noticeNn: NoticeTexts = {
  critical: 'Kritisk driftsmelding',
  published: 'Driftsmelding',
  information: 'Til informasjon',
  updated: 'Oppdatering',
  ended: 'Over',
  doing: 'Det som blir gjort',
  services: 'Gjeld',
  planned: 'Planlagt',
  since: 'Sidan',
  to: 'til',
  nextUpdate: 'Neste oppdatering',
  internal: 'Berre for 1. linje',
  relay: 'Informer sluttbrukarane dykkar, eller sei kvifor ikkje:',
  relayEnd: 'Informer sluttbrukarane dykkar om at det er over:',
  left: 'Driftsmeldinga gjeld ikkje lenger dykk:',
}
