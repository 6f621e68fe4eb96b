import type { Widened } from '../../../../contract/text/widened.ts'

/** What the page of mail says in bokmål; the other languages are checked against it. */
export const nb = {
  about: 'Prøv begge veier her, så vet du at ingen roper i tomme rom.',
  outgoing: 'E-post ut',
  unset: 'Ingen e-postserver er satt. Brev venter i Linje til den som drifter, setter SMTP_URL og starter på nytt.',
  try: 'Send en prøve til meg',
  accepted: (to: string) => `Serveren tok imot brevet til ${to}. Se etter det i innboksen.`,
  refused: (to: string) => `Brevet til ${to} kom ikke av gårde. Samtalen under sier hvorfor.`,
  conversation: 'Samtalen med e-postserveren',
  by: { us: 'Linje', them: 'Serveren', line: 'Linjen' },
  incoming: 'E-post inn',
  incomingAbout: 'Skriv en e-post til hver adresse. Den som kommer fram, står her.',
  noMailboxes: 'Ingen grupper har en adresse ennå.',
  lastMail: 'Sist kommet',
  never: 'Aldri',
} as const

export type MailPageWords = Widened<typeof nb>
