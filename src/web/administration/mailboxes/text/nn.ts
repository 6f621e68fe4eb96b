import type { MailPageWords } from './nb.ts'

export const nn: MailPageWords = {
  about: 'Prøv begge vegar her, så veit du at ingen ropar i tomme rom.',
  outgoing: 'E-post ut',
  outgoingAbout:
    'Tenaren som sender e-posten dykkar. Den som leverer e-posten, seier kva han heiter. Brev ventar i Linje til han er sett.',
  bySurroundings: server =>
    `Brev går ut gjennom ${server}. Det er sett av den som driftar Linje (SMTP_URL), og blir endra der.`,
  outgoingSecurity: {
    tls: 'TLS (port 465)',
    starttls: 'STARTTLS (port 587)',
    plain: 'Inga (port 25), berre innanfor eige nett',
  },
  usernameHint: 'La stå tomt om tenaren slepp Linje inn utan.',
  keepAndTry: 'Lagre og send ei prøve til meg',
  outgoingSet: server => `Brev går ut gjennom ${server}.`,
  endOutgoing: 'Slutt å sende',
  outgoingEnded: 'Brev ventar no i Linje.',
  unset: 'Ingen e-posttenar er sett. Brev ventar i Linje til han er sett under E-post ut.',
  try: 'Send ei prøve til meg',
  accepted: (from, to) => `Tenaren tok imot brevet frå ${from} til ${to}. Sjå etter det i innboksen.`,
  refused: (from, to) => `Brevet frå ${from} til ${to} kom ikkje av garde.`,
  why: {
    'no-server':
      'E-posttenaren svara ikkje. Sjå etter at namnet og porten er rett. Er dei det, kan ein brannmur stå i vegen: spør den som driftar Linje.',
    'no-encryption':
      'Sambandet kunne ikkje krypterast. Prøv ei anna kryptering. Seier tenaren noko om sertifikatet, må den som driftar e-posttenaren, ordne det.',
    'not-let-in':
      'Tenaren sleppte ikkje Linje inn. Sjå etter at brukarnamnet og passordet er rett. Nokre leverandørar krev eit eige passord for program.',
    'sender-refused':
      'Tenaren tek ikkje imot brev frå denne adressa. Be den som driftar e-posttenaren, la Linje sende frå henne.',
    'recipient-refused':
      'Tenaren tek ikkje imot brev til adressa di. Sjå etter at ho er rett, og om tenaren sender brev ut av huset.',
    later: 'Tenaren vil ikkje ha brevet akkurat no. Vent nokre minutt og prøv igjen.',
    refused: 'Tenaren ville ikkje ha dette brevet. Den siste linja frå tenaren seier kvifor.',
  },
  conversation: 'Samtalen med e-posttenaren',
  by: { us: 'Linje', them: 'Tenaren', line: 'Sambandet' },
  incoming: 'E-post inn',
  incomingAbout:
    'Vel ei adresse for å seie kvar e-posten til henne blir henta. Skriv så ein e-post dit; når han er komen fram, står det her.',
  noMailboxes: 'Ingen grupper har ei adresse enno.',
  lastMail: 'Sist komen',
  never: 'Aldri',
  fetchedFrom: 'Blir henta frå',
  here: 'Kjem hit sjølv',
  notYet: 'Ikkje sett opp',
  turnedAway: {
    heading: 'E-post som ikkje vart teken imot',
    about:
      'Det som vart avvist dei siste 30 dagane, eitt tal for kvar dag. Avsendaren fekk beskjed, og Linje har ikkje brevet.',
    none: 'Ingen e-post er avvist dei siste 30 dagane.',
    last: 'Sist',
    from: 'Frå',
    to: 'Til',
    because: 'Kvifor',
    count: 'Tal',
    untold: 'ikkje oppgitt',
    why: { 'too-large': 'Større enn 50 MB', 'no-mailbox': 'Adressa er ikkje vår' },
  },
  sender: 'Brev ut',
  senderAbout: address =>
    `Sender eit brev frå ${address} til deg. Ein tenar kan sleppe gjennom nokre avsendarar og ikkje andre.`,
  round: {
    heading: 'Fram og tilbake',
    about: address =>
      `Svar frå folk går til adresser som ${address}. Sjå at e-posttenaren slepp slike fram til postkassa.`,
    send: 'Send ei prøve rundt',
    underWay:
      'Tenaren tok imot prøva. Ho blir vist her når ho er komen inn att, som regel innan eitt minutt. Kjem ho ikkje, må den som driftar e-posten, slå på plussadresser.',
    back: 'Prøva er komen inn att. Svar frå folk finn fram.',
  },
  fetching: 'E-post inn frå ein annan tenar',
  fetchingAbout:
    'Linje hentar det som er ulese, og merkjer det som lese når det er teke vare på. Trengst ikkje for ei adresse som ein e-posttenar sender hit.',
  security: {
    tls: 'TLS (port 993)',
    starttls: 'STARTTLS (port 143)',
    plain: 'Inga, berre på denne maskina',
  },
  letInBy: 'Linje slepp inn med',
  letIn: { password: 'Passord', oauth: 'OAuth 2.0' },
  oauth: {
    tokenUrl: 'Adressa der nøklar blir henta (token URL)',
    clientId: 'Klient-id',
    clientSecret: 'Klientløyndom',
    refreshToken: 'Fornyingsnøkkel (refresh token)',
    scope: 'Omfang (scope)',
  },
  optional: 'Berre om tenaren krev det.',
  passwordNew: 'Blir aldri vist igjen.',
  passwordKept: 'Lat stå tomt for å halde på det som er sett.',
  look: 'Prøv',
  lookWell: unread =>
    unread === 0
      ? 'Linje slepp inn. Ingen ulesen e-post ligg der no.'
      : unread === 1
        ? 'Linje slepp inn. 1 ulesen e-post ligg der og blir ei sak. Merk han som lesen først om han ikkje skal det.'
        : `Linje slepp inn. ${unread} ulesne e-postar ligg der, og kvar blir ei sak. Merk dei som lesne først om dei ikkje skal det.`,
  lookFault: {
    'no-server':
      'Tenaren svara ikkje. Sjå etter at namnet og porten er rett. Er dei det, kan ein brannmur stå i vegen: spør den som driftar Linje.',
    'no-encryption':
      'Sambandet kunne ikkje krypterast. Prøv ei anna kryptering. Seier tenaren noko om sertifikatet, må den som driftar e-posttenaren, ordne det.',
    'not-let-in':
      'Tenaren sleppte ikkje Linje inn. Sjå etter at brukarnamnet og passordet er rett, og at IMAP er slått på for postkassa.',
    'no-folder': 'Linje slepp inn, men mappa finst ikkje. Dei fleste postkasser har INBOX.',
  },
  begin: 'Begynn å hente',
  end: 'Slutt å hente',
  set: address => `E-post til ${address} blir henta.`,
  ended: address => `E-post til ${address} blir ikkje henta lenger.`,
  state: {
    new: 'Blir henta om nokre sekund',
    good: 'Blir henta',
    faulty: 'Kan ikkje hentast',
  },
  signing: {
    heading: 'Signering (DKIM)',
    about: 'Eit signert brev viser at det kjem frå domenet sitt. Det gjer at færre mottakarar tek det for søppelpost.',
    domain: 'Domene',
    state: 'Brev herifrå',
    unsigned: 'Blir ikkje signerte',
    signed: 'Blir signerte',
    waits: 'Ny nøkkel ventar',
    titleOf: domain => `Signering av brev frå ${domain}`,
    notSigned: domain => `Brev frå ${domain} blir ikkje signerte.`,
    signedBy: (domain, selector) => `Brev frå ${domain} blir signerte med nøkkelen ${selector}.`,
    noSender: 'Inga gruppe skriv frå dette domenet no.',
    newKey: 'Ny nøkkel',
    nextKey: 'Neste nøkkel',
    key: 'Nøkkelen som signerer',
    howTo: 'Be den som styrer domenet, leggje denne posten i DNS. Begynn å signere når han står der.',
    keepRecord: 'Posten må stå i DNS så lenge brev blir signerte, og ei veke etter.',
    madeAt: 'Laga',
    name: 'Namn',
    type: 'Type',
    value: 'Verdi',
    copy: 'Kopier',
    copied: 'Kopiert',
    copyWhat: what => `Kopier: ${what}`,
    lookUp: 'Sjå etter i DNS',
    outcome: {
      found: 'Posten står i DNS.',
      missing: 'Ingenting står i DNS under dette namnet. Det kan ta nokre timar før ein ny post er synleg.',
      other: 'Noko anna står i DNS under dette namnet. Byt det ut med verdien over.',
      'no-answer': 'DNS svara ikkje. Prøv igjen om litt.',
    },
    begin: 'Begynn å signere',
    change: 'Byt til denne nøkkelen',
    begun: domain => `Brev frå ${domain} blir signerte.`,
    make: 'Lag ein nøkkel',
    makeNext: 'Lag ein ny nøkkel',
    made: domain => `Ein nøkkel for ${domain} er laga. Legg posten i DNS.`,
    drop: 'Fjern nøkkelen',
    dropped: 'Nøkkelen er fjerna.',
    end: 'Slutt å signere',
    ended: 'Brev blir ikkje signerte lenger.',
  },
  closed: {
    heading: 'Svar på lukka saker',
    about: 'Når den som melde ei sak, svarar etter at ho er lukka. Inga sak blir opna att av seg sjølv.',
    join: 'Svaret blir lagt i den lukka saka, og 1. linje kan opne ho att',
    'follow-up': 'Svaret blir ei ny sak, knytt til den lukka',
    kept: 'Valet er lagra.',
  },
  lookedAt: 'Sist henta',
  theySaid: 'Melding',
  fault: {
    'not-a-host': 'Ikkje ein tenar. Skriv namnet, til dømes imap.nordvik.kommune.no.',
    'not-a-port': 'Ikkje ein port. Skriv eit tal frå 1 til 65535.',
    'not-https': 'Ikkje ei adresse. Ho må begynne med https://.',
    'not-encrypted': 'Passordet ville gått ope over nettet. Vel TLS eller STARTTLS.',
    'only-this-machine': 'Dømet skriv til oppdikta folk. Bruk ein e-posttenar på denne maskina (127.0.0.1).',
    'password-anew': 'Tenaren eller brukaren er ein annan. Skriv passordet på nytt.',
  },
}
