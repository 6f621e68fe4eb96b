import type { MailPageWords } from './nb.ts'

export const sv: MailPageWords = {
  about: 'Prova båda vägarna här, så vet du att ingen ropar i tomma rum.',
  outgoing: 'E-post ut',
  unset:
    'Ingen e-postserver är inställd. Brev väntar i Linje tills den som sköter driften anger SMTP_URL och startar om.',
  try: 'Skicka ett prov till mig',
  accepted: to => `Servern tog emot brevet till ${to}. Titta efter det i inkorgen.`,
  refused: to => `Brevet till ${to} kom inte i väg. Samtalet nedan säger varför.`,
  conversation: 'Samtalet med e-postservern',
  by: { us: 'Linje', them: 'Servern', line: 'Förbindelsen' },
  incoming: 'E-post in',
  incomingAbout: 'Skriv ett e-brev till varje adress. Det som kommer fram står här.',
  noMailboxes: 'Inga grupper har en adress än.',
  lastMail: 'Senast kommet',
  never: 'Aldrig',
}
