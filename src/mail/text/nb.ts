/** What letters say in bokmål; the other languages are checked against it. */
export const nb = {
  /** Under every receipt to somebody we know. */
  receipt: (it: { number: number; title: string; team: string }) =>
    `Hei,\n\nVi har fått henvendelsen din «${it.title}». Den har saksnummer ${it.number}.\n\n${it.team} ser på den. Du får svar på denne e-posten når det skjer noe, og du trenger ikke gjøre mer nå.\n\nHar du mer å fortelle, svar på denne e-posten.`,
  /** To an address nobody knows: nothing but the number. */
  strangerReceipt: (it: { number: number }) => `Henvendelsen er mottatt og har saksnummer ${it.number}.`,
  /** What a case is called whose mail says nothing in its subject or text. */
  untitled: 'Uten emne',
  strangerSubject: 'Mottatt',
  supplierReceipt: (it: { number: number; title: string }) =>
    `Hei,\n\nVi har registrert meldingen «${it.title}». Vårt saksnummer er ${it.number}. Oppgi det når dere skriver om saken.`,
  sentBack: (it: { number: number; title: string; solution: string; link: string }) =>
    `Saken ${it.number} «${it.title}» er løst og kommer tilbake til dere.\n\nLøsningen:\n${it.solution}\n\nGi løsningen til brukeren, og lukk saken når hun har bekreftet:\n${it.link}`,
  returned: (it: { number: number; title: string; link: string }) =>
    `Saken ${it.number} «${it.title}» er sendt tilbake til dere av 2. linje. Grunnen står på saken:\n${it.link}`,
  objected: (it: { number: number; title: string; link: string }) =>
    `Brukeren sier at saken ${it.number} «${it.title}» ikke er løst. Den er åpen igjen:\n${it.link}`,
  /** Under a public letter on a solved case. */
  confirm: (it: { link: string }) =>
    `Er dette løst? Si ja eller nei her:\n${it.link}\nLenken virker i 30 dager. Du kan også svare på denne e-posten.`,
  follow: (it: { link: string }) => `Se hvordan det går med saken:\n${it.link}\nLenken virker i 30 dager.`,
  /** To whoever wants to read a case without an account; the link is added when the letter leaves. */
  readingSubject: 'Lenke til saken',
  readingAsked: (it: { number: number }) => `Noen har bedt om en lenke for å lese sak ${it.number}.`,
  reading: (it: { link: string }) =>
    `Var det deg? Åpne lenken i samme nettleser som du ba om den i:\n${it.link}\n\nLenken virker én gang, i 15 minutter.\n\nVar det ikke deg, trenger du ikke gjøre noe. Lenken virker ikke hos andre.`,
  footer: (it: { number: number; team: string }) =>
    `${it.team}\nSaksnummer ${it.number}. Svar på denne e-posten, så havner svaret på saken.`,
  supplierFooter: (it: { number: number; team: string }) =>
    `${it.team}\nVårt saksnummer er ${it.number}. Svar på denne e-posten, og oppgi gjerne deres eget saksnummer («Vår referanse: …»).`,
  /** About somebody's own access: an answer becomes a case where she can be helped. */
  invitationSubject: 'Velkommen til Linje',
  invitation: (it: { name: string; link: string }) =>
    `Hei ${it.name},\n\nDu er invitert til Linje, der henvendelser til brukerstøtten blir fulgt opp. Velg et passord her:\n${it.link}\n\nLenken virker én gang, i tre døgn. Er den utløpt, be om en ny på innloggingssiden.`,
  resetSubject: 'Nytt passord i Linje',
  reset: (it: { name: string; link: string }) =>
    `Hei ${it.name},\n\nDu har bedt om nytt passord i Linje. Velg det her:\n${it.link}\n\nLenken virker én gang, i 15 minutter.\n\nVar det ikke du som ba om det? Da trenger du ikke gjøre noe. Det gamle passordet virker som før.`,
  passwordChangedSubject: 'Passordet ditt i Linje er endret',
  passwordChanged: (it: { name: string; link: string }) =>
    `Hei ${it.name},\n\nPassordet ditt i Linje er endret, og du er logget ut alle andre steder.\n\nVar det ikke du som gjorde det? Velg et nytt passord med en gang, og si fra til oss ved å svare på denne e-posten:\n${it.link}`,
  /** To the administrator who tries whether letters leave. */
  testSubject: 'Prøve fra Linje',
  test: (it: { link: string }) => `Dette er en prøve fra Linje. Kommer den fram, kan Linje sende e-post.\n\n${it.link}`,
  tokenMadeSubject: 'Et program har fått tilgang i Linje på dine vegne',
  tokenMade: (it: { name: string; link: string }) =>
    `Hei ${it.name},\n\nEn administrator har laget en nøkkel som lar et program arbeide i Linje på dine vegne. Du ser den her, og kan avslutte den når du vil:\n${it.link}`,
}

type Widened<Text> = Text extends (it: infer It) => string ? (it: It) => string : string
/** Every text of a language: the same keys, the same parameters. */
export type MailTexts = { readonly [Key in keyof typeof nb]: Widened<(typeof nb)[Key]> }
