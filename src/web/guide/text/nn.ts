import type { GuideWords } from './nb.ts'

/** The user's guide in nynorsk. */
export const nn: GuideWords = {
  heading: 'Slik blir det gjort i Linje',
  about: 'Handboka seier kva som skal gjerast, og av kven. Her står korleis. Ord i «» er knappar og stader.',
  handbook: 'Rutinehandbok',
  contents: 'Innhald',
  topic: {
    register: {
      name: 'Registrere ein førespurnad',
      says: [
        'Sluttbrukaren skriv til adressa til si eiga 1. linje, ber om hjelp i portalen eller ringjer. Det som kjem på e-post og i portalen, blir ei sak av seg sjølv, og innmeldaren får saksnummeret.',
        'Når nokon ringjer: «Kven ringjer?», og så «Ny sak». Skriv tittelen først. Artiklar og løyste saker med dei same orda kjem opp ved sida av, og «Løys med denne» løyser saka med ein gong.',
        'Til slutt vel du «Berre opne», «Løyst med ein gong» eller «Overfør til 2. linje». Alt blir ei sak med nummer, også det som blir løyst på telefonen.',
      ],
    },
    report: {
      name: 'Når ein leverandør melder ein feil',
      says: [
        'Leverandøren skriv til adressa til 2. linje, gjerne med eitt felt på kvar linje: Saksnummer, Prioritet, Område, Dato, Tid, Feiltekst, Mogleg løysing, Status. Fri tekst går også. Har leverandøren tilgang, er dei same felta i portalen.',
        'Ringjer leverandøren, tek 2. linje det ned: «Ny sak», «Ein leverandør».',
        'Saka får begge numra, og vårt går tilbake med ein gong. Er feilen kritisk og berre meld skriftleg, seier saka kven som skal ringjast. Vel «Noter samtalen» når det er gjort.',
      ],
    },
    take: {
      name: 'Ta saka, eller gi ho til ein annan',
      says: [
        '«Ta saka» gjer deg til saksbehandlar. «Gi saka til» gir ho til ein kollega, «Legg saka tilbake» til heile gruppa.',
        'Eigaren er ein person i 1. linja til verksemda åt innmeldaren, og ser saka heile vegen, også når andre arbeider med ho. «Byt eigar» gir ho til ein kollega der.',
      ],
    },
    triage: {
      name: 'Setje type og prioritet',
      says: [
        '2. linje set type og prioritet. Feilmelding, endringsforslag og brukarstøtte går vidare til 3. linje, ein teknisk feil til driftsleverandøren.',
        'Prioriteten blir rekna ut av konsekvens og hastegrad. Vil du ha ein annan, skriv du kvifor.',
      ],
    },
    'hand-over': {
      name: 'Overføre til 2. linje',
      says: [
        '«Overfør til 2. linje»: skriv kva som er prøvd, og kva du ber om. Det er det første 2. linje les.',
        'De eig saka framleis: de ser alt som skjer, får løysinga tilbake og gir ho til brukaren. Saka står som ikkje teken til nokon i 2. linje har teke ho.',
      ],
    },
    return: {
      name: 'Sende tilbake til 1. linje',
      says: [
        '«Send tilbake til 1. linje» er for ei sak som manglar noko eller høyrer heime der. Vel ein årsak, og skriv kva som trengst. Administratoren set opp årsakene til kvar 2. linje.',
        'Gjeld det det eige nettverket til verksemda, vel du den årsaken. Då følgjer 1. linje opp med sin eigen leverandør.',
        'Tredje gong ei sak kjem tilbake, blir ho merkt. Under «Tal» står kor mange som blir sende tilbake, med årsak, teneste og kven imellom.',
      ],
    },
    supplier: {
      name: 'Sende til leverandør',
      says: [
        'Berre 2. linje skriv til leverandørar. «Send til leverandør»: skriv meldinga, og sei kva dag du vil følgje opp. Fristen i avtalen er foreslått.',
        'Meldinga ber vårt saksnummer, saka ventar, og svaret kjem inn på ho. Kjem det ikkje noko svar innan fristen, kjem saka tilbake av seg sjølv, og du kan velje «Skriv ei purring».',
        'Brukaren ser ikkje det vi og leverandøren skriv til kvarandre.',
      ],
    },
    number: {
      name: 'Føre saksnummeret til leverandøren',
      says: [
        'Nummeret i det første svaret blir ført av seg sjølv. Er det uklart, spør saka etter det der svaret står. Nummeret hos ein underleverandør blir ført på same måten.',
        'Alle numra finn saka, både i søket og i e-post som kjem inn.',
        'Til nummeret er ført, har leverandøren ikkje kvittert. Kor mange saker det gjeld, står under «Uteståande».',
      ],
    },
    inform: {
      name: 'Avgjere om sluttbrukarane skal informerast',
      says: [
        '2. linje svarer på to spørsmål: Skal sluttbrukarane informerast? Er det berre informasjon? Svara står i historikken. Er det berre informasjon, blir saka avslutta utan løysing.',
        'Har 3. linje sagt at sluttbrukarane må få vite det, fører du det med «Før at sluttbrukarane må informerast». Då kan svaret ikkje vere nei.',
      ],
    },
    notice: {
      name: 'Sende ei driftsmelding',
      says: [
        'Frå saka, eller frå «Driftsmeldingar»: kva som er gale, kva tenester og verksemder det gjeld, sidan når, kva som blir gjort, og når neste oppdatering kjem. Du ser kven som får ho før ho blir send.',
        '1. linjene får ho på e-post og her. Er ho kritisk, skal dei ringjast også, og meldinga viser kven som står att.',
        'Skriv ei oppdatering når noko er nytt, og avslutt når det er over. Dei som har saker knytte til ho, får beskjed då.',
      ],
    },
    relay: {
      name: 'Gi ei driftsmelding vidare',
      says: [
        '«Kopier tekst til sluttbrukarane», send han slik de plar, og sei korleis: e-postliste, banneret i portalen, telefon eller på annan måte. Treng dei ikkje å vite det, skriv de kvifor.',
        '2. linje ser kven som har svart. Ingen ventar på svaret dykkar for å løyse feilen, og det kan kome etter at saka er avslutta.',
      ],
    },
    wait: {
      name: 'Setje på vent',
      says: [
        '«Set på vent»: skriv kva saka ventar på, og kva dag du vil ha ho att. Då kjem ho tilbake av seg sjølv. Kjem svaret før, kjem saka med det.',
      ],
    },
    solve: {
      name: 'Løyse saka',
      says: [
        '«Løys saka»: skriv løysinga slik at andre kan bruke ho. Sei om ho er her no, eller kjem i ein seinare versjon av eit produkt.',
        'Det ein leverandør skriv, løyser ingenting av seg sjølv: 2. linje loggar det. Står løysinga i eit felt i svaret, er ho fylt ut når du vel «Logg løysinga».',
        'Saker som ventar på ein versjon, står under «Versjonar». Når versjonen er komen, ligg det eit utkast til kvar av brukarane der.',
      ],
    },
    'send-back': {
      name: 'Sende løysinga til 1. linje',
      says: [
        '«Send løysinga til 1. linje» gir saka til eigaren, som får beskjed. Det kan gjerast i same handlinga som saka blir løyst.',
        'Kan alle ha bruk for ho, vel du «Av allmenn interesse». Då blir det skrive ein artikkel, og eit utkast til ei melding til alle 1. linjene følgjer med.',
      ],
    },
    tell: {
      name: 'Skrive til brukaren',
      says: [
        '1. linje skriv til brukaren. «Bruk løysinga som tekst» set inn løysinga. Det står kven som ser meldinga før ho blir send.',
        'Meldinga går etter ti sekund. Til då kan du velje «Angre», og teksten er der framleis. Ringde du, vel du «Eg ringde» og skriv kva som blei sagt.',
      ],
    },
    confirm: {
      name: 'Når brukaren stadfestar, eller seier nei',
      says: [
        'Brukaren stadfestar med lenkja i e-posten, i portalen, ved å svare eller på telefon. Er svaret skrive med eigne ord, er det 1. linje som seier kva det betyr: «Stadfesta» eller «Ikkje løyst».',
        'Eit nei opnar saka att hos 1. linje. Kjem det ikkje noko svar, skjer det ingenting av seg sjølv.',
      ],
    },
    close: {
      name: 'Avslutte saka',
      says: [
        'Rutinen seier kven som avsluttar, og når. Etter ein funksjonell feil er det 1. linje, når brukaren har stadfesta. Etter ein teknisk feil er det 1. linje, når brukaren er informert. Har ein leverandør meldt feilen, er det 2. linje, eller den siste 1. linja som har svart på meldinga om løysinga.',
        '«Avslutt som informasjon» er for det som berre var informasjon. «Avvis saka» er for søppelpost, det som er meldt frå før, og det brukaren har trekt.',
        'Ei avslutta sak kan framleis lesast, og eit svar frå brukaren kjem inn på ho.',
      ],
    },
    'put-right': {
      name: 'Rette saka, og knyte ho til ei anna',
      says: [
        'Tittel, omtale og teneste blir retta med «Rett omtalen». «Rett brukaren» gir saka til 1. linja i verksemda til den andre.',
        '«Knyt til ei anna sak» når to saker høyrer saman. Kvar av dei viser den andre.',
      ],
    },
    confidential: {
      name: 'Fortrulege saker',
      says: [
        '«Gjer saka fortruleg» lèt berre dei du namngir, lese ho. E-post ut seier då berre nummeret.',
        'To må til for å oppheve det: ein foreslår, og ein annan er samd.',
      ],
    },
    step: {
      name: 'Merkje eit steg som gjort',
      says: [
        'Noko blir gjort utanfor Linje. «Merk steget som gjort» seier at det er gjort, eller hoppa over. Kven som sa det, og når, står i historikken.',
      ],
    },
  },
}
