/** What a mail about a notice calls its parts in bokmål; the other languages are checked against it. */
export const noticeNb = {
  critical: 'Kritisk driftsmelding',
  published: 'Driftsmelding',
  information: 'Til informasjon',
  updated: 'Oppdatering',
  ended: 'Over',
  doing: 'Det som blir gjort',
  services: 'Gjelder',
  planned: 'Planlagt',
  since: 'Siden',
  to: 'til',
  nextUpdate: 'Neste oppdatering',
  internal: 'Bare for 1. linje',
  relay: 'Informer sluttbrukerne deres, eller si hvorfor ikke:',
  relayEnd: 'Informer sluttbrukerne deres om at det er over:',
  left: 'Driftsmeldingen gjelder ikke lenger dere:',
}

/** The same words in another language. */
export type NoticeTexts = { readonly [Key in keyof typeof noticeNb]: string }
