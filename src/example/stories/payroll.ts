import type { Story } from './story.ts'

export const payroll: readonly Story[] = [
  {
    way: 'first-contact',
    service: 'lonn',
    language: 'nb',
    title: 'Finner ikke lønnsslippen min',
    text: 'Hei! Jeg begynte hos dere 1. i forrige måned og har fått lønn, men det ligger ingen lønnsslipp i innboksen der kollegaene mine har sine. Banken vil ha den i forbindelse med et lån, så det haster litt.',
    question: 'Hvilken e-postadresse ga du opp da du ble ansatt, og har du fått noe fra Digipost?',
    reply: 'Jeg ga opp den private, ja. Ser nå at det ligger noe fra Digipost der som jeg trodde var reklame.',
    solution:
      'Lønnsslippen går til Digipost til du velger noe annet. Logg inn der med BankID, så ligger den under «Arbeidsgiver». Vil du ha den i lønnsportalen, velger du det under Min side – Utsending. Det gjelder fra neste kjøring.',
  },
  {
    way: 'first-contact',
    service: 'lonn',
    language: 'nn',
    title: 'Kvar fører eg bompengar i reiserekninga?',
    text: 'Hei, eg var på kurs i Bergen og har tre bompasseringar som ikkje er med i kilometergodtgjersla. Kvar skal eg føre dei, og må eg ha kvittering for 28 kroner?',
    question: 'Køyrde du din eigen bil eller ein av dei kommunale?',
    reply: 'Min eigen. Den kommunale var på verkstad.',
    solution:
      'Bompengar fører du som eige utlegg, type «Bom og ferje», på same reiserekning. Du treng ikkje kvittering for kvar passering: legg ved utskrifta frå bomselskapet, og stryk over dei private turane.',
  },
  {
    way: 'second-line',
    service: 'lonn',
    language: 'nb',
    title: 'Nattillegg mangler for hele avdelingen',
    text: 'Hei,\n\nvi er elleve som har gått natt på avdelingen denne måneden, og ingen av oss har fått nattillegget. Turnusen er godkjent av leder (jeg har sjekket), og helgetillegget er med. Noen har regnet med de pengene til husleia, så vi håper dere kan se på det før neste kjøring.',
    tried:
      'Sjekket tre av de elleve i lønnsportalen. Timene er overført fra turnus med riktig klokkeslett, men lønnsart 1240 mangler på alle tre. Gjelder bare denne avdelingen så vidt vi ser.',
    asked:
      'Kan dere se om avdelingen har falt ut av tabellen for nattillegg, og om det kan etterbetales før neste kjøring?',
    type: 'error-report',
    impact: 2,
    urgency: 1,
    note: 'Avdelingen fikk nytt organisasjonsnummer den 1. Regelen for nattillegg peker fortsatt på det gamle. Sjekker om flere enheter ble flyttet samtidig.',
    solution:
      'Avdelingen manglet i regelen for nattillegg etter at den fikk nytt nummer. Regelen er rettet, og tillegget for alle elleve er lagt inn som etterbetaling på den ekstra kjøringen førstkommende fredag.',
    objection:
      'Pengene kom på ti av oss, men Wenche på natt har fortsatt ikke fått noe. Hun har samme turnus som meg. Kan dere se på hennes også?',
  },
  {
    way: 'second-line',
    service: 'lonn',
    language: 'nn',
    title: 'Feil skattekort etter at eg flytta',
    text: 'God dag. Eg er trekt etter tabell for den gamle kommunen min to månader på rad, sjølv om skattekortet på skatteetaten.no er rett. Eg har ringt Skatteetaten, og dei seier at arbeidsgjevaren må hente det på nytt.',
    tried:
      'Har sett på personkortet: skattekort henta 12. i førre månad, tabell 8115. Fekk ikkje til å hente på nytt, knappen er grå.',
    asked: 'Kan de hente nytt skattekort for denne eine, og kan vi få rett til å gjere det sjølve?',
    type: 'support',
    impact: 3,
    urgency: 2,
    solution:
      'Skattekortet er henta på nytt, og rett tabell gjeld frå neste løn. For mykje trekt skatt kjem tilbake i skatteoppgjeret, eller før om du søkjer Skatteetaten om det. Knappen er open for 1. linje no.',
  },
  {
    way: 'second-line',
    service: 'lonn',
    language: 'nb',
    title: 'Reiseregning betalt ut to ganger',
    text: 'Jeg har fått 4 312 kr to ganger for samme tur til Trondheim. Én på lønnsslippen og én som utlegg rett på konto. Jeg vil gjerne betale tilbake før jeg rekker å bruke dem opp.',
    tried:
      'Reiseregningen er godkjent én gang, av enhetsleder. I loggen ser vi at den ble sendt fra reiseappen to ganger med samme bilagsnummer med 14 sekunders mellomrom.',
    asked: 'Hvordan skal beløpet trekkes tilbake, og kan samme bilag bli sendt to ganger for flere?',
    type: 'error-report',
    impact: 3,
    urgency: 3,
    returned: {
      reason: 'missing-information',
      note: 'Vi trenger bilagsnummeret og hvilken dato turen var. Det er tre turer til Trondheim på samme person i perioden.',
    },
    solution:
      'Det doble beløpet trekkes på neste lønn med teksten «Korr. reise». Du trenger ikke betale inn noe selv. Vi har slått på sperren for like bilagsnumre, så det ikke skjer igjen.',
  },
  {
    way: 'second-line',
    service: 'lonn',
    language: 'en',
    title: 'Wrong position percentage in payroll',
    text: 'Hello, my contract says 80 % from the first of the month (I have attached nothing, but my manager has the signed copy). I was still paid for 60 %. My manager says it looks right on her screen.',
    tried:
      'Kontrakten ligger i personalarkivet med 80 %. Stillingskortet i lønn viser 60 % med sluttdato frem i tid. Kan ikke endre selv når perioden er lukket.',
    asked: 'Kan dere åpne perioden for denne stillingen og etterbetale differansen?',
    type: 'support',
    impact: 3,
    urgency: 2,
    solution:
      'Your new contract was approved after the payroll had closed, so the old percentage was used. It is 80 % now, and the difference for this month will be paid with your next salary.',
  },
  {
    way: 'third-line',
    service: 'lonn',
    language: 'nb',
    title: 'Etterbetaling etter tariffoppgjøret regner feil for timelønnede',
    text: 'Hei. Vi har kontrollert etterbetalingen for vikarene i hjemmetjenesten og får ikke tallene til å stemme. De fastlønnede er riktige. De timelønnede får ny sats bare for timer ført etter den 1., også når vakten begynte før midnatt. Vi har fem eksempler klare.',
    tried:
      'Regnet etter to av eksemplene for hånd og kommer til samme svar som brukeren. Prøvd å kjøre etterberegning for én person på nytt, med samme resultat.',
    asked: 'Er dette feil i beregningen, eller har vi satt opp virkningsdatoen galt?',
    type: 'error-report',
    impact: 2,
    urgency: 2,
    note: 'Gjenskapt i testmiljøet med en vakt fra 22 til 06. Feilen følger klokkeslettet vakten starter, ikke timen. Sendes 3. linje.',
    exchange: {
      supplier: 'leverandor',
      question:
        'Hei Aino,\n\nved etterbetaling av tariffoppgjør bruker beregningen satsen som gjaldt da vakten startet, for hele vakten. Den skal deles ved midnatt på virkningsdatoen. Gjelder timelønnede, versjon 7.4.1. Fem eksempler med fasit ligger i testmiljøet under brukeren LINJE-TEST.',
      answer:
        'Hej!\n\nTack för bra exempel. Vi kan upprepa felet: passet delas inte vid midnatt när lönearten har typ «tim». Rättningen ligger i 7.4.2 som ni kan hämta redan nu. Kör omräkningen igen efteråt, då rättas beloppen av sig själva.\n\nVår referens: EP-20417',
      reference: 'EP-20417',
    },
    solution:
      'Beregningen delte ikke vakter ved midnatt på datoen for ny sats. Leverandøren har rettet det, vi har installert rettelsen og kjørt etterbetalingen på nytt. Differansen kommer på neste lønn.',
  },
  {
    way: 'third-line',
    service: 'lonn',
    language: 'nb',
    title: 'Remitteringsfilen ble avvist av banken',
    text: 'Lønnsfilen for assistentene ble avvist av banken i dag kl. 11 med «ugyldig tegn i navn». Filen inneholder 43 personer. Fristen for lønn i morgen er kl. 14!',
    tried:
      "Ringt banken: de sier at det er linje 17, og at navnet har en apostrof. Personen heter O'Brien og har fått lønn før uten problemer.",
    asked: 'Kan filen lages på nytt uten denne, og hva skjedde siden forrige måned?',
    type: 'error-report',
    impact: 1,
    urgency: 1,
    note: 'Laget filen på nytt uten linje 17 og sendt den 13.20, banken har kvittert. Én person betales manuelt.',
    exchange: {
      supplier: 'leverandor',
      question:
        'Hi Aino, since 7.4.1 the payment file (pain.001) writes an apostrophe in a name as &apos; and our bank refuses the whole file. Up to 7.4.0 it was written as it is. Can you tell us which of the two is intended, and whether we can switch back?',
      answer:
        'Hi,\n\nthis was changed by mistake when we moved to a new XML library. Setting payment.escape = minimal gives the old behaviour, no restart needed. The default will be corrected in the next patch.\n\nOur ref: EP-20433',
      reference: 'EP-20433',
    },
    solution:
      'Programmet skrev apostrofen i navnet på en måte banken ikke godtar. Vi har endret innstillingen etter råd fra leverandøren og prøvd med en testfil, som banken tok imot. De 43 fikk lønn i tide.',
  },
  {
    way: 'third-line',
    service: 'lonn',
    language: 'nn',
    title: 'Pensjonsgrunnlaget blir null ved permisjon',
    text: 'Hei, to av dei tilsette hos oss har foreldrepermisjon med 80 % løn. På oversikta til pensjonskassa står grunnlaget med 0 for desse månadene. Den eine har alt fått brev om at ho er meld ut.',
    tried:
      'Har kontrollert permisjonskoden (FP80) mot rettleiinga, og ho er rett. Den eine som har full løn i permisjonen, kjem ut rett.',
    asked: 'Er det noko med koden FP80, og kan det rettast bakover?',
    type: 'error-report',
    impact: 2,
    urgency: 2,
    exchange: {
      supplier: 'leverandor',
      question:
        'Hei Aino, pensjonsrapporten setter grunnlaget til 0 når permisjonen har gradert lønn (kode FP80). Ved 100 % er det riktig. Har dere sett det hos andre, og kan vi sende korrigert rapport for tidligere måneder?',
      answer:
        'Hej, ja det har vi sett hos en annan kund. Koden FP80 saknas i tabellen «pensionsgrundande». Lägg till den med faktor 1,0 så blir rapporten rätt. Korrigering bakåt skickas med kommandot «ny full rapport», det tar cirka en timme.\n\nVår referens: EP-20398',
      reference: 'EP-20398',
    },
    solution:
      'Permisjonskoden mangla i tabellen over det som gir pensjon. Han er lagt inn, og vi har sendt ny rapport til pensjonskassa for dei månadene det gjeld. Ho som fekk brev, kan sjå bort frå det.',
  },
  {
    way: 'technical',
    service: 'lonn',
    language: 'nb',
    title: 'Lønnssystemet er tregt hver morgen',
    text: 'Mellom åtte og halv ni tar hvert bilde i lønnssystemet 20–30 sekunder. Etter ni går det fint. Vi er fire på lønnskontoret, og det er likt hos alle. Har vært sånn i to uker.',
    tried:
      'Målt selv kl. 08.15: 24 sekunder på personkortet. Samme kl. 10: 1 sekund. Ikke nettet, for andre systemer går normalt samtidig.',
    asked: 'Er det noe som kjører på serveren om morgenen?',
    type: 'technical',
    area: 'application',
    impact: 2,
    urgency: 2,
    exchange: {
      supplier: 'drift',
      question:
        'Hei, lønnssystemet svarer på 20–30 sekunder mellom 08.00 og 08.30 på hverdager, og på 1 sekund ellers. Kan dere se hva som kjører da?',
      answer:
        'Hei. Funnet: nattjobben for statistikk ble flyttet fra 02 til 07.45 da klokka ble stilt. Den er satt tilbake til 02 fra i natt.\nVårt saksnr: INC-55120',
      reference: 'INC-55120',
    },
    solution:
      'En tung jobb som skulle gå om natten, gikk om morgenen. Den er flyttet tilbake, og svartidene har vært normale siden.',
  },
]
