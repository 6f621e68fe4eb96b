import type { Unknown } from '../../domain/refusal.ts'
import type { RefusalTexts } from './told-refusal.ts'

const unknown: Record<Unknown, string> = {
  person: 'Personen finnes ikke, eller kan ikke brukes her.',
  team: 'Gruppen finnes ikke.',
  reason: 'Årsaken er ikke blant dem gruppen bruker. Velg en annen.',
  agency: 'Virksomheten finnes ikke.',
  service: 'Tjenesten finnes ikke.',
  supplier: 'Leverandøren finnes ikke.',
  letter: 'Meldingen finnes ikke i denne saken.',
  case: 'Saken finnes ikke, eller du har ikke tilgang til den.',
  step: 'Steget finnes ikke i rutinen for denne saken.',
  notice: 'Driftsmeldingen finnes ikke, eller den har ikke nådd gruppen.',
  article: 'Artikkelen finnes ikke, eller den er ikke publisert.',
}

/** Why something was not done, in bokmål: a title, and a sentence on the rule and what to do instead. */
export const refusalNb: RefusalTexts = {
  'not-found': ['Finnes ikke', 'Dette finnes ikke, eller du har ikke tilgang til det. Se etter at nummeret er riktig.'],
  'not-your-line': [
    'Ikke din linje',
    'Bare linjen som har saken, kan gjøre dette. Be dem om det, eller skriv i saken.',
  ],
  'not-your-agency': ['Ikke din etat', 'En 1. linje registrerer bare saker for egen etat. Be brukerens egen 1. linje.'],
  'not-your-letter': ['Ikke din melding', 'Bare den som skrev meldingen, kan gjøre dette med den.'],
  'only-first-line': ['Bare for 1. linje', 'Dette gjør 1. linjen i brukerens etat, mens den har saken.'],
  'only-second-line': ['Bare for 2. linje', 'Dette gjør 2. linjen. Overfør saken til 2. linje, eller be dem om det.'],
  'only-administrator': [
    'Bare for administrator',
    'Dette kan bare en administrator gjøre. Be en administrator om hjelp.',
  ],
  'only-process-owner': [
    'Bare for prosesseier',
    'Dette kan bare en prosesseier gjøre. En administrator kan gi deg den rettigheten.',
  ],
  'through-first-line': [
    'Går gjennom 1. linje',
    '1. linjen har kontakten med brukeren i denne tjenesten. Skriv et internt notat til 1. linjen i stedet.',
  ],
  'through-application-supplier': [
    'Går gjennom en annen leverandør',
    'Denne leverandøren nås bare gjennom leverandøren som drifter applikasjonen. Send saken dit i stedet.',
  ],
  'already-closed': [
    'Saken er avsluttet',
    'En avsluttet sak endres ikke. Registrer en ny sak, og knytt den til denne.',
  ],
  'already-solved': ['Saken er løst', 'Saken er allerede løst. Åpne den igjen hvis mer må gjøres.'],
  'already-confirmed': ['Løsningen er bekreftet', 'Løsningen er allerede bekreftet, så dette trengs ikke.'],
  unchanged: ['Ingen endring', 'Det står slik allerede, så det er ingenting å endre.'],
  'not-solved': ['Saken er ikke løst', 'Dette kan gjøres først når saken har en løsning. Skriv løsningen først.'],
  'not-waiting': ['Saken venter ikke', 'Saken venter ikke på noe, så den kan ikke tas opp igjen.'],
  'not-confirmed': [
    'Løsningen er ikke bekreftet',
    'Brukeren må bekrefte løsningen før saken avsluttes som løst. Vent på svaret, eller ta kontakt med brukeren.',
  ],
  'not-sent-to-supplier': [
    'Ikke sendt til leverandøren',
    'Saken er ikke sendt til denne leverandøren. Send den først.',
  ],
  'no-handler': ['Ingen behandler saken', 'Ingen har tatt saken, så det er ingen å ta den fra.'],
  'no-owner': [
    'Saken har ingen 1. linje',
    'Saken kom fra en leverandør, så det er ingen 1. linje å vende tilbake til.',
  ],
  'no-requester': [
    'Saken har ingen bruker',
    'Saken kom fra en leverandør, så det er ingen bruker. Skriv til leverandøren.',
  ],
  'too-late': ['For sent', 'Meldingen er på vei eller sendt og kan ikke trekkes tilbake. Skriv en ny som retter den.'],
  'step-not-active': [
    'Steget er ikke på tur',
    'Saken står ikke ved dette steget i rutinen. Se hvilke steg som er på tur.',
  ],
  'not-a-member': ['Ikke med i gruppen', 'Personen er ikke med i gruppen som har saken. Velg en som er det.'],
  'not-a-way': ['Ikke en vei for saken', 'En sak overføres fra 1. linje til en 2. linje. Velg en gruppe i 2. linje.'],
  'follow-up-in-the-past': ['Tidspunktet er passert', 'Oppfølgingen må ligge fram i tid. Velg et senere tidspunkt.'],
  'reason-required': ['Begrunnelse mangler', 'Prioriteten er en annen enn den utregnede. Skriv hvorfor.'],
  'area-required': ['Område mangler', 'En teknisk feil må ha et område. Velg hvor feilen ligger.'],
  'information-demanded': [
    'Sluttbrukerne må informeres',
    '3. linje har notert at sluttbrukerne må informeres, så svaret kan ikke være nei. Svar ja, eller snakk med 3. linje.',
  ],
  'later-version-untold': [
    'Sluttbrukerne vet det ikke',
    'Løsningen kommer i en senere versjon, og det skal sluttbrukerne få vite. Send en driftsmelding om løsningen først.',
  ],
  'no-notice': ['Ingen driftsmelding', 'Ingen driftsmelding som går ut fra saken, er i gang.'],
  'notice-ended': ['Driftsmeldingen er avsluttet', 'En avsluttet driftsmelding endres ikke. Lag en ny.'],
  'not-published': ['Ikke sendt ennå', 'Driftsmeldingen er et utkast. Send den først.'],
  'already-published': ['Allerede sendt', 'Det som er sendt, endres ikke. Skriv en oppdatering i stedet.'],
  'nobody-concerned': ['Ingen mottakere', 'Driftsmeldingen går ikke til noen. Velg minst én virksomhet.'],
  'only-reached': [
    'Ikke din driftsmelding',
    'Hver 1. linje som har fått driftsmeldingen, svarer for sine egne sluttbrukere.',
  ],
  'no-service': ['Ingen tjenester igjen', 'En driftsmelding gjelder minst én tjeneste. Behold en, eller avslutt den.'],
  'ends-before-start': [
    'Tidene stemmer ikke',
    'Planlagt arbeid og informasjon må ha en slutt, og den må ligge etter starten.',
  ],
  'next-update-past': ['Tidspunktet er passert', 'Neste oppdatering må ligge fram i tid. Velg et senere tidspunkt.'],
  'already-confidential': ['Allerede fortrolig', 'Saken er fortrolig fra før. Endre hvem som kan lese den i stedet.'],
  'not-confidential': ['Ikke fortrolig', 'Saken er ikke fortrolig, så dette gjelder den ikke.'],
  'not-a-reader': [
    'Kan ikke lese saken',
    'Saken er fortrolig, og personen er ikke blant dem som kan lese den. Legg personen til først.',
  ],
  'no-reader-there': [
    'Ingen der kan lese saken',
    'Saken er fortrolig, og ingen i gruppen kan lese den. Legg til noen derfra først.',
  ],
  'too-few-readers': ['Minst to', 'Minst to personer må kunne lese en fortrolig sak. Legg til en til.'],
  'reader-outside-lines': [
    'Ikke i en linje',
    'Bare de som er med i en 1. eller 2. linje, kan lese en fortrolig sak. Velg noen andre.',
  ],
  'review-day-past': [
    'Dagen er for tidlig',
    'Velg en dag etter i dag for når det skal vurderes om saken fortsatt må være fortrolig.',
  ],
  'already-proposed': [
    'Allerede foreslått',
    'Det er foreslått å oppheve fortroligheten. En annen av dem som kan lese saken, svarer på det.',
  ],
  'nothing-proposed': ['Ingenting å svare på', 'Ingen har foreslått å oppheve fortroligheten nå.'],
  'another-reader': ['En annen må svare', 'To personer må være enige. En annen av dem som kan lese saken, må si ja.'],
  'sign-in-to-read': ['Logg inn for å lese', 'Denne saken leses og besvares bare av den som er logget inn.'],
  'supplier-without-account': [
    'Leverandøren kan ikke logge inn',
    'Saken er fortrolig, så e-posten har bare nummeret, og meldingen leses i Linje. Be en administrator gi noen hos leverandøren en konto, eller ring dem.',
  ],
  'not-for-many': [
    'Saken er fortrolig',
    'Det som står i saken, fortelles ikke til mange. Skriv driftsmeldingen eller artikkelen uten saken.',
  ],
  unknown: ['Finnes ikke', ({ what }) => unknown[what]],
  'version-required': ['Versjon mangler', 'Oppgi hvilken versjon av saken du så, i If-Match. Les saken først.'],
  'changed-meanwhile': [
    'Saken er endret',
    'Noen andre endret saken imens. Les saken på nytt, og se om dette fortsatt trengs.',
  ],
  'idempotency-key-reused': ['Nøkkelen er brukt', 'Idempotency-Key er brukt med et annet innhold. Bruk en ny nøkkel.'],
  'invalid-cursor': ['Ugyldig side', 'Siden i listen finnes ikke. Begynn på nytt fra toppen av listen.'],
  'no-draft': ['Ingen tegning', 'Du har ikke lastet opp noen tegning av denne rutinen. Last opp en BPMN-fil først.'],
  'routine-faulty': [
    'Tegningen har feil',
    'Tegningen kan ikke bli en ny versjon. Rett feilene som står i listen, og last den opp på nytt.',
  ],
  'version-in-use': [
    'Versjonen er i bruk',
    'Den gjelder alt, eller saker er flyttet til den. Publiser en ny versjon som skal gjelde i stedet.',
  ],
  'valid-from-past': [
    'Datoen er passert',
    'En versjon kan ikke gjelde fra en dag som har vært. Velg i dag eller en senere dag.',
  ],
  'cannot-be-placed': [
    'Saken får ingen plass',
    'Verken steget saken står ved, eller noe steg etter det finnes i den andre versjonen. La saken følge den den har.',
  ],
  'no-mail-server': [
    'Ingen e-postserver',
    'Linje vet ikke hvilken server e-post skal sendes gjennom. En administrator setter den under E-post.',
  ],
  'set-by-surroundings': [
    'E-postserveren er satt utenfor Linje',
    'E-postserveren står i SMTP_URL, og den går foran. Be den som drifter Linje, endre eller fjerne den.',
  ],
  'too-little-contrast': [
    'Fargen er for lys',
    ({ contrast }) =>
      `Kontrasten mot lys bakgrunn er ${contrast.toLocaleString('nb')} : 1. Den må være minst 4,5 : 1 for at tekst skal kunne leses. Velg en mørkere farge.`,
  ],
  'address-taken': ['Adressen er i bruk', 'En person med denne e-postadressen finnes allerede. Søk etter personen.'],
  'article-changed': [
    'Artikkelen er endret',
    'Noen andre har lagret artikkelen imens. Det du har skrevet, står her. Åpne artikkelen på nytt og se hva som er endret.',
  ],
  'notice-changed': [
    'Utkastet er endret',
    'Noen andre har lagret utkastet imens. Det du har skrevet, står her. Åpne utkastet på nytt og se hva som er endret.',
  ],
  'not-your-team': ['Ikke din gruppe', 'Bare de som er med i gruppen, kan gjøre dette. Velg en gruppe du er med i.'],
  'texts-changed': [
    'Tekstene er endret',
    'Noen andre har lagret tekster i denne rutinen imens. Det du har skrevet, står her. Lagre igjen hvis det skal gjelde.',
  ],
  'block-changed': [
    'Teksten er endret',
    'Noen andre har lagret tekstblokken imens. Det du har skrevet, står her. Lagre likevel hvis din tekst skal gjelde.',
  ],
  'unknown-letter-field': [
    'Ukjent felt i brevet',
    ({ language, line, field }) =>
      `(${language}, linje ${line}) ${field} er ikke et felt i dette brevet. Bruk feltene som står i listen, eller ta bort klammene.`,
  ],
  'letter-field-missing': [
    'Noe mangler i brevet',
    ({ language, field }) =>
      `(${language}) ${field} må stå i teksten, ellers får mottakeren ikke det hun trenger. Sett det inn.`,
  ],
  'unknown-text-field': [
    'Ukjent felt',
    ({ field }) => `${field} er ikke et felt. Bruk feltene som står i listen, eller ta bort klammene.`,
  ],
  'not-signed-in': ['Ikke innlogget', 'Du må logge inn først.'],
  'sign-in-failed': ['Kunne ikke logge inn', 'E-postadressen eller passordet er feil. Prøv igjen.'],
  'only-in-person': [
    'Bare for personer',
    'Dette gjør du selv på sidene i Linje. Et program kan ikke gjøre det for deg.',
  ],
  'read-only-token': ['Nøkkelen kan bare lese', 'Denne nøkkelen er laget for å lese. Lag en som også kan skrive.'],
  'too-many-attempts': ['For mange forsøk', 'Det er prøvd for mange ganger. Vent et kvarter, og prøv igjen.'],
  'link-spent': ['Lenken virker ikke', 'Lenken er brukt eller utløpt. Start Linje på nytt for å få en ny.'],
  invalid: ['Noe er fylt ut feil', 'Ett eller flere felt er feil. Rett dem, og prøv igjen.'],
  malformed: ['Uforståelig forespørsel', 'Forespørselen kunne ikke leses. Se etter at den er riktig bygd opp.'],
  'not-json': ['Må være JSON', 'Innholdet må sendes som application/json.'],
  'too-large': ['For stort', 'Det som ble sendt, er for stort. Send mindre eller færre filer.'],
  'other-origin': [
    'Fra et annet nettsted',
    'Forespørselen kom fra et annet nettsted og er avvist. Bruk sidene til Linje.',
  ],
  'wrong-host': ['Feil adresse', 'Eksempelet svarer bare på 127.0.0.1 og localhost.'],
  failed: ['Noe gikk galt', 'Linje klarte ikke dette nå. Prøv igjen om litt, og si fra hvis det fortsetter.'],
}
