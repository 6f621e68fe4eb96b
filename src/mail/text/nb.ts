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
  footer: (it: { number: number; team: string }) =>
    `${it.team}\nSaksnummer ${it.number}. Svar på denne e-posten, så havner svaret på saken.`,
  supplierFooter: (it: { number: number; team: string }) =>
    `${it.team}\nVårt saksnummer er ${it.number}. Svar på denne e-posten, og oppgi gjerne deres eget saksnummer («Vår referanse: …»).`,
}

type Widened<Text> = Text extends (it: infer It) => string ? (it: It) => string : string
/** Every text of a language: the same keys, the same parameters. */
export type MailTexts = { readonly [Key in keyof typeof nb]: Widened<(typeof nb)[Key]> }
