import type { Story } from './story.ts'

export const archive: readonly Story[] = [
  {
    way: 'first-contact',
    service: 'arkiv',
    language: 'nb',
    title: 'Får ikke valgt mottaker på utgående brev',
    text: 'Jeg skal sende vedtak til et sameie, men når jeg søker opp organisasjonsnummeret, kommer det ingenting. Det er et nystiftet sameie. Hva gjør jeg?',
    question: 'Kan du sende oss organisasjonsnummeret? Står sameiet i Brønnøysundregistrene?',
    reply: 'Det er 999 000 123, og de står der siden i går.',
    solution:
      'Registeret hos oss oppdateres om natten, så i dag finner du dem ikke. Trykk «Ny mottaker» og skriv inn nummeret og adressen. Brevet går da på papir denne ene gangen.',
  },
  {
    way: 'first-contact',
    service: 'arkiv',
    language: 'nn',
    title: 'Kan eg endre tittel på eit journalført dokument?',
    text: 'Eg har skrive namnet på ein klient i tittelen på eit dokument som er journalført. Det kjem på postlista i morgon tidleg! Kan eg endre det sjølv?',
    question: 'Kva saksnummer er det, og er det berre tittelen eller òg filnamnet?',
    reply: 'Sak 24/1187, dokument 6. Berre tittelen.',
    solution:
      'Arkivet har skjerma namnet i tittelen, og det kjem ikkje på postlista. Du kan gjere det sjølv med «Skjerm ord» før dokumentet er journalført, men ikkje etterpå.',
  },
  {
    way: 'second-line',
    service: 'arkiv',
    language: 'nb',
    title: 'Innsynskrav havner ikke hos oss',
    text: 'Avisa har sendt tre innsynskrav via eInnsyn den siste uka og purrer nå på telefon. Vi har ikke fått noen av dem. Fristen på det første går ut i dag.',
    tried:
      'Sett i postmottaket og i søppelpost. Bekreftelsen avisa fikk, sier at kravene gikk til en adresse som ble nedlagt ved sammenslåingen.',
    asked: 'Kan adressen i eInnsyn endres, og kan kravene hentes?',
    type: 'support',
    impact: 2,
    urgency: 1,
    solution:
      'Adressen for innsynskrav er endret til postmottaket deres. De tre kravene er hentet og ligger som egne saker hos dere, med riktig mottaksdato.',
  },
  {
    way: 'second-line',
    service: 'arkiv',
    language: 'nb',
    title: 'Brevet ble sendt uten vedlegg',
    text: 'Jeg ekspederte et svar med fire vedlegg i går. Mottakeren ringer og sier at det bare kom ett dokument. I saken ser det ut som alle fire er sendt.',
    tried: 'Kvitteringen fra utsendingen viser én fil på 212 kB. Vedleggene er på 31 MB til sammen.',
    asked: 'Er det en grense, og hvorfor får ikke saksbehandleren vite om det?',
    type: 'error-report',
    impact: 2,
    urgency: 2,
    note: 'Grensen er 30 MB. Utsendingen kutter i stedet for å avvise. Tatt opp med 3. linje som egen sak.',
    solution:
      'Utsendingen tar 30 MB og kuttet vedleggene uten å si fra. Vi har sendt brevet på nytt i to deler. Fra nå får du en melding i stedet hvis det blir for stort.',
    objection: 'Mottakeren har fått del én, men ikke del to. Der skulle tegningene vært. Kan dere sjekke?',
  },
  {
    way: 'second-line',
    service: 'arkiv',
    language: 'nn',
    title: 'Møteboka blir ikkje publisert',
    text: 'Hei, møteboka frå formannskapet på tysdag ligg klar, men kjem ikkje på nettsida. Ordføraren har fått spørsmål frå tre innbyggjarar.',
    tried: 'Trykte «Publiser» på nytt. Det står «Sendt» i saka. På nettsida er siste møte framleis det førre.',
    asked: 'Kvar stoppar det?',
    type: 'support',
    impact: 2,
    urgency: 2,
    solution:
      'Eitt av vedlegga var ikkje godkjent for publisering, og då vert heile møtet halde att. Det er godkjent, og møteboka ligg ute.',
  },
  {
    way: 'second-line',
    service: 'arkiv',
    language: 'en',
    title: 'Case marked confidential by mistake',
    text: 'Hi, I marked a building playground case as confidential when I meant "draft". Now I cannot open it myself, and neither can my colleagues. It is case 24/0932.',
    tried: 'Vi har heller ikke tilgang. Ifølge brukeren er det ikke noe i saken som skal skjermes.',
    asked: 'Kan dere åpne den, og bør hvem som helst kunne skjerme en sak?',
    type: 'support',
    impact: 3,
    urgency: 3,
    returned: {
      reason: 'missing-information',
      note: 'Vi åpner ikke en skjermet sak uten at arkivleder har sagt ja. Kan dere få det skriftlig?',
    },
    solution:
      'The archive leader has agreed, and the case is open again for everybody in your unit. The log keeps a note of why.',
  },
  {
    way: 'third-line',
    service: 'arkiv',
    language: 'nb',
    title: 'Skjermet navn vises i søketreff',
    text: 'Når jeg søker på et etternavn, kommer det treff i saker jeg ikke har tilgang til. Jeg får ikke åpnet dem, men navnet på barnet står i utdraget under treffet. Dette er barnevern. Det må stoppes NÅ.',
    tried:
      'Gjenskapt med vår egen bruker. Bedt brukeren om ikke å søke på navn. Ringt 2. linje samtidig som saken sendes.',
    asked: 'Kan søket slås av til dette er rettet?',
    type: 'error-report',
    impact: 1,
    urgency: 1,
    note: 'Utdrag i søketreff er slått av for alle kl. 10.42. Personvernombudet er varslet. Søket virker ellers.',
    exchange: {
      supplier: 'leverandor',
      question:
        'Hei Aino, HASTER: i 6.1.0 viser søketreff utdrag av tekst fra dokumenter som søkeren ikke har tilgang til. Vi har slått av utdrag. Vi trenger en rettelse i dag og en beskrivelse av hvor lenge det har vært slik.',
      answer:
        'Hej, vi har kunnat upprepa det och behandlar det som säkerhetsfel. Utdraget hämtades före kontrollen av behörighet, sedan 6.1.0. Rättning 6.1.1 ligger klar för er nu. Rapport om orsaken kommer före fredag.\n\nVår referens: EP-20461',
      reference: 'EP-20461',
    },
    solution:
      'Utdraget i søketreff ble laget før tilgangen ble kontrollert. Feilen er rettet og prøvd, og utdragene er på igjen. Personvernombudet har fått rapporten og følger opp.',
  },
  {
    way: 'third-line',
    service: 'arkiv',
    language: 'nb',
    title: 'Store PDF-er blir ikke konvertert til PDF/A',
    text: 'Reguleringsplaner over 200 sider blir liggende som «Venter på konvertering» i dagevis. Da kan de ikke avleveres, og køen bak dem står også.',
    tried: 'Tatt ut den største fra køen, da gikk de andre. Konvertert den for hånd hos oss og lastet opp på nytt.',
    asked: 'Kan grensen heves?',
    type: 'error-report',
    impact: 2,
    urgency: 3,
    exchange: {
      supplier: 'leverandor',
      question:
        'Hei Aino, konverteringen til PDF/A går i stå på dokumenter over ca. 200 sider og stopper køen. Kan minnegrensen økes, og kan køen gå forbi det som feiler?',
      answer:
        'Hej, gränsen 512 MB kan höjas till 2 GB i inställningarna, det räcker till cirka 900 sidor. Att kön hoppar över det som misslyckas kommer i 6.2.\n\nVår referens: EP-20344',
      reference: 'EP-20344',
    },
    solution:
      'Grensen er hevet, så planer på opptil 900 sider går gjennom. At køen går forbi det som feiler, kommer i neste versjon. Si fra om noe blir liggende.',
    laterVersion: '6.2',
  },
  {
    way: 'technical',
    service: 'arkiv',
    language: 'nn',
    title: 'Søket i arkivet svarar ikkje',
    text: 'Søket i sak og arkiv har stått med «Vent litt» sidan klokka ni. Vi får opna saker når vi veit nummeret, men ikkje finne noko. Heile servicetorget er råka.',
    tried: 'Same hos oss, og i dei andre verksemdene. Ikkje noko på driftsmeldingane.',
    asked: 'Er søketenesta nede?',
    type: 'technical',
    area: 'system',
    impact: 1,
    urgency: 1,
    exchange: {
      supplier: 'drift',
      question:
        'Hei, søket i sak og arkiv svarer ikke siden kl. 09. Gjelder alle fire. Kan dere se på søketjenesten straks?',
      answer:
        'Hei. Disken til søkeindeksen var full. Vi har utvidet den, og tjenesten er oppe igjen 10.25. Overvåkingen varslet ikke, og det ser vi på.\nVårt saksnr: INC-55133',
      reference: 'INC-55133',
    },
    solution:
      'Disken til søket var full. Driftsleverandøren har utvida han, og søket har svara normalt sidan kl. 10.25.',
  },
]
