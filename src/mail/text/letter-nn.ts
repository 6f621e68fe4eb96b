import type { LetterTemplateKind } from '../../domain/letter-template.ts'

export const letterNn: Readonly<Record<LetterTemplateKind, string>> = {
  receipt:
    'Hei,\n\nVi har fått førespurnaden din «{title}». Han har saksnummer {number}.\n\n{team} ser på han. Du får svar på denne e-posten når det skjer noko, og du treng ikkje gjere meir no.\n\nHar du meir å fortelje, svar på denne e-posten.',
  'stranger-receipt': 'Førespurnaden er motteken og har saksnummer {number}.',
  'supplier-receipt':
    'Hei,\n\nVi har registrert meldinga «{title}». Saksnummeret vårt er {number}. Oppgi det når de skriv om saka.',
  greeting: '',
  confirm:
    'Er dette løyst? Sei ja eller nei her:\n{link}\nLenkja verkar i 30 dagar. Du kan òg svare på denne e-posten.',
  follow: 'Sjå korleis det går med saka:\n{link}\nLenkja verkar i 30 dagar.',
  footer: '{team}\nSaksnummer {number}. Svar på denne e-posten, så hamnar svaret på saka.',
  'supplier-footer':
    '{team}\nSaksnummeret vårt er {number}. Svar på denne e-posten, og oppgi gjerne dykkar eige saksnummer («Vår referanse: …»).',
  'personal-data': '',
  'supplier-reminder':
    'Hei,\n\nVi har ikkje høyrt frå dykk om saka «{title}». Saksnummer hos oss: {number}. Saksnummer hos dykk: {reference}.\n\nKorleis går det, og når kan vi vente eit svar?',
  'sent-back':
    'Saka {number} «{title}» er løyst og kjem tilbake til dykk.\n\nLøysinga:\n{solution}\n\nGi løysinga til brukaren, og lukk saka når ho har stadfesta:\n{link}',
  returned: 'Saka {number} «{title}» er send tilbake til dykk frå 2. linje. Grunnen står på saka:\n{link}',
  objected: 'Brukaren seier at saka {number} «{title}» ikkje er løyst. Ho er open igjen:\n{link}',
  reading:
    'Var det deg? Opne lenkja i same nettlesar som du bad om henne i:\n{link}\n\nLenkja verkar éin gong, i 15 minutt.\n\nVar det ikkje deg, treng du ikkje gjere noko. Lenkja verkar ikkje hos andre.',
  invitation:
    'Hei {name},\n\nDu er invitert til Linje, der førespurnader til brukarstøtta blir følgde opp. Vel eit passord her:\n{link}\n\nLenkja verkar éin gong, i tre døgn. Er ho gått ut, be om ei ny på innloggingssida.',
  reset:
    'Hei {name},\n\nDu har bede om nytt passord i Linje. Vel det her:\n{link}\n\nLenkja verkar éin gong, i 15 minutt.\n\nVar det ikkje du som bad om det? Då treng du ikkje gjere noko. Det gamle passordet verkar som før.',
  'password-changed':
    'Hei {name},\n\nPassordet ditt i Linje er endra, og du er logga ut alle andre stader.\n\nVar det ikkje du som gjorde det? Vel eit nytt passord med ein gong, og sei frå til oss ved å svare på denne e-posten:\n{link}',
  'token-made':
    'Hei {name},\n\nEin administrator har laga ein nøkkel som lèt eit program arbeide i Linje på dine vegner. Du ser han her, og kan avslutte han når du vil:\n{link}',
}
