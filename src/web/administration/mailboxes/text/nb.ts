import type { Widened } from '../../../../contract/text/widened.ts'

/** What the page of mail says in bokmål; the other languages are checked against it. */
export const nb = {
  about: 'Prøv begge veier her, så vet du at ingen roper i tomme rom.',
  outgoing: 'E-post ut',
  outgoingAbout:
    'Serveren som sender e-posten deres. Den som leverer e-posten, sier hva den heter. Brev venter i Linje til den er satt.',
  bySurroundings: (server: string) =>
    `Brev går ut gjennom ${server}. Det er satt av den som drifter Linje (SMTP_URL), og endres der.`,
  outgoingSecurity: {
    tls: 'TLS (port 465)',
    starttls: 'STARTTLS (port 587)',
    plain: 'Ingen (port 25), bare innenfor eget nett',
  },
  usernameHint: 'La stå tomt hvis serveren slipper Linje inn uten.',
  keepAndTry: 'Lagre og send en prøve til meg',
  outgoingSet: (server: string) => `Brev går ut gjennom ${server}.`,
  endOutgoing: 'Slutt å sende',
  outgoingEnded: 'Brev venter nå i Linje.',
  unset: 'Ingen e-postserver er satt. Brev venter i Linje til den er satt under E-post ut.',
  try: 'Send en prøve til meg',
  accepted: (from: string, to: string) => `Serveren tok imot brevet fra ${from} til ${to}. Se etter det i innboksen.`,
  refused: (from: string, to: string) => `Brevet fra ${from} til ${to} kom ikke av gårde.`,
  why: {
    'no-server':
      'E-postserveren svarte ikke. Se etter at navnet og porten er rett. Er de det, kan en brannmur stå i veien: spør den som drifter Linje.',
    'no-encryption':
      'Forbindelsen kunne ikke krypteres. Prøv en annen kryptering. Sier serveren noe om sertifikatet, må den som drifter e-postserveren, ordne det.',
    'not-let-in':
      'Serveren slapp ikke Linje inn. Se etter at brukernavnet og passordet er rett. Noen leverandører krever et eget passord for programmer.',
    'sender-refused':
      'Serveren tar ikke imot brev fra denne adressen. Be den som drifter e-postserveren, la Linje sende fra den.',
    'recipient-refused':
      'Serveren tar ikke imot brev til adressen din. Se etter at den er riktig, og om serveren sender brev ut av huset.',
    later: 'Serveren vil ikke ha brevet akkurat nå. Vent noen minutter og prøv igjen.',
    refused: 'Serveren ville ikke ha dette brevet. Den siste linjen fra serveren sier hvorfor.',
  },
  conversation: 'Samtalen med e-postserveren',
  by: { us: 'Linje', them: 'Serveren', line: 'Sambandet' },
  incoming: 'E-post inn',
  incomingAbout:
    'Velg en adresse for å si hvor e-posten til den hentes. Skriv så en e-post dit; når den er kommet fram, står det her.',
  noMailboxes: 'Ingen grupper har en adresse ennå.',
  lastMail: 'Sist kommet',
  never: 'Aldri',
  fetchedFrom: 'Hentes fra',
  here: 'Kommer hit selv',
  notYet: 'Ikke satt opp',
  turnedAway: {
    heading: 'E-post som ikke ble tatt imot',
    about:
      'Det som ble avvist de siste 30 dagene, ett tall for hver dag. Avsenderen fikk beskjed, og Linje har ikke brevet.',
    none: 'Ingen e-post er avvist de siste 30 dagene.',
    last: 'Sist',
    from: 'Fra',
    to: 'Til',
    because: 'Hvorfor',
    count: 'Antall',
    untold: 'ikke oppgitt',
    why: { 'too-large': 'Større enn 50 MB', 'no-mailbox': 'Adressen er ikke vår' },
  },
  sender: 'Brev ut',
  senderAbout: (address: string) =>
    `Sender et brev fra ${address} til deg. En server kan slippe gjennom noen avsendere og ikke andre.`,
  round: {
    heading: 'Fram og tilbake',
    about: (address: string) =>
      `Svar fra folk går til adresser som ${address}. Se at e-postserveren slipper slike fram til postkassen.`,
    send: 'Send en prøve rundt',
    underWay:
      'Serveren tok imot prøven. Den vises her når den er kommet inn igjen, som regel innen ett minutt. Kommer den ikke, må den som drifter e-posten, slå på plussadresser.',
    back: 'Prøven er kommet inn igjen. Svar fra folk finner fram.',
  },
  fetching: 'E-post inn fra en annen server',
  fetchingAbout:
    'Linje henter det som er ulest, og merker det som lest når det er tatt vare på. Trengs ikke for en adresse som en e-postserver sender hit.',
  security: {
    tls: 'TLS (port 993)',
    starttls: 'STARTTLS (port 143)',
    plain: 'Ingen, bare på denne maskinen',
  },
  letInBy: 'Linje slipper inn med',
  letIn: { password: 'Passord', oauth: 'OAuth 2.0' },
  oauth: {
    tokenUrl: 'Adressen der nøkler hentes (token URL)',
    clientId: 'Klient-id',
    clientSecret: 'Klienthemmelighet',
    refreshToken: 'Fornyelsesnøkkel (refresh token)',
    scope: 'Omfang (scope)',
  },
  optional: 'Bare om serveren krever det.',
  passwordNew: 'Vises aldri igjen.',
  passwordKept: 'La stå tomt for å beholde det som er satt.',
  look: 'Prøv',
  lookWell: (unread: number) =>
    unread === 0
      ? 'Linje slipper inn. Ingen ulest e-post ligger der nå.'
      : unread === 1
        ? 'Linje slipper inn. 1 ulest e-post ligger der og blir en sak. Merk den som lest først hvis den ikke skal det.'
        : `Linje slipper inn. ${unread} uleste e-poster ligger der, og hver blir en sak. Merk dem som lest først hvis de ikke skal det.`,
  lookFault: {
    'no-server':
      'Serveren svarte ikke. Se etter at navnet og porten er rett. Er de det, kan en brannmur stå i veien: spør den som drifter Linje.',
    'no-encryption':
      'Forbindelsen kunne ikke krypteres. Prøv en annen kryptering. Sier serveren noe om sertifikatet, må den som drifter e-postserveren, ordne det.',
    'not-let-in':
      'Serveren slapp ikke Linje inn. Se etter at brukernavnet og passordet er rett, og at IMAP er slått på for postkassen.',
    'no-folder': 'Linje slipper inn, men mappen finnes ikke. De fleste postkasser har INBOX.',
  },
  begin: 'Begynn å hente',
  end: 'Slutt å hente',
  set: (address: string) => `E-post til ${address} hentes.`,
  ended: (address: string) => `E-post til ${address} hentes ikke lenger.`,
  state: {
    new: 'Hentes om noen sekunder',
    good: 'Hentes',
    faulty: 'Kan ikke hentes',
  },
  signing: {
    heading: 'Signering (DKIM)',
    about: 'Et signert brev viser at det kommer fra domenet sitt. Det gjør at færre mottakere tar det for søppelpost.',
    domain: 'Domene',
    state: 'Brev herfra',
    unsigned: 'Signeres ikke',
    signed: 'Signeres',
    waits: 'Ny nøkkel venter',
    titleOf: (domain: string) => `Signering av brev fra ${domain}`,
    notSigned: (domain: string) => `Brev fra ${domain} signeres ikke.`,
    signedBy: (domain: string, selector: string) => `Brev fra ${domain} signeres med nøkkelen ${selector}.`,
    noSender: 'Ingen gruppe skriver fra dette domenet nå.',
    newKey: 'Ny nøkkel',
    nextKey: 'Neste nøkkel',
    key: 'Nøkkelen som signerer',
    howTo: 'Be den som styrer domenet, legge denne posten i DNS. Begynn å signere når den står der.',
    keepRecord: 'Posten må stå i DNS så lenge brev signeres, og en uke etter.',
    madeAt: 'Laget',
    name: 'Navn',
    type: 'Type',
    value: 'Verdi',
    copy: 'Kopier',
    copied: 'Kopiert',
    copyWhat: (what: string) => `Kopier: ${what}`,
    lookUp: 'Se etter i DNS',
    outcome: {
      found: 'Posten står i DNS.',
      missing: 'Ingenting står i DNS under dette navnet. Det kan ta noen timer før en ny post vises.',
      other: 'Noe annet står i DNS under dette navnet. Bytt det ut med verdien over.',
      'no-answer': 'DNS svarte ikke. Prøv igjen om litt.',
    },
    begin: 'Begynn å signere',
    change: 'Bytt til denne nøkkelen',
    begun: (domain: string) => `Brev fra ${domain} signeres.`,
    make: 'Lag en nøkkel',
    makeNext: 'Lag en ny nøkkel',
    made: (domain: string) => `En nøkkel for ${domain} er laget. Legg posten i DNS.`,
    drop: 'Fjern nøkkelen',
    dropped: 'Nøkkelen er fjernet.',
    end: 'Slutt å signere',
    ended: 'Brev signeres ikke lenger.',
  },
  closed: {
    heading: 'Svar på lukkede saker',
    about: 'Når den som meldte en sak, svarer etter at den er lukket. Ingen sak åpnes igjen av seg selv.',
    join: 'Svaret legges i den lukkede saken, og 1. linje kan åpne den igjen',
    'follow-up': 'Svaret blir en ny sak, knyttet til den lukkede',
    kept: 'Valget er lagret.',
  },
  lookedAt: 'Sist hentet',
  theySaid: 'Melding',
  fault: {
    'not-a-host': 'Ikke en server. Skriv navnet, for eksempel imap.nordvik.kommune.no.',
    'not-a-port': 'Ikke en port. Skriv et tall fra 1 til 65535.',
    'not-https': 'Ikke en adresse. Den må begynne med https://.',
    'not-encrypted': 'Passordet ville gått åpent over nettet. Velg TLS eller STARTTLS.',
    'only-this-machine': 'Eksempelet skriver til oppdiktede folk. Bruk en e-postserver på denne maskinen (127.0.0.1).',
    'password-anew': 'Serveren eller brukeren er en annen. Skriv passordet på nytt.',
  },
} as const

export type MailPageWords = Widened<typeof nb>
