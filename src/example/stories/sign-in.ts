import type { Story } from './story.ts'

export const signIn: readonly Story[] = [
  {
    way: 'first-contact',
    service: 'innlogging',
    language: 'nb',
    title: 'Får ikke logget inn etter ferien',
    text: 'Kom tilbake fra tre uker ferie, og passordet virker ikke. Har prøvd de to jeg pleier å bruke. Nå står det at kontoen er låst.',
    question: 'Har du mobilen du registrerte da du begynte, og ligger det noe nummer under «Min konto»?',
    reply: 'Jeg har samme nummer som før, det som slutter på 41.',
    solution:
      'Passordet gikk ut mens du var borte. Kontoen er låst opp. Gå til passord.linje.example, velg «Glemt passord», og lag et nytt med koden som kommer på mobilen.',
  },
  {
    way: 'first-contact',
    service: 'innlogging',
    language: 'nb',
    form: 'phone',
    title: 'Engangskoden kommer ikke på mobilen',
    text: 'Ringer fra legevakta. Har byttet telefon og får ikke engangskode. Sitter fast på innloggingen og har pasient om ti minutter.',
    question: 'Kan du si fødselsdato og de to siste i det gamle nummeret?',
    reply: 'Fikk det bekreftet av leder på telefon.',
    solution:
      'Det gamle nummeret er tatt bort, og det nye lagt inn etter bekreftelse fra leder. Koden kom fram mens hun var på tråden.',
  },
  {
    way: 'first-contact',
    service: 'innlogging',
    language: 'en',
    title: 'New colleague cannot sign in',
    text: 'Hi! A new physiotherapist started today and her user name is not accepted. She got a letter with a code, but the page says "unknown user". Her contract starts today.',
    question: 'Could you send us her employee number? It is on the letter, six digits.',
    reply: 'It says 418 220.',
    solution:
      'Accounts are made the night after the contract begins, so hers is ready tomorrow at 6. For today we have made a temporary one and called her with it.',
  },
  {
    way: 'first-contact',
    service: 'innlogging',
    language: 'nn',
    title: 'Treng tilgang for ein vikar i tre veker',
    text: 'Hei, vi får ein vikar på servicetorget frå måndag og tre veker fram. Ho treng telefon, e-post og sak/arkiv. Kven bestiller eg det hos?',
    question: 'Er ho tilsett hos oss frå før, eller kjem ho frå eit vikarbyrå?',
    reply: 'Ho kjem frå byrå, så ho har ikkje tilsettnummer.',
    solution:
      'Leiaren bestiller med skjemaet «Ekstern brukar» på intranettet, med sluttdato. Det er klart neste morgon og stengjer seg sjølv når dei tre vekene er over.',
  },
  {
    way: 'second-line',
    service: 'innlogging',
    language: 'nb',
    title: 'Elever på 8. trinn mangler i Feide',
    text: 'Halve 8. trinn (31 elever) får «Feil brukernavn eller passord» i Feide. De kom fra tre barneskoler i høst. De andre 31 kommer inn. Nasjonal prøve er på torsdag.',
    tried:
      'De 31 mangler brukernavn i skolesystemet. De som virker, kom fra vår egen barneskole. Prøvd å lage brukernavn på én, får «finnes allerede».',
    asked: 'Har de to brukere, én fra hver skole?',
    type: 'error-report',
    impact: 1,
    urgency: 2,
    note: 'Ja: den gamle brukeren er stengt, men ikke slettet, og holder på navnet. Lager et uttrekk og gjenåpner dem samlet.',
    solution:
      'Elevene hadde en stengt bruker fra barneskolen som holdt på navnet. Alle 31 er gjenåpnet på ny skole, med samme brukernavn som før. De må lage nytt passord første gang.',
  },
  {
    way: 'second-line',
    service: 'innlogging',
    language: 'nb',
    title: 'To brukere på samme person',
    text: 'Etter at jeg giftet meg, har jeg to brukere. E-posten kommer på den nye, og kalenderen ligger på den gamle. Folk inviterer meg til møter jeg aldri ser.',
    tried: 'Begge er aktive i katalogen, med samme ansattnummer. Det skal ikke gå an.',
    asked: 'Kan dere slå dem sammen og beholde det nye navnet?',
    type: 'support',
    impact: 3,
    urgency: 3,
    solution:
      'De to brukerne er slått sammen. Du logger inn med det nye navnet, kalenderen er flyttet, og post til det gamle kommer fram i et år.',
  },
  {
    way: 'second-line',
    service: 'innlogging',
    language: 'nb',
    title: 'Blir logget ut hvert femte minutt',
    text: 'Siden oppdateringen forrige uke blir jeg kastet ut av alt hvert femte minutt, midt i setninger. Jeg har skrevet den samme tilrådingen tre ganger.',
    tried:
      'Ny nettleser, ny PC, kablet nett. Samme. Kollega ved siden av har det ikke. Brukeren er medlem av 214 grupper.',
    asked: 'Kan antallet grupper ha noe å si?',
    type: 'error-report',
    impact: 3,
    urgency: 1,
    solution:
      'Du var medlem av så mange grupper at innloggingen ikke fikk plass til dem. Vi har ryddet bort 160 gamle. Logg helt ut og inn én gang.',
    objection:
      'Det holdt i to dager, men i dag er jeg kastet ut fire ganger før lunsj. Det er sjeldnere, men ikke borte.',
  },
]
