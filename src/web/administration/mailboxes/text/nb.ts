import type { Widened } from '../../../../contract/text/widened.ts'

/** What the page of mail says in bokmål; the other languages are checked against it. */
export const nb = {
  about: 'Prøv begge veier her, så vet du at ingen roper i tomme rom.',
  outgoing: 'E-post ut',
  unset: 'Ingen e-postserver er satt. Brev venter i Linje til den som drifter, setter SMTP_URL og starter på nytt.',
  try: 'Send en prøve til meg',
  accepted: (from: string, to: string) => `Serveren tok imot brevet fra ${from} til ${to}. Se etter det i innboksen.`,
  refused: (from: string, to: string) => `Brevet fra ${from} til ${to} kom ikke av gårde.`,
  why: {
    'no-server':
      'E-postserveren svarte ikke. Be den som drifter, se på navnet og porten i SMTP_URL, og om brannmuren slipper Linje ut.',
    'no-encryption': 'Forbindelsen kunne ikke krypteres. Be den som drifter e-postserveren, se på sertifikatet.',
    'not-let-in': 'Serveren slapp ikke Linje inn. Be den som drifter, se på brukeren og passordet i SMTP_URL.',
    'sender-refused':
      'Serveren tar ikke imot brev fra denne adressen. Be den som drifter e-postserveren, la Linje sende fra den.',
    'recipient-refused':
      'Serveren tar ikke imot brev til adressen din. Se etter at den er riktig, og om serveren sender brev ut av huset.',
    later: 'Serveren vil ikke ha brevet akkurat nå. Vent noen minutter og prøv igjen.',
    refused: 'Serveren ville ikke ha dette brevet. Den siste linjen fra serveren sier hvorfor.',
  },
  conversation: 'Samtalen med e-postserveren',
  by: { us: 'Linje', them: 'Serveren', line: 'Linjen' },
  incoming: 'E-post inn',
  incomingAbout: 'Skriv en e-post til hver adresse. Den som kommer fram, står her.',
  noMailboxes: 'Ingen grupper har en adresse ennå.',
  lastMail: 'Sist kommet',
  never: 'Aldri',
  fetchedFrom: 'Hentes fra',
  here: 'Kommer hit selv',
  sender: 'Brev ut',
  senderAbout: (address: string) =>
    `Sender et brev fra ${address} til deg. En server kan slippe gjennom noen avsendere og ikke andre.`,
  fetching: 'E-post inn fra en annen server',
  fetchingAbout:
    'Bare for en adresse som ligger på en annen server. Linje henter det som er ulest, og merker det som lest når det er tatt vare på. Krever serveren OAuth 2.0, setter den som drifter, det opp med linje mailbox set.',
  security: {
    tls: 'TLS (port 993)',
    starttls: 'STARTTLS (port 143)',
    plain: 'Ingen, bare på denne maskinen',
  },
  passwordNew: 'Vises aldri igjen.',
  passwordKept: 'La stå tomt for å beholde det som er satt.',
  begin: 'Begynn å hente',
  end: 'Slutt å hente',
  set: (address: string) => `E-post til ${address} hentes.`,
  ended: (address: string) => `E-post til ${address} hentes ikke lenger.`,
  state: {
    new: 'Ikke hentet ennå',
    good: 'Hentes',
    faulty: 'Kan ikke hentes',
  },
  lookedAt: 'Sist hentet',
  theySaid: 'Serveren sa',
  fault: {
    'not-a-host': 'Ikke en server. Skriv navnet, for eksempel imap.nordvik.kommune.no.',
    'not-a-port': 'Ikke en port. Skriv et tall fra 1 til 65535.',
    'not-encrypted': 'Passordet ville gått åpent over nettet. Velg TLS eller STARTTLS.',
    'password-anew': 'Serveren eller brukeren er en annen. Skriv passordet på nytt.',
  },
} as const

export type MailPageWords = Widened<typeof nb>
