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
  footer: it => `${it.team}\nSaksnummer ${it.number}. Svar på denne e-posten, så hamnar svaret på saka.`,
  supplierFooter: it =>
    `${it.team}\nSaksnummeret vårt er ${it.number}. Svar på denne e-posten, og oppgi gjerne dykkar eige saksnummer («Vår referanse: …»).`,
}
