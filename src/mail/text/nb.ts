/** What letters say in bokmål; the other languages are checked against it. */
export const nb = {
  /** What a case is called whose mail says nothing in its subject or text. */
  untitled: 'Uten emne',
  /** The note about who passed a mail on, where she added nothing. */
  passedOnWithoutWords: 'Videresendt uten egne ord.',
  /** In the place of a supplier's case number that nobody has told. */
  noReference: 'ikke oppgitt',
  /** To the owner of a case whose requester is to be told that the version has come. */
  releaseDrafted: (it: {
    number: number
    title: string
    requester: string
    version: string
    link: string
    name: string
  }) =>
    `Hei ${it.name},\n\n${it.version} er kommet, og sak ${it.number} «${it.title}» skulle løses i den. Et brev til ${it.requester} ligger klart. Se gjennom det og send det:\n\n${it.link}`,
  /** To the end user of a case that was solved as "in a later version" (O-15); a person reads it and sends it. */
  versionReleased: (it: { number: number; title: string; version: string }) =>
    `Hei,\n\nVi skrev at saken din «${it.title}» blir løst i ${it.version}. Den versjonen er nå kommet.\n\nEr det fortsatt ikke slik det skal være, svar på denne e-posten.`,
  /** To whoever wants to read a case without an account; the link is added when the letter leaves. */
  readingAsked: (it: { number: number }) => `Noen har bedt om en lenke for å lese sak ${it.number}.`,
  /** About somebody's own access: an answer becomes a case where she can be helped. */
  /** Of a letter out of a confidential case nothing else is left (B22). */
  numberOnly: (it: { number: number; link: string }) =>
    `Hei,\n\nDet er noe nytt å lese i sak ${it.number}. Logg inn for å lese og svare:\n${it.link}\n\nInnholdet sendes ikke på e-post. Har du ikke valgt passord ennå, velg «Glemt passordet?» på innloggingssiden.`,
  /** To the administrator who tries whether letters leave. */
  testSubject: 'Prøve fra Linje',
  test: (it: { link: string }) => `Dette er en prøve fra Linje. Kommer den fram, kan Linje sende e-post.\n\n${it.link}`,
  /** To whoever reported a case about the same trouble, when that is over. */
  noticeOver: (it: { number: number; title: string; notice: string; text: string }) =>
    `Hei,\n\nDu skrev til oss om «${it.title}» (sak ${it.number}). Det henger sammen med «${it.notice}», og det er nå over:\n\n${it.text}\n\nVirker det fortsatt ikke hos deg? Svar på denne e-posten.`,
}

type Widened<Text> = Text extends (it: infer It) => string ? (it: It) => string : string
/** Every text of a language: the same keys, the same parameters. */
export type MailTexts = { readonly [Key in keyof typeof nb]: Widened<(typeof nb)[Key]> }
