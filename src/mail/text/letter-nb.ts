import type { LetterTemplateKind } from '../../domain/letter-template.ts'

/** What the letters of the house say in bokmål, where neither a team nor the house says it in words of its own. */
export const letterNb: Readonly<Record<LetterTemplateKind, string>> = {
  receipt:
    'Hei,\n\nVi har fått henvendelsen din «{title}». Den har saksnummer {number}.\n\n{team} ser på den. Du får svar på denne e-posten når det skjer noe, og du trenger ikke gjøre mer nå.\n\nHar du mer å fortelle, svar på denne e-posten.',
  'stranger-receipt': 'Henvendelsen er mottatt og har saksnummer {number}.',
  'supplier-receipt':
    'Hei,\n\nVi har registrert meldingen «{title}». Vårt saksnummer er {number}. Oppgi det når dere skriver om saken.',
  /** Above what a person wrote; whoever wants one says so. */
  greeting: '',
  confirm:
    'Er dette løst? Si ja eller nei her:\n{link}\nLenken virker i 30 dager. Du kan også svare på denne e-posten.',
  follow: 'Se hvordan det går med saken:\n{link}\nLenken virker i 30 dager.',
  footer: '{team}\nSaksnummer {number}. Svar på denne e-posten, så havner svaret på saken.',
  'supplier-footer':
    '{team}\nVårt saksnummer er {number}. Svar på denne e-posten, og oppgi gjerne deres eget saksnummer («Vår referanse: …»).',
  /** How personal data is treated (GDPR articles 13 and 14): what is right to say, the house alone knows. */
  'personal-data': '',
  'supplier-reminder':
    'Hei,\n\nVi har ikke hørt fra dere om saken «{title}». Saksnummer hos oss: {number}. Saksnummer hos dere: {reference}.\n\nHvordan går det, og når kan vi vente et svar?',
  'sent-back':
    'Saken {number} «{title}» er løst og kommer tilbake til dere.\n\nLøsningen:\n{solution}\n\nGi løsningen til brukeren, og lukk saken når hun har bekreftet:\n{link}',
  returned: 'Saken {number} «{title}» er sendt tilbake til dere av 2. linje. Grunnen står på saken:\n{link}',
  objected: 'Brukeren sier at saken {number} «{title}» ikke er løst. Den er åpen igjen:\n{link}',
  reading:
    'Var det deg? Åpne lenken i samme nettleser som du ba om den i:\n{link}\n\nLenken virker én gang, i 15 minutter.\n\nVar det ikke deg, trenger du ikke gjøre noe. Lenken virker ikke hos andre.',
  invitation:
    'Hei {name},\n\nDu er invitert til Linje, der henvendelser til brukerstøtten blir fulgt opp. Velg et passord her:\n{link}\n\nLenken virker én gang, i tre døgn. Er den utløpt, be om en ny på innloggingssiden.',
  reset:
    'Hei {name},\n\nDu har bedt om nytt passord i Linje. Velg det her:\n{link}\n\nLenken virker én gang, i 15 minutter.\n\nVar det ikke du som ba om det? Da trenger du ikke gjøre noe. Det gamle passordet virker som før.',
  'password-changed':
    'Hei {name},\n\nPassordet ditt i Linje er endret, og du er logget ut alle andre steder.\n\nVar det ikke du som gjorde det? Velg et nytt passord med en gang, og si fra til oss ved å svare på denne e-posten:\n{link}',
  'token-made':
    'Hei {name},\n\nEn administrator har laget en nøkkel som lar et program arbeide i Linje på dine vegne. Du ser den her, og kan avslutte den når du vil:\n{link}',
}
