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
  follow: it => `Se hur det går med ärendet:\n${it.link}\nLänken fungerar i 30 dagar.`,
  readingSubject: 'Länk till ärendet',
  readingAsked: it => `Någon har bett om en länk för att läsa ärende ${it.number}.`,
  reading: it =>
    `Var det du? Öppna länken i samma webbläsare som du bad om den i:\n${it.link}\n\nLänken fungerar en gång, i 15 minuter.\n\nVar det inte du behöver du inte göra något. Länken fungerar inte hos andra.`,
  footer: it => `${it.team}\nÄrendenummer ${it.number}. Svara på det här mejlet så hamnar svaret i ärendet.`,
  supplierFooter: it =>
    `${it.team}\nVårt ärendenummer är ${it.number}. Svara på det här mejlet, och ange gärna ert eget ärendenummer (”Vår referens: …”).`,
  invitationSubject: 'Välkommen till Linje',
  invitation: it =>
    `Hej ${it.name},\n\nDu är inbjuden till Linje, där ärenden till användarstödet följs upp. Välj ett lösenord här:\n${it.link}\n\nLänken fungerar en gång, i tre dygn. Har den gått ut, be om en ny på inloggningssidan.`,
  resetSubject: 'Nytt lösenord i Linje',
  reset: it =>
    `Hej ${it.name},\n\nDu har bett om ett nytt lösenord i Linje. Välj det här:\n${it.link}\n\nLänken fungerar en gång, i 15 minuter.\n\nVar det inte du som bad om det? Då behöver du inte göra något. Det gamla lösenordet fungerar som förut.`,
  passwordChangedSubject: 'Ditt lösenord i Linje har ändrats',
  passwordChanged: it =>
    `Hej ${it.name},\n\nDitt lösenord i Linje har ändrats, och du är utloggad på alla andra ställen.\n\nVar det inte du som gjorde det? Välj ett nytt lösenord genast, och meddela oss genom att svara på det här mejlet:\n${it.link}`,
  /** To the administrator who tries whether letters leave. */
  testSubject: 'Prov från Linje',
  test: it => `Detta är ett prov från Linje. Kommer det fram kan Linje skicka e-post.\n\n${it.link}`,
  tokenMadeSubject: 'Ett program har fått åtkomst i Linje för din räkning',
  tokenMade: it =>
    `Hej ${it.name},\n\nEn administratör har skapat en nyckel som låter ett program arbeta i Linje för din räkning. Du ser den här och kan avsluta den när du vill:\n${it.link}`,
}
