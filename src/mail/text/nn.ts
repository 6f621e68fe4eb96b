import type { MailTexts } from './nb.ts'

export const nn: MailTexts = {
  untitled: 'Utan emne',
  passedOnWithoutWords: 'Vidaresend utan eigne ord.',
  noReference: 'ikkje oppgitt',
  releaseDrafted: it =>
    `Hei ${it.name},\n\n${it.version} er komen, og sak ${it.number} «${it.title}» skulle løysast i den. Eit brev til ${it.requester} ligg klart. Sjå gjennom det og send det:\n\n${it.link}`,
  versionReleased: it =>
    `Hei,\n\nVi skreiv at saka di «${it.title}» blir løyst i ${it.version}. Den versjonen er no komen.\n\nEr det framleis ikkje slik det skal vere, svar på denne e-posten.`,
  readingAsked: it => `Nokon har bede om ei lenkje for å lese sak ${it.number}.`,
  numberOnly: it =>
    `Hei,\n\nDet er noko nytt å lese i sak ${it.number}. Logg inn for å lese og svare:\n${it.link}\n\nInnhaldet blir ikkje sendt på e-post. Har du ikkje valt passord enno, vel «Gløymt passordet?» på innloggingssida.`,
  /** To the administrator who tries whether letters leave. */
  testSubject: 'Prøve frå Linje',
  test: it => `Dette er ei prøve frå Linje. Kjem ho fram, kan Linje sende e-post.\n\n${it.link}`,
  noticeOver: it =>
    `Hei,\n\nDu skreiv til oss om «${it.title}» (sak ${it.number}). Det heng saman med «${it.notice}», og det er no over:\n\n${it.text}\n\nVerkar det framleis ikkje hos deg? Svar på denne e-posten.`,
}
