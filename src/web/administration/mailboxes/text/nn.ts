import type { MailPageWords } from './nb.ts'

export const nn: MailPageWords = {
  about: 'Prøv begge vegar her, så veit du at ingen ropar i tomme rom.',
  outgoing: 'E-post ut',
  unset: 'Ingen e-posttenar er sett. Brev ventar i Linje til den som driftar, set SMTP_URL og startar på nytt.',
  try: 'Send ei prøve til meg',
  accepted: to => `Tenaren tok imot brevet til ${to}. Sjå etter det i innboksen.`,
  refused: to => `Brevet til ${to} kom ikkje av garde. Samtalen under seier kvifor.`,
  conversation: 'Samtalen med e-posttenaren',
  by: { us: 'Linje', them: 'Tenaren', line: 'Linja' },
  incoming: 'E-post inn',
  incomingAbout: 'Skriv ein e-post til kvar adresse. Den som kjem fram, står her.',
  noMailboxes: 'Ingen grupper har ei adresse enno.',
  lastMail: 'Sist komen',
  never: 'Aldri',
}
