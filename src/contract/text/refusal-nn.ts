import type { Unknown } from '../../domain/refusal.ts'
import type { RefusalTexts } from './told-refusal.ts'

const unknown: Record<Unknown, string> = {
  person: 'Personen finst ikkje, eller kan ikkje brukast her.',
  team: 'Gruppa finst ikkje.',
  reason: 'Årsaka er ikkje blant dei gruppa bruker. Vel ei anna.',
  agency: 'Verksemda finst ikkje.',
  service: 'Tenesta finst ikkje.',
  supplier: 'Leverandøren finst ikkje.',
  letter: 'Meldinga finst ikkje i denne saka.',
  case: 'Saka finst ikkje, eller du har ikkje tilgang til henne.',
  step: 'Steget finst ikkje i rutinen for denne saka.',
  notice: 'Driftsmeldinga finst ikkje, eller ho har ikkje nådd gruppa.',
  article: 'Artikkelen finst ikkje, eller han er ikkje publisert.',
}

/** Why something was not done, in nynorsk. */
export const refusalNn: RefusalTexts = {
  'not-found': ['Finst ikkje', 'Dette finst ikkje, eller du har ikkje tilgang til det. Sjå etter at nummeret er rett.'],
  'not-your-line': ['Ikkje di linje', 'Berre linja som har saka, kan gjere dette. Be dei om det, eller skriv i saka.'],
  'not-your-agency': [
    'Ikkje din etat',
    'Ei 1. linje registrerer berre saker for eigen etat. Be 1. linja i etaten til brukaren.',
  ],
  'not-your-letter': ['Ikkje di melding', 'Berre den som skreiv meldinga, kan gjere dette med henne.'],
  'only-first-line': ['Berre for 1. linje', 'Dette gjer 1. linja i etaten til brukaren, medan ho har saka.'],
  'only-second-line': ['Berre for 2. linje', 'Dette gjer 2. linja. Overfør saka til 2. linje, eller be dei om det.'],
  'only-administrator': [
    'Berre for administrator',
    'Dette kan berre ein administrator gjere. Be ein administrator om hjelp.',
  ],
  'only-process-owner': [
    'Berre for prosesseigar',
    'Dette kan berre ein prosesseigar gjere. Ein administrator kan gje deg den retten.',
  ],
  'through-first-line': [
    'Går gjennom 1. linje',
    '1. linja har kontakten med brukaren i denne tenesta. Skriv eit internt notat til 1. linja i staden.',
  ],
  'through-application-supplier': [
    'Går gjennom ein annan leverandør',
    'Denne leverandøren når de berre gjennom leverandøren som driftar applikasjonen. Send saka dit i staden.',
  ],
  'already-closed': [
    'Saka er avslutta',
    'Ei avslutta sak blir ikkje endra. Registrer ei ny sak, og knyt henne til denne.',
  ],
  'already-solved': ['Saka er løyst', 'Saka er alt løyst. Opne henne att om meir må gjerast.'],
  'already-confirmed': ['Løysinga er stadfesta', 'Løysinga er alt stadfesta, så dette trengst ikkje.'],
  unchanged: ['Inga endring', 'Det står slik alt, så det er ingenting å endre.'],
  'not-solved': ['Saka er ikkje løyst', 'Dette kan gjerast først når saka har ei løysing. Skriv løysinga først.'],
  'not-waiting': ['Saka ventar ikkje', 'Saka ventar ikkje på noko, så ho kan ikkje takast opp att.'],
  'not-confirmed': [
    'Løysinga er ikkje stadfesta',
    'Brukaren må stadfeste løysinga før saka blir avslutta som løyst. Vent på svaret, eller ta kontakt med brukaren.',
  ],
  'not-sent-to-supplier': [
    'Ikkje send til leverandøren',
    'Saka er ikkje send til denne leverandøren. Send henne først.',
  ],
  'no-handler': ['Ingen behandlar saka', 'Ingen har teke saka, så det er ingen å ta henne frå.'],
  'no-owner': ['Saka har inga 1. linje', 'Saka kom frå ein leverandør, så det er inga 1. linje å vende tilbake til.'],
  'no-requester': [
    'Saka har ingen brukar',
    'Saka kom frå ein leverandør, så det er ingen brukar. Skriv til leverandøren.',
  ],
  'too-late': [
    'For seint',
    'Meldinga er på veg eller send og kan ikkje trekkjast tilbake. Skriv ei ny som rettar henne.',
  ],
  'step-not-active': [
    'Steget står ikkje for tur',
    'Saka står ikkje ved dette steget i rutinen. Sjå kva steg som står for tur.',
  ],
  'not-a-member': ['Ikkje med i gruppa', 'Personen er ikkje med i gruppa som har saka. Vel ein som er det.'],
  'not-a-way': [
    'Ikkje ein veg for saka',
    'Ei sak blir overført frå 1. linje til ei 2. linje. Vel ei gruppe i 2. linje.',
  ],
  'follow-up-in-the-past': ['Tidspunktet er passert', 'Oppfølginga må liggje fram i tid. Vel eit seinare tidspunkt.'],
  'reason-required': ['Grunngjeving manglar', 'Prioriteten er ein annan enn den utrekna. Skriv kvifor.'],
  'area-required': ['Område manglar', 'Ein teknisk feil må ha eit område. Vel kvar feilen ligg.'],
  'information-demanded': [
    'Sluttbrukarane må informerast',
    '3. linje har notert at sluttbrukarane må informerast, så svaret kan ikkje vere nei. Svar ja, eller snakk med 3. linje.',
  ],
  'later-version-untold': [
    'Sluttbrukarane veit det ikkje',
    'Løysinga kjem i ein seinare versjon, og det skal sluttbrukarane få vite. Send ei driftsmelding om løysinga først.',
  ],
  'no-notice': ['Inga driftsmelding', 'Inga driftsmelding som går ut frå saka, er i gang.'],
  'notice-ended': ['Driftsmeldinga er avslutta', 'Ei avslutta driftsmelding blir ikkje endra. Lag ei ny.'],
  'not-published': ['Ikkje send enno', 'Driftsmeldinga er eit utkast. Send ho først.'],
  'already-published': ['Allereie send', 'Det som er sendt, blir ikkje endra. Skriv ei oppdatering i staden.'],
  'nobody-concerned': ['Ingen mottakarar', 'Driftsmeldinga går ikkje til nokon. Vel minst éi verksemd.'],
  'only-reached': [
    'Ikkje di driftsmelding',
    'Kvar 1. linje som har fått driftsmeldinga, svarer for sine eigne sluttbrukarar.',
  ],
  'no-service': ['Ingen tenester att', 'Ei driftsmelding gjeld minst éi teneste. Hald på ei, eller avslutt ho.'],
  'ends-before-start': [
    'Tidene stemmer ikkje',
    'Planlagt arbeid og informasjon må ha ein slutt, og han må liggje etter starten.',
  ],
  'next-update-past': ['Tidspunktet er passert', 'Neste oppdatering må liggje fram i tid. Vel eit seinare tidspunkt.'],
  'already-confidential': ['Allereie fortruleg', 'Saka er fortruleg frå før. Endre kven som kan lese henne i staden.'],
  'not-confidential': ['Ikkje fortruleg', 'Saka er ikkje fortruleg, så dette gjeld ikkje henne.'],
  'not-a-reader': [
    'Kan ikkje lese saka',
    'Saka er fortruleg, og personen er ikkje blant dei som kan lese henne. Legg personen til først.',
  ],
  'no-reader-there': [
    'Ingen der kan lese saka',
    'Saka er fortruleg, og ingen i gruppa kan lese henne. Legg til nokon derifrå først.',
  ],
  'too-few-readers': ['Minst to', 'Minst to personar må kunne lese ei fortruleg sak. Legg til ein til.'],
  'reader-outside-lines': [
    'Ikkje i ei linje',
    'Berre dei som er med i ei 1. eller 2. linje, kan lese ei fortruleg sak. Vel nokon andre.',
  ],
  'review-day-past': [
    'Dagen er for tidleg',
    'Vel ein dag etter i dag for når det skal vurderast om saka framleis må vere fortruleg.',
  ],
  'already-proposed': [
    'Allereie foreslått',
    'Det er foreslått å oppheve fortrulegskapen. Ein annan av dei som kan lese saka, svarer på det.',
  ],
  'nothing-proposed': ['Ingenting å svare på', 'Ingen har foreslått å oppheve fortrulegskapen no.'],
  'another-reader': [
    'Ein annan må svare',
    'To personar må vere samde. Ein annan av dei som kan lese saka, må seie ja.',
  ],
  'sign-in-to-read': ['Logg inn for å lese', 'Denne saka blir berre lesen og svara på av den som er logga inn.'],
  'supplier-without-account': [
    'Leverandøren kan ikkje logge inn',
    'Saka er fortruleg, så e-posten har berre nummeret, og meldinga blir lesen i Linje. Be ein administrator gi nokon hos leverandøren ein konto, eller ring dei.',
  ],
  'not-for-many': [
    'Saka er fortruleg',
    'Det som står i saka, blir ikkje fortalt til mange. Skriv driftsmeldinga eller artikkelen utan saka.',
  ],
  unknown: ['Finst ikkje', ({ what }) => unknown[what]],
  'version-required': ['Versjon manglar', 'Oppgi kva versjon av saka du såg, i If-Match. Les saka først.'],
  'changed-meanwhile': [
    'Saka er endra',
    'Nokon andre endra saka imedan. Les saka på nytt, og sjå om dette framleis trengst.',
  ],
  'idempotency-key-reused': ['Nøkkelen er brukt', 'Idempotency-Key er brukt med eit anna innhald. Bruk ein ny nøkkel.'],
  'invalid-cursor': ['Ugyldig side', 'Sida i lista finst ikkje. Begynn på nytt frå toppen av lista.'],
  'no-draft': ['Inga teikning', 'Du har ikkje lasta opp noka teikning av denne rutinen. Last opp ei BPMN-fil først.'],
  'routine-faulty': [
    'Teikninga har feil',
    'Teikninga kan ikkje bli ein ny versjon. Rett feila som står i lista, og last ho opp på nytt.',
  ],
  'version-in-use': [
    'Versjonen er i bruk',
    'Han gjeld alt, eller saker er flytta til han. Publiser ein ny versjon som skal gjelde i staden.',
  ],
  'valid-from-past': [
    'Datoen er passert',
    'Ein versjon kan ikkje gjelde frå ein dag som har vore. Vel i dag eller ein seinare dag.',
  ],
  'cannot-be-placed': [
    'Saka får ingen plass',
    'Verken steget saka står ved, eller noko steg etter det finst i den andre versjonen. La saka følgje den ho har.',
  ],
  'no-mail-server': [
    'Ingen e-posttenar',
    'Linje veit ikkje kva tenar e-post skal sendast gjennom. Ein administrator set han under E-post.',
  ],
  'set-by-surroundings': [
    'E-posttenaren er sett utanfor Linje',
    'E-posttenaren står i SMTP_URL, og den går føre. Be den som driftar Linje, endre eller fjerne den.',
  ],
  'too-little-contrast': [
    'Fargen er for lys',
    ({ contrast }) =>
      `Kontrasten mot lys bakgrunn er ${contrast.toLocaleString('nn')} : 1. Han må vere minst 4,5 : 1 for at tekst skal kunne lesast. Vel ein mørkare farge.`,
  ],
  'address-taken': ['Adressa er i bruk', 'Ein person med denne e-postadressa finst alt. Søk etter personen.'],
  'article-changed': [
    'Artikkelen er endra',
    'Nokon andre har lagra artikkelen imens. Det du har skrive, står her. Opne artikkelen på nytt og sjå kva som er endra.',
  ],
  'notice-changed': [
    'Utkastet er endra',
    'Nokon andre har lagra utkastet imens. Det du har skrive, står her. Opne utkastet på nytt og sjå kva som er endra.',
  ],
  'not-your-team': ['Ikkje di gruppe', 'Berre dei som er med i gruppa, kan gjere dette. Vel ei gruppe du er med i.'],
  'texts-changed': [
    'Tekstane er endra',
    'Nokon andre har lagra tekstar i denne rutinen imens. Det du har skrive, står her. Lagre igjen om det skal gjelde.',
  ],
  'block-changed': [
    'Teksten er endra',
    'Nokon andre har lagra tekstblokka imens. Det du har skrive, står her. Lagre likevel om teksten din skal gjelde.',
  ],
  'unknown-letter-field': [
    'Ukjent felt i brevet',
    ({ language, line, field }) =>
      `(${language}, linje ${line}) ${field} er ikkje eit felt i dette brevet. Bruk felta som står i lista, eller ta bort klammene.`,
  ],
  'letter-field-missing': [
    'Noko manglar i brevet',
    ({ language, field }) =>
      `(${language}) ${field} må stå i teksten, elles får mottakaren ikkje det ho treng. Set det inn.`,
  ],
  'unknown-text-field': [
    'Ukjent felt',
    ({ field }) => `${field} er ikkje eit felt. Bruk felta som står i lista, eller ta bort klammene.`,
  ],
  'not-signed-in': ['Ikkje innlogga', 'Du må logge inn først.'],
  'sign-in-failed': ['Kunne ikkje logge inn', 'E-postadressa eller passordet er feil. Prøv igjen.'],
  'only-in-person': [
    'Berre for personar',
    'Dette gjer du sjølv på sidene i Linje. Eit program kan ikkje gjere det for deg.',
  ],
  'read-only-token': ['Nøkkelen kan berre lese', 'Denne nøkkelen er laga for å lese. Lag ein som òg kan skrive.'],
  'too-many-attempts': ['For mange forsøk', 'Det er prøvd for mange gonger. Vent eit kvarter, og prøv igjen.'],
  'link-spent': ['Lenkja verkar ikkje', 'Lenkja er brukt eller utgått. Start Linje på nytt for å få ei ny.'],
  invalid: ['Noko er fylt ut feil', 'Eitt eller fleire felt er feil. Rett dei, og prøv igjen.'],
  malformed: ['Uforståeleg førespurnad', 'Førespurnaden kunne ikkje lesast. Sjå etter at han er rett bygd opp.'],
  'not-json': ['Må vere JSON', 'Innhaldet må sendast som application/json.'],
  'too-large': ['For stort', 'Det som vart sendt, er for stort. Send mindre eller færre filer.'],
  'other-origin': [
    'Frå ein annan nettstad',
    'Førespurnaden kom frå ein annan nettstad og er avvist. Bruk sidene til Linje.',
  ],
  'wrong-host': ['Feil adresse', 'Eksempelet svarer berre på 127.0.0.1 og localhost.'],
  failed: ['Noko gjekk gale', 'Linje klarte ikkje dette no. Prøv igjen om litt, og sei frå om det held fram.'],
}
