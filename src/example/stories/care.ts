import type { Story } from './story.ts'

export const care: readonly Story[] = [
  {
    way: 'first-contact',
    service: 'omsorg',
    language: 'nb',
    form: 'phone',
    title: 'Nettbrettet på vakta er låst',
    text: 'Ringer fra hjemmetjenesten, sone øst. Nettbrettet ber om en PIN ingen kjenner. Kveldsvakta begynner klokken tre og trenger listene.',
    question: 'Hva står det på klistrelappen bak på brettet?',
    reply: 'HT-0417, sier de.',
    solution: 'Brettet HT-0417 er låst opp fra oss og har fått sonens PIN tilbake. Den henger på tavla på vaktrommet.',
  },
  {
    way: 'first-contact',
    service: 'omsorg',
    language: 'sv',
    title: 'Hittar inte vårdplanen på surfplattan',
    text: 'Hej, jag är timvikarie på Fjordgløtt. På datorn ser jag vårdplanen, men på surfplattan finns bara besöken. Är det meningen?',
    question: 'Vilken roll står det under ditt namn i appen?',
    reply: 'Det står Assistent.',
    solution:
      'Vikarier börjar med rollen «Assistent», som inte visar vårdplanen. Din chef har bett om rollen «Omsorgsarbetare» åt dig, och den gäller från och med nu. Logga ut och in.',
  },
  {
    way: 'second-line',
    service: 'omsorg',
    language: 'nb',
    title: 'Medisinlisten viser en medisin som er avsluttet',
    text: 'Hos en bruker står blodfortynnende fortsatt på listen på nettbrettet, enda legen avsluttet den på fredag. På PC er den borte. Vi har gått tilbake til papir hos henne inntil videre.',
    tried:
      'Bekreftet: PC viser riktig, to nettbrett viser gammel liste. Tvunget synkronisering hjelper ikke. Alle soner har fått beskjed om å kontrollere mot PC.',
    asked: 'HASTER. Hvor mange brett har gammel liste?',
    type: 'error-report',
    impact: 1,
    urgency: 1,
    note: 'Fire brett har ikke hentet noe siden torsdag: sertifikatet på dem er gått ut. De er tatt ut av bruk.',
    returned: {
      reason: 'missing-information',
      note: 'Kan dere sende merkenumrene på de to brettene? Vi ser fire som ikke har hentet noe siden torsdag, men ikke hvilke av dem dere bruker.',
    },
    solution:
      'Fire nettbrett hadde et utgått sertifikat og viste det de sist hadde hentet. De er byttet. Fra nå nekter appen å vise en liste som er eldre enn tolv timer.',
  },
  {
    way: 'second-line',
    service: 'omsorg',
    language: 'en',
    title: 'Home care visits missing from my route',
    text: 'Good evening, three of my visits tomorrow are not on my route, but the clients told me they expect me. My team leader sees them on her list. I am the one with the late shift.',
    tried:
      'Besøkene ligger på kjørelisten «Kveld 2», og vakten hennes er «Kveld 2B» etter omleggingen. Vi får ikke flyttet dem.',
    asked: 'Kan besøkene på «Kveld 2» flyttes samlet?',
    type: 'support',
    impact: 2,
    urgency: 1,
    solution:
      'Your shift was renamed to "Kveld 2B", but the visits stayed on the old list. All of them have been moved, and you should see the three for tomorrow now.',
  },
  {
    way: 'third-line',
    service: 'omsorg',
    language: 'nb',
    title: 'Tiltak forsvinner når to lagrer samtidig',
    text: 'Sykepleieren og ergoterapeuten skrev i samme plan samtidig, og da de lagret, var hennes tre tiltak borte. Det har skjedd to ganger nå. Ingen av dem fikk noe varsel.',
    tried:
      'Gjenskapt med to testbrukere: den som lagrer sist, vinner, og den andres er borte. Historikken har det første innholdet.',
    asked: 'Kan programmet varsle, og kan de tre tiltakene hentes tilbake?',
    type: 'error-report',
    impact: 1,
    urgency: 2,
    note: 'Hentet de tre tiltakene tilbake fra historikken. Melder fra til alle enheter om å avtale hvem som skriver.',
    exchange: {
      supplier: 'leverandor',
      question:
        'Hei Aino, når to lagrer samme plan, overskriver den siste den første uten varsel (9.0.2). I helse er det alvorlig. Hva kan gjøres nå, og når kommer en rettelse?',
      answer:
        'Hej, vi förstår allvaret. Inställningen «lås plan vid redigering» finns redan och hindrar det, men den är av från början. Slå på den i dag. En riktig sammanslagning kommer senare.\n\nVår referens: EP-20459',
      reference: 'EP-20459',
    },
    solution:
      'Planen låses nå mens noen skriver i den, og den andre får se hvem det er. De tre tiltakene er hentet tilbake.',
  },
  {
    way: 'technical',
    service: 'omsorg',
    language: 'nb',
    title: 'Appen mister kontakten på kveldstid',
    text: 'Hver kveld mellom 20 og 21 mister appen kontakten på alle brettene i sone vest. Vi får ikke kvittert for medisiner og må huske det til etterpå. Det går ikke i lengden.',
    tried:
      'Sone øst har det ikke. Mobildekningen er god, og andre apper går. Sett feilmelding «tidsavbrudd mot omsorg-api».',
    asked: 'Er det noe i forbindelsen til sone vest?',
    type: 'technical',
    area: 'communication',
    impact: 1,
    urgency: 2,
    exchange: {
      supplier: 'drift',
      question:
        'Hei, appen for pleie og omsorg får tidsavbrudd mellom 20 og 21 hver kveld, bare fra sone vest (eget mobilnett-område). Kan dere se på forbindelsen, også hos datasenteret?',
      answer:
        'Hei. Saken er meldt videre til datasenteret. De ser pakketap på ett av to samband i tidsrommet og har lagt trafikken om inntil sambandet er målt.\nVårt saksnr: INC-55128',
      reference: 'INC-55128',
    },
    solution:
      'Ett av to samband tapte data om kvelden. Trafikken går nå på det andre, og det har vært stabilt siden. Sambandet blir reparert uten at dere merker det.',
  },
  {
    way: 'network',
    service: 'omsorg',
    language: 'nn',
    title: 'Trådlaust nett fell ut på omsorgssenteret',
    text: 'I 2. etasje på omsorgssenteret fell nettet ut fleire gonger for dagen. Alarmane går på eige nett og verkar, men vi får ikkje dokumentert noko der oppe.',
    tried: 'Vore der med måleappen: sterkt signal, men ingen svar i periodar. 1. etasje er fin.',
    asked: 'Er det oss eller det interne nettet?',
    type: 'technical',
    area: 'communication',
    impact: 2,
    urgency: 2,
    returned: {
      reason: 'internal-network',
      note: 'Ein av sendarane i 2. etasje startar på nytt heile tida. Det er det interne nettet, så det må de ta med Eksempel Nett.',
    },
    awaited: 'Eksempel Nett byter sendaren i 2. etasje.',
    solution: 'Eksempel Nett har bytt ein sendar i 2. etasje, og nettet har stått sidan.',
  },
]
