import type { MailPageWords } from './nb.ts'

export const nn: MailPageWords = {
  about: 'Prøv begge vegar her, så veit du at ingen ropar i tomme rom.',
  outgoing: 'E-post ut',
  unset: 'Ingen e-posttenar er sett. Brev ventar i Linje til den som driftar, set SMTP_URL og startar på nytt.',
  try: 'Send ei prøve til meg',
  accepted: (from, to) => `Tenaren tok imot brevet frå ${from} til ${to}. Sjå etter det i innboksen.`,
  refused: (from, to) => `Brevet frå ${from} til ${to} kom ikkje av garde.`,
  why: {
    'no-server':
      'E-posttenaren svara ikkje. Be den som driftar, sjå på namnet og porten i SMTP_URL, og om brannmuren slepp Linje ut.',
    'no-encryption': 'Sambandet kunne ikkje krypterast. Be den som driftar e-posttenaren, sjå på sertifikatet.',
    'not-let-in': 'Tenaren sleppte ikkje Linje inn. Be den som driftar, sjå på brukaren og passordet i SMTP_URL.',
    'sender-refused':
      'Tenaren tek ikkje imot brev frå denne adressa. Be den som driftar e-posttenaren, la Linje sende frå henne.',
    'recipient-refused':
      'Tenaren tek ikkje imot brev til adressa di. Sjå etter at ho er rett, og om tenaren sender brev ut av huset.',
    later: 'Tenaren vil ikkje ha brevet akkurat no. Vent nokre minutt og prøv igjen.',
    refused: 'Tenaren ville ikkje ha dette brevet. Den siste linja frå tenaren seier kvifor.',
  },
  conversation: 'Samtalen med e-posttenaren',
  by: { us: 'Linje', them: 'Tenaren', line: 'Linja' },
  incoming: 'E-post inn',
  incomingAbout: 'Skriv ein e-post til kvar adresse. Den som kjem fram, står her.',
  noMailboxes: 'Ingen grupper har ei adresse enno.',
  lastMail: 'Sist komen',
  never: 'Aldri',
  fetchedFrom: 'Blir henta frå',
  here: 'Kjem hit sjølv',
  sender: 'Brev ut',
  senderAbout: address =>
    `Sender eit brev frå ${address} til deg. Ein tenar kan sleppe gjennom nokre avsendarar og ikkje andre.`,
  fetching: 'E-post inn frå ein annan tenar',
  fetchingAbout:
    'Berre for ei adresse som ligg på ein annan tenar. Linje hentar det som er ulese, og merkjer det som lese når det er teke vare på. Krev tenaren OAuth 2.0, set den som driftar, det opp med linje mailbox set.',
  security: {
    tls: 'TLS (port 993)',
    starttls: 'STARTTLS (port 143)',
    plain: 'Inga, berre på denne maskina',
  },
  passwordNew: 'Blir aldri vist igjen.',
  passwordKept: 'Lat stå tomt for å halde på det som er sett.',
  begin: 'Begynn å hente',
  end: 'Slutt å hente',
  set: address => `E-post til ${address} blir henta.`,
  ended: address => `E-post til ${address} blir ikkje henta lenger.`,
  state: {
    new: 'Ikkje henta enno',
    good: 'Blir henta',
    faulty: 'Kan ikkje hentast',
  },
  lookedAt: 'Sist henta',
  theySaid: 'Tenaren sa',
  fault: {
    'not-a-host': 'Ikkje ein tenar. Skriv namnet, til dømes imap.nordvik.kommune.no.',
    'not-a-port': 'Ikkje ein port. Skriv eit tal frå 1 til 65535.',
    'not-encrypted': 'Passordet ville gått ope over nettet. Vel TLS eller STARTTLS.',
    'password-anew': 'Tenaren eller brukaren er ein annan. Skriv passordet på nytt.',
  },
}
