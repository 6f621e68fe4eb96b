import type { LetterTemplateKind } from '../../domain/letter-template.ts'

export const letterSv: Readonly<Record<LetterTemplateKind, string>> = {
  receipt:
    'Hej,\n\nVi har tagit emot ditt ärende ”{title}”. Det har ärendenummer {number}.\n\n{team} tittar på det. Du får svar på det här mejlet när något händer, och du behöver inte göra mer nu.\n\nHar du mer att berätta, svara på det här mejlet.',
  'stranger-receipt': 'Ärendet har tagits emot och har ärendenummer {number}.',
  'supplier-receipt':
    'Hej,\n\nVi har registrerat anmälan ”{title}”. Vårt ärendenummer är {number}. Ange det när ni skriver om ärendet.',
  greeting: '',
  confirm:
    'Är det här löst? Säg ja eller nej här:\n{link}\nLänken fungerar i 30 dagar. Du kan också svara på det här mejlet.',
  follow: 'Se hur det går med ärendet:\n{link}\nLänken fungerar i 30 dagar.',
  footer: '{team}\nÄrendenummer {number}. Svara på det här mejlet så hamnar svaret i ärendet.',
  'supplier-footer':
    '{team}\nVårt ärendenummer är {number}. Svara på det här mejlet, och ange gärna ert eget ärendenummer (”Vår referens: …”).',
  'personal-data': '',
  'supplier-reminder':
    'Hej,\n\nVi har inte hört från er om ärendet ”{title}”. Ärendenummer hos oss: {number}. Ärendenummer hos er: {reference}.\n\nHur går det, och när kan vi vänta ett svar?',
  'sent-back':
    'Ärendet {number} ”{title}” är löst och kommer tillbaka till er.\n\nLösningen:\n{solution}\n\nGe lösningen till användaren och stäng ärendet när hon har bekräftat:\n{link}',
  returned: 'Ärendet {number} ”{title}” har skickats tillbaka till er från 2:a linjen. Skälet står i ärendet:\n{link}',
  objected: 'Användaren säger att ärendet {number} ”{title}” inte är löst. Det är öppet igen:\n{link}',
  reading:
    'Var det du? Öppna länken i samma webbläsare som du bad om den i:\n{link}\n\nLänken fungerar en gång, i 15 minuter.\n\nVar det inte du behöver du inte göra något. Länken fungerar inte hos andra.',
  invitation:
    'Hej {name},\n\nDu är inbjuden till Linje, där ärenden till användarstödet följs upp. Välj ett lösenord här:\n{link}\n\nLänken fungerar en gång, i tre dygn. Har den gått ut, be om en ny på inloggningssidan.',
  reset:
    'Hej {name},\n\nDu har bett om ett nytt lösenord i Linje. Välj det här:\n{link}\n\nLänken fungerar en gång, i 15 minuter.\n\nVar det inte du som bad om det? Då behöver du inte göra något. Det gamla lösenordet fungerar som förut.',
  'password-changed':
    'Hej {name},\n\nDitt lösenord i Linje har ändrats, och du är utloggad på alla andra ställen.\n\nVar det inte du som gjorde det? Välj ett nytt lösenord genast, och meddela oss genom att svara på det här mejlet:\n{link}',
  'token-made':
    'Hej {name},\n\nEn administratör har skapat en nyckel som låter ett program arbeta i Linje för din räkning. Du ser den här och kan avsluta den när du vill:\n{link}',
}
