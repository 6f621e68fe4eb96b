import type { Story } from './story.ts'

/** The service that is being tried: forms for inhabitants. */
export const forms: readonly Story[] = [
  {
    way: 'first-contact',
    service: 'skjema',
    language: 'nb',
    form: 'web',
    title: 'Innbygger får ikke sendt søknad om barnehageplass',
    text: 'En mor ringer: hun har fylt ut hele skjemaet, men knappen «Send» er grå. Hun har prøvd på mobil og PC.',
    question: 'Har hun huket av for samtykke nederst på side 4? Det er lett å overse på mobil.',
    reply: 'Nei, det hadde hun ikke. Nå gikk det.',
    solution:
      'Samtykket nederst på side 4 må hukes av før «Send» blir aktiv. Vi har meldt til prosjektet at skjemaet bør si det.',
  },
  {
    way: 'first-contact',
    service: 'skjema',
    language: 'nn',
    title: 'Kan skjemaet for skjenkeløyve vere på nynorsk òg?',
    text: 'Hei, vi er nynorskkommune, og skjemaet for skjenkeløyve finst berre på bokmål. Det er eit krav at det ligg føre på begge. Når kjem det?',
    question: 'Gjeld det berre dette skjemaet, eller fleire av dei nye?',
    reply: 'Alle dei nye, så vidt eg ser.',
    solution:
      'Nynorsk er lagt inn for alle skjema i piloten, men må slåast på for kvar kommune. Det er gjort for dykk no, og innbyggjaren vel språk øvst til høgre.',
  },
  {
    way: 'third-line',
    service: 'skjema',
    language: 'nb',
    form: 'web',
    title: 'Vedlegg over 10 MB forsvinner uten beskjed',
    text: 'Søkere laster opp bilder av bygget, får grønn hake, og hos oss er det ingen vedlegg. Gjelder filer over ca. 10 MB. Vi har måttet ringe fem søkere.',
    tried:
      'Gjenskapt med et bilde på 12 MB. Kvitteringen til innbyggeren nevner vedlegget, saken hos oss har det ikke.',
    asked: 'Hvor er grensen satt, og hvorfor sier den ikke fra?',
    type: 'error-report',
    impact: 2,
    urgency: 2,
    exchange: {
      supplier: 'leverandor',
      question:
        'Hei Aino, i pilotskjemaene forsvinner vedlegg over 10 MB uten at innbyggeren får beskjed. Kan grensen heves til 50, og kan skjemaet si fra?',
      answer:
        'Hej! Gränsen kan vi inte höja i pilotmiljön, men från version 2.0 är den 100 MB och formuläret säger ifrån i förväg. Pilotkunder får den först.\n\nVår referens: EP-20438',
      reference: 'EP-20438',
    },
    solution:
      'Skjemaet tar i dag bare 10 MB. I neste versjon blir grensen 100 MB, og den som laster opp, får beskjed. Inntil da har vi skrevet det øverst på skjemaet.',
    laterVersion: '2.0',
  },
]
