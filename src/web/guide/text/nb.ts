import type { Topic } from './topics.ts'

/** The user's guide in one language. */
export type GuideWords = {
  readonly heading: string
  readonly about: string
  readonly handbook: string
  readonly contents: string
  readonly topic: Readonly<Record<Topic, { readonly name: string; readonly says: readonly string[] }>>
}

/** The user's guide in bokmål. */
export const nb: GuideWords = {
  heading: 'Slik gjøres det i Linje',
  about: 'Håndboken sier hva som skal gjøres, og av hvem. Her står hvordan. Ord i «» er knapper og steder.',
  handbook: 'Rutinehåndbok',
  contents: 'Innhold',
  topic: {
    register: {
      name: 'Registrere en henvendelse',
      says: [
        'Sluttbrukeren skriver til adressen til sin egen 1. linje, ber om hjelp i portalen eller ringer. Det som kommer på e-post og i portalen, blir en sak av seg selv, og innmelderen får saksnummeret.',
        'Når noen ringer: «Hvem ringer?», og så «Ny sak». Skriv tittelen først. Artikler og løste saker med de samme ordene kommer opp ved siden av, og «Løs med denne» løser saken med en gang.',
        'Til slutt velger du «Bare åpne», «Løst med en gang» eller «Overfør til 2. linje». Alt blir en sak med nummer, også det som løses på telefonen.',
      ],
    },
    report: {
      name: 'Når en leverandør melder en feil',
      says: [
        'Leverandøren skriver til adressen til 2. linje, gjerne med ett felt på hver linje: Saksnummer, Prioritet, Område, Dato, Tid, Feiltekst, Mulig løsning, Status. Fri tekst går også. Har leverandøren tilgang, er de samme feltene i portalen.',
        'Ringer leverandøren, tar 2. linje det ned: «Ny sak», «En leverandør».',
        'Saken får begge numrene, og vårt går tilbake med en gang. Er feilen kritisk og bare meldt skriftlig, sier saken hvem som skal ringes. Velg «Noter samtalen» når det er gjort.',
      ],
    },
    take: {
      name: 'Ta saken, eller gi den til en annen',
      says: [
        '«Ta saken» gjør deg til saksbehandler. «Gi saken til» gir den til en kollega, «Legg saken tilbake» til hele gruppen.',
        'Eieren er en person i 1. linjen til innmelderens virksomhet, og ser saken hele veien, også når andre arbeider med den. «Bytt eier» gir den til en kollega der.',
      ],
    },
    triage: {
      name: 'Sette type og prioritet',
      says: [
        '2. linje setter type og prioritet. Feilmelding, endringsforslag og brukerstøtte går videre til 3. linje, en teknisk feil til driftsleverandøren.',
        'Prioriteten regnes ut av konsekvens og hastegrad. Vil du ha en annen, skriver du hvorfor.',
      ],
    },
    'hand-over': {
      name: 'Overføre til 2. linje',
      says: [
        '«Overfør til 2. linje»: skriv hva som er prøvd, og hva du ber om. Det er det første 2. linje leser.',
        'Dere eier saken fortsatt: dere ser alt som skjer, får løsningen tilbake og gir den til brukeren. Saken står som ikke tatt til noen i 2. linje har tatt den.',
      ],
    },
    return: {
      name: 'Sende tilbake til 1. linje',
      says: [
        '«Send tilbake til 1. linje» er for en sak som mangler noe eller hører hjemme der. Velg en årsak, og skriv hva som trengs. Administratoren setter opp årsakene til hver 2. linje.',
        'Gjelder det virksomhetens eget nettverk, velger du den årsaken. Da følger 1. linje opp med sin egen leverandør.',
        'Tredje gang en sak kommer tilbake, blir den merket. Under «Tall» står hvor mange som sendes tilbake, med årsak, tjeneste og hvem imellom.',
      ],
    },
    supplier: {
      name: 'Sende til leverandør',
      says: [
        'Bare 2. linje skriver til leverandører. «Send til leverandør»: skriv meldingen, og si hvilken dag du vil følge opp. Fristen i avtalen er foreslått.',
        'Meldingen bærer vårt saksnummer, saken venter, og svaret kommer inn på den. Kommer det ikke noe svar innen fristen, kommer saken tilbake av seg selv, og du kan velge «Skriv en purring».',
        'Brukeren ser ikke det vi og leverandøren skriver til hverandre.',
      ],
    },
    number: {
      name: 'Føre leverandørens saksnummer',
      says: [
        'Nummeret i det første svaret føres av seg selv. Er det uklart, spør saken etter det der svaret står. Nummeret hos en underleverandør føres på samme måte.',
        'Alle numrene finner saken, både i søket og i e-post som kommer inn.',
        'Til nummeret er ført, har leverandøren ikke kvittert. Hvor mange saker det gjelder, står under «Utestående».',
      ],
    },
    inform: {
      name: 'Avgjøre om sluttbrukerne skal informeres',
      says: [
        '2. linje svarer på to spørsmål: Skal sluttbrukerne informeres? Er det bare informasjon? Svarene står i historikken. Er det bare informasjon, avsluttes saken uten løsning.',
        'Har 3. linje sagt at sluttbrukerne må få vite det, fører du det med «Før at sluttbrukerne må informeres». Da kan svaret ikke være nei.',
      ],
    },
    notice: {
      name: 'Sende en driftsmelding',
      says: [
        'Fra saken, eller fra «Driftsmeldinger»: hva som er galt, hvilke tjenester og virksomheter det gjelder, siden når, hva som blir gjort, og når neste oppdatering kommer. Du ser hvem som får den før den sendes.',
        '1. linjene får den på e-post og her. Er den kritisk, skal de ringes også, og meldingen viser hvem som gjenstår.',
        'Skriv en oppdatering når noe er nytt, og avslutt når det er over. De som har saker knyttet til den, får beskjed da.',
      ],
    },
    relay: {
      name: 'Gi en driftsmelding videre',
      says: [
        '«Kopier tekst til sluttbrukerne», send den slik dere pleier, og si hvordan: e-postliste, banneret i portalen, telefon eller på annen måte. Trenger de ikke å vite det, skriver dere hvorfor.',
        '2. linje ser hvem som har svart. Ingen venter på svaret deres for å løse feilen, og det kan komme etter at saken er avsluttet.',
      ],
    },
    wait: {
      name: 'Sette på vent',
      says: [
        '«Sett på vent»: skriv hva saken venter på, og hvilken dag du vil ha den igjen. Da kommer den tilbake av seg selv. Kommer svaret før, kommer saken med det.',
      ],
    },
    solve: {
      name: 'Løse saken',
      says: [
        '«Løs saken»: skriv løsningen slik at andre kan bruke den. Si om den er her nå, eller kommer i en senere versjon av et produkt.',
        'Det en leverandør skriver, løser ingenting av seg selv: 2. linje logger det. Står løsningen i et felt i svaret, er den fylt ut når du velger «Logg løsningen».',
        'Saker som venter på en versjon, står under «Versjoner». Når versjonen er kommet, ligger det et utkast til hver av brukerne der.',
      ],
    },
    'send-back': {
      name: 'Sende løsningen til 1. linje',
      says: [
        '«Send løsningen til 1. linje» gir saken til eieren, som får beskjed. Det kan gjøres i samme handling som saken løses.',
        'Kan alle ha bruk for den, velger du «Av allmenn interesse». Da skrives en artikkel, og et utkast til en melding til alle 1. linjene følger med.',
      ],
    },
    tell: {
      name: 'Skrive til brukeren',
      says: [
        '1. linje skriver til brukeren. «Bruk løsningen som tekst» setter inn løsningen. Det står hvem som ser meldingen før den sendes.',
        'Meldingen går etter ti sekunder. Til da kan du velge «Angre», og teksten er der fortsatt. Ringte du, velger du «Jeg ringte» og skriver hva som ble sagt.',
      ],
    },
    confirm: {
      name: 'Når brukeren bekrefter, eller sier nei',
      says: [
        'Brukeren bekrefter med lenken i e-posten, i portalen, ved å svare eller på telefon. Er svaret skrevet med egne ord, er det 1. linje som sier hva det betyr: «Bekreftet» eller «Ikke løst».',
        'Et nei åpner saken igjen hos 1. linje. Kommer det ikke noe svar, skjer det ingenting av seg selv.',
      ],
    },
    close: {
      name: 'Avslutte saken',
      says: [
        'Rutinen sier hvem som avslutter, og når. Etter en funksjonell feil er det 1. linje, når brukeren har bekreftet. Etter en teknisk feil er det 1. linje, når brukeren er informert. Har en leverandør meldt feilen, er det 2. linje, eller den siste 1. linjen som har svart på meldingen om løsningen.',
        '«Avslutt som informasjon» er for det som bare var informasjon. «Avvis saken» er for søppelpost, det som er meldt fra før, og det brukeren har trukket.',
        'En avsluttet sak kan fortsatt leses, og et svar fra brukeren kommer inn på den.',
      ],
    },
    'put-right': {
      name: 'Rette saken, og knytte den til en annen',
      says: [
        'Tittel, beskrivelse og tjeneste rettes med «Rett beskrivelsen». «Rett brukeren» gir saken til 1. linjen i den andres virksomhet.',
        '«Knytt til en annen sak» når to saker hører sammen. Hver av dem viser den andre.',
      ],
    },
    confidential: {
      name: 'Fortrolige saker',
      says: [
        '«Gjør saken fortrolig» lar bare dem du navngir, lese den. E-post ut sier da bare nummeret.',
        'To må til for å oppheve det: en foreslår, og en annen er enig.',
      ],
    },
    step: {
      name: 'Merke et steg som gjort',
      says: [
        'Noe gjøres utenfor Linje. «Merk steget som gjort» sier at det er gjort, eller hoppet over. Hvem som sa det, og når, står i historikken.',
      ],
    },
  },
}
