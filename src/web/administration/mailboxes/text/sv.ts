import type { MailPageWords } from './nb.ts'

export const sv: MailPageWords = {
  about: 'Prova båda vägarna här, så vet du att ingen ropar i tomma rum.',
  outgoing: 'E-post ut',
  outgoingAbout:
    'Servern som skickar er e-post. Den som levererar e-posten säger vad den heter. Brev väntar i Linje tills den är inställd.',
  bySurroundings: server =>
    `Brev går ut genom ${server}. Det är inställt av den som sköter driften (SMTP_URL) och ändras där.`,
  outgoingSecurity: {
    tls: 'TLS (port 465)',
    starttls: 'STARTTLS (port 587)',
    plain: 'Ingen (port 25), bara inom det egna nätet',
  },
  usernameHint: 'Lämna tomt om servern släpper in Linje utan.',
  keepAndTry: 'Spara och skicka ett prov till mig',
  outgoingSet: server => `Brev går ut genom ${server}.`,
  endOutgoing: 'Sluta skicka',
  outgoingEnded: 'Brev väntar nu i Linje.',
  unset: 'Ingen e-postserver är inställd. Brev väntar i Linje tills den är inställd under E-post ut.',
  try: 'Skicka ett prov till mig',
  accepted: (from, to) => `Servern tog emot brevet från ${from} till ${to}. Titta efter det i inkorgen.`,
  refused: (from, to) => `Brevet från ${from} till ${to} kom inte i väg.`,
  why: {
    'no-server':
      'E-postservern svarade inte. Se efter att namnet och porten är rätt. Är de det kan en brandvägg stå i vägen: fråga den som sköter driften.',
    'no-encryption':
      'Förbindelsen kunde inte krypteras. Prova en annan kryptering. Säger servern något om certifikatet måste den som sköter e-postservern ordna det.',
    'not-let-in':
      'Servern släppte inte in Linje. Se efter att användarnamnet och lösenordet är rätt. Vissa leverantörer kräver ett särskilt lösenord för program.',
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
  incomingAbout:
    'Välj en adress för att säga varifrån e-posten till den hämtas. Skriv sedan ett e-brev dit; när det har kommit fram står det här.',
  noMailboxes: 'Inga grupper har en adress än.',
  lastMail: 'Senast kommet',
  never: 'Aldrig',
  fetchedFrom: 'Hämtas från',
  here: 'Kommer hit av sig själv',
  notYet: 'Inte inställt',
  turnedAway: {
    heading: 'E-post som inte togs emot',
    about:
      'Det som har avvisats de senaste 30 dagarna, en siffra för varje dag. Avsändaren fick besked, och Linje har inte brevet.',
    none: 'Ingen e-post har avvisats de senaste 30 dagarna.',
    last: 'Senast',
    from: 'Från',
    to: 'Till',
    because: 'Varför',
    count: 'Antal',
    untold: 'inte angivet',
    why: { 'too-large': 'Större än 50 MB', 'no-mailbox': 'Adressen är inte vår' },
  },
  sender: 'Brev ut',
  senderAbout: address =>
    `Skickar ett brev från ${address} till dig. En server kan släppa igenom vissa avsändare och inte andra.`,
  round: {
    heading: 'Fram och tillbaka',
    about: address =>
      `Svar från människor går till adresser som ${address}. Se till att e-postservern släpper fram sådana till brevlådan.`,
    send: 'Skicka ett prov runt',
    underWay:
      'Servern tog emot provet. Det visas här när det har kommit in igen, oftast inom en minut. Kommer det inte måste den som sköter e-posten slå på plusadresser.',
    back: 'Provet har kommit in igen. Svar från människor hittar fram.',
  },
  fetching: 'E-post in från en annan server',
  fetchingAbout:
    'Linje hämtar det som är oläst, och märker det som läst när det är sparat. Behövs inte för en adress som en e-postserver skickar hit.',
  security: {
    tls: 'TLS (port 993)',
    starttls: 'STARTTLS (port 143)',
    plain: 'Ingen, bara på den här maskinen',
  },
  letInBy: 'Linje släpps in med',
  letIn: { password: 'Lösenord', oauth: 'OAuth 2.0' },
  oauth: {
    tokenUrl: 'Adressen där nycklar hämtas (token URL)',
    clientId: 'Klient-id',
    clientSecret: 'Klienthemlighet',
    refreshToken: 'Förnyelsenyckel (refresh token)',
    scope: 'Omfattning (scope)',
  },
  optional: 'Bara om servern kräver det.',
  passwordNew: 'Visas aldrig igen.',
  passwordKept: 'Lämna tomt för att behålla det som är inställt.',
  look: 'Prova',
  lookWell: unread =>
    unread === 0
      ? 'Linje släpps in. Inget oläst e-brev ligger där nu.'
      : unread === 1
        ? 'Linje släpps in. 1 oläst e-brev ligger där och blir ett ärende. Märk det som läst först om det inte ska bli det.'
        : `Linje släpps in. ${unread} olästa e-brev ligger där, och vart och ett blir ett ärende. Märk dem som lästa först om de inte ska bli det.`,
  lookFault: {
    'no-server':
      'Servern svarade inte. Se efter att namnet och porten är rätt. Är de det kan en brandvägg stå i vägen: fråga den som sköter driften.',
    'no-encryption':
      'Förbindelsen kunde inte krypteras. Prova en annan kryptering. Säger servern något om certifikatet måste den som sköter e-postservern ordna det.',
    'not-let-in':
      'Servern släppte inte in Linje. Se efter att användarnamnet och lösenordet är rätt, och att IMAP är påslaget för brevlådan.',
    'no-folder': 'Linje släpps in, men mappen finns inte. De flesta brevlådor har INBOX.',
  },
  begin: 'Börja hämta',
  end: 'Sluta hämta',
  set: address => `E-post till ${address} hämtas.`,
  ended: address => `E-post till ${address} hämtas inte längre.`,
  state: {
    new: 'Hämtas om några sekunder',
    good: 'Hämtas',
    faulty: 'Kan inte hämtas',
  },
  signing: {
    heading: 'Signering (DKIM)',
    about: 'Ett signerat brev visar att det kommer från sin domän. Det gör att färre mottagare tar det för skräppost.',
    domain: 'Domän',
    state: 'Brev härifrån',
    unsigned: 'Signeras inte',
    signed: 'Signeras',
    waits: 'Ny nyckel väntar',
    titleOf: domain => `Signering av brev från ${domain}`,
    notSigned: domain => `Brev från ${domain} signeras inte.`,
    signedBy: (domain, selector) => `Brev från ${domain} signeras med nyckeln ${selector}.`,
    noSender: 'Ingen grupp skriver från den här domänen nu.',
    newKey: 'Ny nyckel',
    nextKey: 'Nästa nyckel',
    key: 'Nyckeln som signerar',
    howTo: 'Be den som sköter domänen lägga in den här posten i DNS. Börja signera när den finns där.',
    keepRecord: 'Posten måste finnas i DNS så länge brev signeras, och en vecka efteråt.',
    madeAt: 'Skapad',
    name: 'Namn',
    type: 'Typ',
    value: 'Värde',
    copy: 'Kopiera',
    copied: 'Kopierat',
    copyWhat: what => `Kopiera: ${what}`,
    lookUp: 'Leta i DNS',
    outcome: {
      found: 'Posten finns i DNS.',
      missing: 'Ingenting finns i DNS under det här namnet. Det kan ta några timmar innan en ny post syns.',
      other: 'Något annat finns i DNS under det här namnet. Byt ut det mot värdet ovan.',
      'no-answer': 'DNS svarade inte. Försök igen om en stund.',
    },
    begin: 'Börja signera',
    change: 'Byt till den här nyckeln',
    begun: domain => `Brev från ${domain} signeras.`,
    make: 'Skapa en nyckel',
    makeNext: 'Skapa en ny nyckel',
    made: domain => `En nyckel för ${domain} är skapad. Lägg in posten i DNS.`,
    drop: 'Ta bort nyckeln',
    dropped: 'Nyckeln är borttagen.',
    end: 'Sluta signera',
    ended: 'Brev signeras inte längre.',
  },
  closed: {
    heading: 'Svar på avslutade ärenden',
    about: 'När den som anmälde ett ärende svarar efter att det har avslutats. Inget ärende öppnas igen av sig självt.',
    join: 'Svaret läggs i det avslutade ärendet, och 1:a linjen kan öppna det igen',
    'follow-up': 'Svaret blir ett nytt ärende, kopplat till det avslutade',
    kept: 'Valet är sparat.',
  },
  lookedAt: 'Senast hämtad',
  theySaid: 'Meddelande',
  fault: {
    'not-a-host': 'Inte en server. Skriv namnet, till exempel imap.nordvik.kommun.se.',
    'not-a-port': 'Inte en port. Skriv ett tal från 1 till 65535.',
    'not-https': 'Inte en adress. Den måste börja med https://.',
    'not-encrypted': 'Lösenordet skulle gå öppet över nätet. Välj TLS eller STARTTLS.',
    'only-this-machine':
      'Exemplet skriver till påhittade människor. Använd en e-postserver på den här maskinen (127.0.0.1).',
    'password-anew': 'Servern eller användaren är en annan. Skriv lösenordet på nytt.',
  },
}
