import type { MailTexts } from './nb.ts'

export const sv: MailTexts = {
  receipt: it =>
    `Hej,\n\nVi har tagit emot ditt ärende ”${it.title}”. Det har ärendenummer ${it.number}.\n\n${it.team} tittar på det. Du får svar på det här mejlet när något händer, och du behöver inte göra mer nu.\n\nHar du mer att berätta, svara på det här mejlet.`,
  strangerReceipt: it => `Ärendet har tagits emot och har ärendenummer ${it.number}.`,
  untitled: 'Utan ämne',
  strangerSubject: 'Mottaget',
  supplierReceipt: it =>
    `Hej,\n\nVi har registrerat anmälan ”${it.title}”. Vårt ärendenummer är ${it.number}. Ange det när ni skriver om ärendet.`,
  sentBack: it =>
    `Ärendet ${it.number} ”${it.title}” är löst och kommer tillbaka till er.\n\nLösningen:\n${it.solution}\n\nGe lösningen till användaren och stäng ärendet när hon har bekräftat:\n${it.link}`,
  returned: it =>
    `Ärendet ${it.number} ”${it.title}” har skickats tillbaka till er från 2:a linjen. Skälet står i ärendet:\n${it.link}`,
  objected: it =>
    `Användaren säger att ärendet ${it.number} ”${it.title}” inte är löst. Det är öppet igen:\n${it.link}`,
  confirm: it =>
    `Är det här löst? Säg ja eller nej här:\n${it.link}\nLänken fungerar i 30 dagar. Du kan också svara på det här mejlet.`,
  footer: it => `${it.team}\nÄrendenummer ${it.number}. Svara på det här mejlet så hamnar svaret i ärendet.`,
  supplierFooter: it =>
    `${it.team}\nVårt ärendenummer är ${it.number}. Svara på det här mejlet, och ange gärna ert eget ärendenummer (”Vår referens: …”).`,
}
