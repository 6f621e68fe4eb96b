import type { Story } from './story.ts'

export const staff: readonly Story[] = [
  {
    way: 'first-contact',
    service: 'personal',
    language: 'nb',
    title: 'Egenmelding ført på feil dato',
    text: 'Jeg var syk torsdag, men skrev onsdag i egenmeldingen. Lederen har allerede godkjent. Kan jeg rette den selv, eller må noen hos dere gjøre det?',
    question: 'Gjelder det én dag eller flere, og er det du eller lederen som skal stå som den som rettet?',
    reply: 'Bare den ene dagen. Lederen min sier at jeg gjerne kan gjøre det selv hvis det går an.',
    solution:
      'Be lederen trykke «Angre godkjenning» på egenmeldingen. Da får du den tilbake og kan endre datoen. Så lenge lønnen ikke er kjørt, skjer det ikke noe mer.',
  },
  {
    way: 'first-contact',
    service: 'personal',
    language: 'en',
    title: 'How do I register parental leave?',
    text: 'Hi, my baby is due in spring and I cannot find where to register leave. The guide on the intranet is in Norwegian and I am not sure I understand the part about NAV.',
    question: 'Have you already sent your application to NAV, or would you like to start with us?',
    reply: 'Not yet, I thought your system did that for me.',
    solution:
      'Two things: apply to NAV on nav.no (that is about money), and register the dates in My page – Leave – Parental leave (that is about your job). We have changed the language of your page to English, so the form will be readable.',
  },
  {
    way: 'second-line',
    service: 'personal',
    language: 'nb',
    title: 'Ny leder får ikke opp sine ansatte',
    text: 'Jeg tok over som enhetsleder for renhold på mandag. Når jeg logger inn, ser jeg bare meg selv. Den forrige lederen får fortsatt alle varslene om fravær, og hun er på Kanariøyene.',
    tried:
      'Lederskiftet er registrert i personalsystemet med riktig dato. Har logget brukeren ut og inn. Hun har rollen «Leder», men enheten står tom.',
    asked: 'Kan dere flytte enheten til den nye lederen, med varslene?',
    type: 'support',
    impact: 2,
    urgency: 2,
    solution:
      'Lederskiftet var lagt inn, men ikke godkjent av personalkontoret, og da flyttes ikke enheten. Det er godkjent nå. Alle 18 ansatte og varslene ligger hos deg.',
  },
  {
    way: 'second-line',
    service: 'personal',
    language: 'nb',
    title: 'Ferie over årsskiftet blir avvist',
    text: 'Når noen søker ferie fra 28. desember til 4. januar, kommer det «Perioden er ikke gyldig». Vi har bedt folk dele den i to, men da vises det som to ferier, og halve kontoret spør.',
    tried: 'Prøvd selv med testbrukeren, samme melding. Det gikk i fjor.',
    asked: 'Er det en innstilling for neste ferieår som mangler?',
    type: 'error-report',
    impact: 3,
    urgency: 3,
    solution:
      'Neste ferieår var ikke åpnet. Det er gjort nå, og en ferie kan gå over årsskiftet. De som har delt den i to, kan la det stå.',
  },
  {
    way: 'second-line',
    service: 'personal',
    language: 'sv',
    title: 'Sjukfrånvaro syns inte i översikten',
    text: 'Hej! Jag är chef för två boenden. I översikten över frånvaro ser jag bara det ena, fast jag får e-post om båda. Jag ska redovisa siffrorna på måndag.',
    tried:
      'Ser samme: filteret viser begge boenheter, men tabellen har tall for bare den ene. Eksport til regneark gir begge.',
    asked: 'Er det rettigheter eller en feil i oversikten? Brukeren er hjulpet med eksporten så lenge.',
    type: 'error-report',
    impact: 3,
    urgency: 2,
    solution:
      'Översikten hade sparat ett gammalt urval som bara gällde det ena boendet. Vi har nollställt det, och nu syns båda. Tryck på «Återställ urval» om det händer igen.',
  },
  {
    way: 'third-line',
    service: 'personal',
    language: 'nb',
    title: 'Varsel om prøvetid kommer etter at den er over',
    text: 'Vi skal få varsel tre uker før prøvetiden går ut. De siste to månedene har alle varslene kommet tre uker etterpå. Det er litt sent å ha en samtale da.',
    tried:
      'Sjekket fire ansettelser: varselet er sendt nøyaktig 21 dager etter slutten på prøvetiden. Innstillingen sier «21 dager før».',
    asked: 'Har det skjedd noe med innstillingen ved siste oppgradering?',
    type: 'error-report',
    impact: 2,
    urgency: 3,
    exchange: {
      supplier: 'leverandor',
      question:
        'Hei Aino, etter 7.4.1 sendes varsler som er satt til «N dager før» like mange dager etter. Gjelder prøvetid og midlertidig ansettelse. Innstillingen ser riktig ut i bildet. Når kan vi få en rettelse?',
      answer:
        'Hej,\n\ntecknet före talet försvann vid uppgraderingen. Öppna inställningen och spara den en gång, då blir den rätt. Vi lägger in en automatisk rättning i nästa version så att ingen annan ska behöva göra det.\n\nVår referens: EP-20426',
      reference: 'EP-20426',
    },
    solution:
      'Innstillingen ble snudd ved oppgraderingen. Vi har lagret den på nytt for alle varsler, og det første er sendt på riktig dag.',
  },
  {
    way: 'third-line',
    service: 'personal',
    language: 'en',
    title: 'Holiday balance negative after transfer',
    text: 'I moved from one unit to another on the first, same employer. My holiday balance went from +11 to -14 days and I can no longer ask for days off. I have flights booked.',
    tried:
      'Begge ansettelsene ligger inne med riktige datoer. Feriesaldoen fra den gamle stillingen er ikke overført. Det har vi ikke rett til å gjøre.',
    asked: 'Kan saldoen flyttes, og hvorfor skjer det ikke av seg selv?',
    type: 'error-report',
    impact: 3,
    urgency: 2,
    exchange: {
      supplier: 'leverandor',
      question:
        'Hi Aino, when an employee changes unit with the same employer, the holiday balance stays on the old position and the new one starts with a negative quota. Is there a way to move it, and is this how it is meant to be?',
      answer:
        'Hi,\n\nit is not meant to be so. The balance follows the employment only if both positions have the same holiday agreement, and one of yours is empty. Fill it in and run "recalculate holiday" for the person. We will make the field mandatory in version 7.5.\n\nOur ref: EP-20441',
      reference: 'EP-20441',
    },
    solution:
      'The holiday agreement was missing on your new position. We have filled it in and calculated again: you have 11 days left, and you can ask for days off. Enjoy the trip!',
  },
]
