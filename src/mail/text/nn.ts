import type { MailTexts } from './nb.ts'

export const nn: MailTexts = {
  receipt: it =>
    `Hei,\n\nVi har fått førespurnaden din «${it.title}». Han har saksnummer ${it.number}.\n\n${it.team} ser på han. Du får svar på denne e-posten når det skjer noko, og du treng ikkje gjere meir no.\n\nHar du meir å fortelje, svar på denne e-posten.`,
  strangerReceipt: it => `Førespurnaden er motteken og har saksnummer ${it.number}.`,
  untitled: 'Utan emne',
  strangerSubject: 'Motteke',
  supplierReceipt: it =>
    `Hei,\n\nVi har registrert meldinga «${it.title}». Saksnummeret vårt er ${it.number}. Oppgi det når de skriv om saka.`,
  sentBack: it =>
    `Saka ${it.number} «${it.title}» er løyst og kjem tilbake til dykk.\n\nLøysinga:\n${it.solution}\n\nGi løysinga til brukaren, og lukk saka når ho har stadfesta:\n${it.link}`,
  returned: it =>
    `Saka ${it.number} «${it.title}» er send tilbake til dykk frå 2. linje. Grunnen står på saka:\n${it.link}`,
  objected: it => `Brukaren seier at saka ${it.number} «${it.title}» ikkje er løyst. Ho er open igjen:\n${it.link}`,
  confirm: it =>
    `Er dette løyst? Sei ja eller nei her:\n${it.link}\nLenkja verkar i 30 dagar. Du kan òg svare på denne e-posten.`,
  follow: it => `Sjå korleis det går med saka:\n${it.link}\nLenkja verkar i 30 dagar.`,
  readingSubject: 'Lenkje til saka',
  readingAsked: it => `Nokon har bede om ei lenkje for å lese sak ${it.number}.`,
  reading: it =>
    `Var det deg? Opne lenkja i same nettlesar som du bad om henne i:\n${it.link}\n\nLenkja verkar éin gong, i 15 minutt.\n\nVar det ikkje deg, treng du ikkje gjere noko. Lenkja verkar ikkje hos andre.`,
  footer: it => `${it.team}\nSaksnummer ${it.number}. Svar på denne e-posten, så hamnar svaret på saka.`,
  supplierFooter: it =>
    `${it.team}\nSaksnummeret vårt er ${it.number}. Svar på denne e-posten, og oppgi gjerne dykkar eige saksnummer («Vår referanse: …»).`,
  invitationSubject: 'Velkommen til Linje',
  invitation: it =>
    `Hei ${it.name},\n\nDu er invitert til Linje, der førespurnader til brukarstøtta blir følgde opp. Vel eit passord her:\n${it.link}\n\nLenkja verkar éin gong, i tre døgn. Er ho gått ut, be om ei ny på innloggingssida.`,
  resetSubject: 'Nytt passord i Linje',
  reset: it =>
    `Hei ${it.name},\n\nDu har bede om nytt passord i Linje. Vel det her:\n${it.link}\n\nLenkja verkar éin gong, i 15 minutt.\n\nVar det ikkje du som bad om det? Då treng du ikkje gjere noko. Det gamle passordet verkar som før.`,
  passwordChangedSubject: 'Passordet ditt i Linje er endra',
  passwordChanged: it =>
    `Hei ${it.name},\n\nPassordet ditt i Linje er endra, og du er logga ut alle andre stader.\n\nVar det ikkje du som gjorde det? Vel eit nytt passord med ein gong, og sei frå til oss ved å svare på denne e-posten:\n${it.link}`,
  /** To the administrator who tries whether letters leave. */
  testSubject: 'Prøve frå Linje',
  test: it => `Dette er ei prøve frå Linje. Kjem ho fram, kan Linje sende e-post.\n\n${it.link}`,
  tokenMadeSubject: 'Eit program har fått tilgang i Linje på dine vegner',
  tokenMade: it =>
    `Hei ${it.name},\n\nEin administrator har laga ein nøkkel som lèt eit program arbeide i Linje på dine vegner. Du ser han her, og kan avslutte han når du vil:\n${it.link}`,
}
