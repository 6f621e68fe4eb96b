import type { MailPageWords } from './nb.ts'

export const sv: MailPageWords = {
  about: 'Prova båda vägarna här, så vet du att ingen ropar i tomma rum.',
  outgoing: 'E-post ut',
  unset:
    'Ingen e-postserver är inställd. Brev väntar i Linje tills den som sköter driften anger SMTP_URL och startar om.',
  try: 'Skicka ett prov till mig',
  accepted: (from, to) => `Servern tog emot brevet från ${from} till ${to}. Titta efter det i inkorgen.`,
  refused: (from, to) => `Brevet från ${from} till ${to} kom inte i väg.`,
  why: {
    'no-server':
      'E-postservern svarade inte. Be den som sköter driften se på namnet och porten i SMTP_URL, och om brandväggen släpper ut Linje.',
    'no-encryption': 'Förbindelsen kunde inte krypteras. Be den som sköter e-postservern se på certifikatet.',
    'not-let-in':
      'Servern släppte inte in Linje. Be den som sköter driften se på användaren och lösenordet i SMTP_URL.',
    'sender-refused':
      'Servern tar inte emot brev från den här adressen. Be den som sköter e-postservern låta Linje skicka från den.',
    'recipient-refused':
      'Servern tar inte emot brev till din adress. Se efter att den är rätt, och om servern skickar brev ut ur huset.',
    later: 'Servern vill inte ha brevet just nu. Vänta några minuter och prova igen.',
    refused: 'Servern ville inte ha det här brevet. Den sista raden från servern säger varför.',
  },
  conversation: 'Samtalet med e-postservern',
  by: { us: 'Linje', them: 'Servern', line: 'Förbindelsen' },
  incoming: 'E-post in',
  incomingAbout: 'Skriv ett e-brev till varje adress. Det som kommer fram står här.',
  noMailboxes: 'Inga grupper har en adress än.',
  lastMail: 'Senast kommet',
  never: 'Aldrig',
  fetchedFrom: 'Hämtas från',
  here: 'Kommer hit av sig själv',
  sender: 'Brev ut',
  senderAbout: address =>
    `Skickar ett brev från ${address} till dig. En server kan släppa igenom vissa avsändare och inte andra.`,
  fetching: 'E-post in från en annan server',
  fetchingAbout:
    'Bara för en adress som ligger på en annan server. Linje hämtar det som är oläst, och märker det som läst när det är sparat. Kräver servern OAuth 2.0 ställer den som sköter driften in det med linje mailbox set.',
  security: {
    tls: 'TLS (port 993)',
    starttls: 'STARTTLS (port 143)',
    plain: 'Ingen, bara på den här maskinen',
  },
  passwordNew: 'Visas aldrig igen.',
  passwordKept: 'Lämna tomt för att behålla det som är inställt.',
  begin: 'Börja hämta',
  end: 'Sluta hämta',
  set: address => `E-post till ${address} hämtas.`,
  ended: address => `E-post till ${address} hämtas inte längre.`,
  state: {
    new: 'Inte hämtad än',
    good: 'Hämtas',
    faulty: 'Kan inte hämtas',
  },
  lookedAt: 'Senast hämtad',
  theySaid: 'Servern sa',
  fault: {
    'not-a-host': 'Inte en server. Skriv namnet, till exempel imap.nordvik.kommun.se.',
    'not-a-port': 'Inte en port. Skriv ett tal från 1 till 65535.',
    'not-encrypted': 'Lösenordet skulle gå öppet över nätet. Välj TLS eller STARTTLS.',
    'password-anew': 'Servern eller användaren är en annan. Skriv lösenordet på nytt.',
  },
}
