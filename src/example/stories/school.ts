import type { Story } from './story.ts'

const SIRI = 'siri.berg@nordvik.example'

export const school: readonly Story[] = [
  {
    way: 'first-contact',
    service: 'skole',
    language: 'nb',
    from: SIRI,
    title: 'Elev skal flytte til en annen skole',
    text: 'Hei, en elev på 3. trinn flytter til Havna etter høstferien. Hvordan får jeg sendt over mappa hennes uten at alt blir borte hos oss?',
    question: 'Er den nye skolen en av de fire, eller utenfor samarbeidet?',
    reply: 'Hun skal til Havna, så det er innenfor.',
    solution:
      'Velg «Overfør elev» på elevkortet og skolen hun skal til. Den nye skolen må ta imot før noe flyttes, og hos dere blir det liggende en lesekopi.',
  },
  {
    way: 'first-contact',
    service: 'skole',
    language: 'nb',
    form: 'phone',
    title: 'Utskrift av klasselister kommer på A3',
    text: 'Ringer fra kontoret på Åsen skole: klasselistene kommer ut på A3 uansett hva hun velger. Skal ha foreldremøte i kveld.',
    question: 'Hvilken skriver står det i utskriftsbildet?',
    reply: 'Det står plotteren på arkitektkontoret, merkelig nok.',
    solution:
      'Standardskriveren var byttet til en plotter i et annet hus. Velg «Åsen kontor» i utskriftsbildet og huk av for «Husk valget».',
  },
  {
    way: 'second-line',
    service: 'skole',
    language: 'nb',
    from: SIRI,
    title: 'Karakterutskrift viser feil fag',
    text: 'På karakterutskriftene for 10B står det «Fransk II» på alle som har tysk. Karakterene er riktige, bare navnet på faget er feil. Utskriftene skal følge søknaden til videregående, så de må ut denne uka.',
    tried: 'Faggruppen heter «Tysk II» i timeplanen. På elevkortet er det riktig. Prøvd ny utskrift, samme feil.',
    asked: 'Hvor henter utskriften fagnavnet fra?',
    type: 'error-report',
    impact: 2,
    urgency: 1,
    note: 'Fagkoden FSP6222 er knyttet til feil tekst i kodeverket vi hentet i går. Gjelder alle fire.',
    solution:
      'Fagkoden for tysk hadde fått teksten til fransk i det nye kodeverket. Den er rettet for alle skoler. Skriv ut på nytt, så står det riktig fag.',
  },
  {
    way: 'second-line',
    service: 'skole',
    language: 'nb',
    title: 'SFO-regning til foreldre som har sagt opp plassen',
    text: 'Fire familier sa opp SFO før fristen og får regning likevel. Oppsigelsene ligger inne med riktig dato, og jeg har bekreftet dem.',
    tried: 'Oppsigelsene har status «Mottatt», ikke «Behandlet». Finner ikke hvor det endres.',
    asked: 'Hva mangler for at regningen skal stoppe?',
    type: 'support',
    impact: 2,
    urgency: 2,
    solution:
      'Oppsigelsen må behandles av skolen med knappen «Avslutt plass». Det er gjort for de fire, og regningene er kreditert. Vi har lagt en påminnelse i oppgavelisten, så ingen blir glemt.',
    objection: 'Tre av fire er i orden, men familien på Tunvegen fikk ny regning i dag, for neste måned. Hva nå?',
  },
  {
    way: 'second-line',
    service: 'skole',
    language: 'nn',
    title: 'Kontaktlærar får ikkje ført fråvær',
    text: 'Hei! Eg er ny kontaktlærar på 6. trinn. Når eg fører fråvær, får eg «Du har ikkje tilgang til gruppa», endå eg ser elevane. Vikaren før meg hadde same problemet.',
    tried:
      'Læraren ligg i gruppa 6A som faglærar. Prøvde å setje henne som kontaktlærar, men feltet er låst fordi vikaren har rolla til jul.',
    asked: 'Kan de ta vikaren ut?',
    type: 'support',
    impact: 3,
    urgency: 2,
    solution:
      'Vikaren hadde rolla fram til jul, og det kan berre vere éin. Ho er avslutta, og du er kontaktlærar frå i dag. Fråværet for dei siste to vekene kan du føre i ettertid.',
  },
  {
    way: 'second-line',
    service: 'skole',
    language: 'sv',
    title: 'Vårdnadshavare får inga meddelanden',
    text: 'Hej, en pappa i klass 2C får varken meddelanden eller kallelser. Hans telefonnummer är svenskt (+46). Mamman, som har norskt nummer, får allt.',
    tried: 'Nummeret er lagret som 0046… Prøvde +46, men da blir feltet rødt.',
    asked: 'Kan meldinger sendes til svenske numre?',
    type: 'support',
    impact: 3,
    urgency: 3,
    solution:
      'Svenska nummer går bra, men landet måste väljas i listan bredvid fältet. Det är gjort för honom, och ett provmeddelande kom fram.',
  },
  {
    way: 'third-line',
    service: 'skole',
    language: 'nb',
    from: SIRI,
    title: 'Vitnemål uten orden og atferd',
    text: 'Hei igjen. Vitnemålene for de tre som flytter midt i året, skrives ut uten orden og atferd. De som går ut til sommeren, har det med. Jeg har skrevet det inn for hånd på to, men det er vel ikke helt etter boka.',
    tried: 'Karakterene er satt, og låst av rektor. Forhåndsvisningen har dem, PDF-en har dem ikke.',
    asked: 'Er dette en feil i malen for elever som slutter midt i året?',
    type: 'error-report',
    impact: 3,
    urgency: 2,
    exchange: {
      supplier: 'leverandor',
      question:
        'Hei Aino, malen for vitnemål midt i året (V-MID) mangler orden og atferd i PDF, men viser dem i forhåndsvisningen. Versjon 5.9. Har dere en rettet mal?',
      answer:
        'Hej, V-MID är en gammal mall som inte längre underhålls. I 5.10 ersätts den av den vanliga mallen med datum. Till dess: välj mallen V-STD och skriv datumet i fältet «Avslutat».\n\nVår referens: EP-20367',
      reference: 'EP-20367',
    },
    solution:
      'Malen for elever som slutter midt i året, er gammel og byttes ut i neste versjon. Inntil da velger du «Vitnemål standard» og skriver datoen i feltet «Avsluttet». Da kommer orden og atferd med.',
    laterVersion: '5.10',
  },
  {
    way: 'third-line',
    service: 'skole',
    language: 'nn',
    title: 'Elevar står i to grupper til same tid',
    text: 'Etter at vi la om timeplanen, står 14 elevar i både musikk og kroppsøving tysdag i 3. time. Læraren i musikk ventar på dei, og dei er i gymsalen.',
    tried: 'Teke elevane ut av den eine gruppa og lagra. Neste morgon er dei tilbake.',
    asked: 'Kva legg dei inn att om natta?',
    type: 'error-report',
    impact: 2,
    urgency: 2,
    exchange: {
      supplier: 'leverandor',
      question:
        'Hei Aino, når en timeplan legges om midt i året, setter nattjobben elevene tilbake i de gamle gruppene. Vi har slått den av på én skole. Hva er riktig måte å legge om på?',
      answer:
        'Hej, ni gör rätt. Nattjobbet läser den plan som var aktiv vid läsårets start. Sätt «Gäller från» på den nya planen till ett datum som redan har varit, så väljs den. Vi gör texten i fältet tydligare.\n\nVår referens: EP-20412',
      reference: 'EP-20412',
    },
    solution:
      'Den nye timeplanen hadde ein dato fram i tid, så nattjobben brukte den gamle. Datoen er retta, og elevane står i éi gruppe.',
  },
  {
    way: 'technical',
    service: 'skole',
    language: 'nb',
    title: 'Nye elever kommer ikke over fra elevregisteret',
    text: 'Vi har fått sju nye elever siden fredag. De er registrert i Elevregisteret, men finnes ikke i skolesystemet. Da får de heller ikke Feide eller nettbrett.',
    tried:
      'Sjekket at de har riktig skole og skoleår i Elevregisteret. Det har de. Siste overføring hos oss viser fredag kl. 06.',
    asked: 'Er det koblingen som står?',
    type: 'error-report',
    impact: 2,
    urgency: 1,
    note: 'Tjenesten vår spør hver time og får svar 200 med tom liste siden fredag. Det er hos dem.',
    exchange: {
      supplier: 'elevregister',
      question:
        'Hei, siden fredag kl. 06 får vi tom liste når vi spør etter endringer for våre fire organisasjonsnumre. Kan dere se om noe er endret i tilgangen vår?',
      answer:
        'Hei! Sertifikatet deres ble byttet fredag, og det nye var ikke knyttet til alle numrene. Det er ordnet nå. Be om alt siden torsdag, så får dere de som mangler.\nSak hos oss: ER-3391',
      reference: 'ER-3391',
    },
    solution:
      'Elevregisteret hadde ikke koblet det nye sertifikatet vårt til alle skolene. Det er rettet, og alle sju elevene er kommet over. Feide-brukerne er klare i morgen tidlig.',
  },
  {
    way: 'technical',
    service: 'skole',
    language: 'en',
    title: 'Guardians missing after the nightly import',
    text: 'Good morning. In my class five pupils have no guardians listed since today. Yesterday they were there. I need to call one of them about a sick child.',
    tried:
      'Ringt foreldrene fra papirlisten for dem. Foresatte mangler på 61 elever ved tre skoler, alle importert i natt.',
    asked: 'Kan dere stoppe importen og hente foresatte tilbake?',
    type: 'error-report',
    impact: 1,
    urgency: 1,
    exchange: {
      supplier: 'elevregister',
      question:
        'Hei, i natt kom 61 elever fra dere uten foresatte (feltet er tomt, ikke utelatt), og da slettes de hos oss. Haster: skolene får ikke tak i foreldre. Har dere endret noe?',
      answer:
        'Hei, vi hadde en feil i oppslaget mot Folkeregisteret fra kl. 01 til 05. Den er rettet, og vi sender de 61 på nytt klokken 11.\nSak hos oss: ER-3402',
      reference: 'ER-3402',
    },
    solution:
      'The register sent us empty fields for a few hours last night. Everything has been sent again, and the guardians are back. We now refuse an import that removes more than ten of them.',
  },
  {
    way: 'network',
    service: 'skole',
    language: 'nb',
    title: 'Skriveren på lærerrommet er borte fra nettet',
    text: 'Skriveren på lærerrommet står med «Ingen nettverksforbindelse» etter at elektrikeren var her. Alle 40 lærerne går ned til kontoret for å skrive ut.',
    tried: 'Bedt dem slå av og på. Kabelen sitter. Lampen på veggen er mørk.',
    asked: 'Er punktet i veggen koblet fra?',
    type: 'technical',
    area: 'communication',
    impact: 3,
    urgency: 2,
    returned: {
      reason: 'internal-network',
      note: 'Punktet er mørkt hos oss også. Det er det interne nettet på skolen, så dere må ta det med Eksempel Nett.',
    },
    awaited: 'Eksempel Nett kommer innom og kobler opp punktet i veggen.',
    solution: 'Eksempel Nett har koblet punktet i veggen på igjen. Skriveren svarer, og køen er skrevet ut.',
  },
]
