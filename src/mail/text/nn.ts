import type { MailTexts } from './nb.ts'

export const nn: MailTexts = {
  untitled: 'Utan emne',
  passedOnWithoutWords: 'Vidaresend utan eigne ord.',
  strangerSubject: 'Motteke',
  noReference: 'ikkje oppgitt',
  releaseDrafted: it =>
    `Hei ${it.name},\n\n${it.version} er komen, og sak ${it.number} «${it.title}» skulle løysast i den. Eit brev til ${it.requester} ligg klart. Sjå gjennom det og send det:\n\n${it.link}`,
  versionReleased: it =>
    `Hei,\n\nVi skreiv at saka di «${it.title}» blir løyst i ${it.version}. Den versjonen er no komen.\n\nEr det framleis ikkje slik det skal vere, svar på denne e-posten.`,
  readingSubject: 'Lenkje til saka',
  readingAsked: it => `Nokon har bede om ei lenkje for å lese sak ${it.number}.`,
  invitationSubject: 'Velkommen til Linje',
  resetSubject: 'Nytt passord i Linje',
  passwordChangedSubject: 'Passordet ditt i Linje er endra',
  /** To the administrator who tries whether letters leave. */
  testSubject: 'Prøve frå Linje',
  test: it => `Dette er ei prøve frå Linje. Kjem ho fram, kan Linje sende e-post.\n\n${it.link}`,
  tokenMadeSubject: 'Eit program har fått tilgang i Linje på dine vegner',
  noticeOver: it =>
    `Hei,\n\nDu skreiv til oss om «${it.title}» (sak ${it.number}). Det heng saman med «${it.notice}», og det er no over:\n\n${it.text}\n\nVerkar det framleis ikkje hos deg? Svar på denne e-posten.`,
}
