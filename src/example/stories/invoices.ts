import type { Story } from './story.ts'

export const invoices: readonly Story[] = [
  {
    way: 'first-contact',
    service: 'okonomi',
    language: 'nb',
    title: 'Hvor finner jeg fakturaene jeg skal attestere?',
    text: 'Jeg får e-post om at jeg har tre fakturaer til attestering, men når jeg trykker på lenken, kommer jeg til en tom side. Prøvd både Edge og Chrome.',
    question: 'Står det navnet ditt øverst til høyre på den tomme siden, eller står det «Gjest»?',
    reply: 'Der står det Gjest, ja. Det la jeg ikke merke til.',
    solution:
      'Lenken åpner siden uten å logge deg inn når du ikke har vært der på en stund. Gå inn fra startsiden og velg «Mine oppgaver», så ligger de tre der.',
  },
  {
    way: 'first-contact',
    service: 'okonomi',
    language: 'sv',
    title: 'Fakturan hamnade på fel ansvar',
    text: 'Hej, en faktura på 18 400 för gymnastiksalen har konterats på biblioteket. Den är redan attesterad av mig (jag tryckte för snabbt). Hur får jag tillbaka den?',
    question: 'Vad är fakturanumret, och är den anvisad också eller bara attesterad?',
    reply: 'Nummer 771203. Bara attesterad, chefen är på kurs.',
    solution:
      'Vi har dragit tillbaka attesten. Fakturan ligger hos dig igen under «Mina uppgifter», där du kan ändra ansvar och attestera på nytt.',
  },
  {
    way: 'second-line',
    service: 'okonomi',
    language: 'nb',
    title: 'EHF-faktura fra renseriet har ikke kommet inn',
    text: 'Renseriet sier at de sendte faktura for sengetøy for fire uker siden og har kvittering på at den er levert. Vi finner den ikke. Nå truer de med å stoppe leveringen til sykehjemmet.',
    tried:
      'Søkt på leverandør, beløp og KID i mottaket. Ingenting. Bedt om kvitteringen: den er levert til aksesspunktet vårt med id 9908:… den 3.',
    asked: 'Kan dere finne den i aksesspunktet?',
    type: 'support',
    impact: 2,
    urgency: 2,
    note: 'Ligger i avviste: fakturaen har to ordrereferanser, og mottaket tar bare én.',
    solution:
      'Fakturaen lå i køen for avviste fordi den hadde to ordrereferanser. Den er lagt inn for hånd og ligger til attestering hos dere nå. Renseriet har fått beskjed om å bruke én.',
  },
  {
    way: 'second-line',
    service: 'okonomi',
    language: 'nb',
    title: 'Faktura står fast hos leder som har sluttet',
    text: 'To fakturaer ligger til anvisning hos Berit, som sluttet i sommer. De har forfalt. Vi får purringer hver uke, og leverandøren er et lite snekkerfirma som trenger pengene.',
    tried: 'Prøvd å sende dem videre, men bare den som har dem kan gjøre det. Berits bruker er sperret.',
    asked: 'Kan dere flytte dem til ny leder?',
    type: 'support',
    impact: 3,
    urgency: 2,
    returned: {
      reason: 'missing-information',
      note: 'Hvem skal anvise i stedet? Det må være en med fullmakt over 50 000, og det har ikke den nye lederen i vår liste. Send oss fullmakten, så flytter vi dem.',
    },
    again: [
      {
        tried: 'Fått fullmakten fra økonomisjefen. Den ligger ved.',
        asked: 'Nå har dere den. Kan de flyttes i dag?',
        returned: {
          reason: 'missing-information',
          note: 'Fullmakten gjelder ansvar 3100. Fakturaene er ført på 3120, som er et annet kontor. Hvem anviser der?',
        },
      },
      {
        tried: 'Snakket med 3120. De sier at fakturaene er feilført og hører til 3100.',
        asked: 'Kan dere rette ansvaret og flytte dem samtidig?',
        returned: {
          reason: 'not-ours',
          note: 'Ansvar på en bokført faktura rettes av regnskap i virksomheten, ikke av oss. Ta det med dem først, så flytter vi etterpå.',
        },
      },
    ],
    solution:
      'Begge fakturaene er flyttet til ny leder, som har anvist dem. De betales i morgen, og purregebyret er ettergitt.',
  },
  {
    way: 'second-line',
    service: 'okonomi',
    language: 'nn',
    title: 'Mva-kode manglar på utgåande faktura',
    text: 'Hei, på fakturaene for utleige av samfunnshuset manglar mva-koden, så summen vert 25 % for låg. Eg har sendt ut ni før eg såg det.',
    tried:
      'Artikkelen «Utleige sal» har rett kode i registeret. På fakturaen står feltet tomt. Andre artiklar er i orden.',
    asked: 'Kva er gale med artikkelen, og korleis rettar vi dei ni?',
    type: 'error-report',
    impact: 2,
    urgency: 2,
    solution:
      'Artikkelen var kopla til ein prisliste utan mva. Det er retta. Krediter dei ni og send nye: vel «Krediter og kopier», så slepp du å skrive dei om att.',
    objection:
      'Eg har prøvd med éin no. Koden er med, men prisen har vorte utan mva i staden for med, så kunden må betale 625 i staden for 500. Det kan ikkje vere rett?',
  },
  {
    way: 'second-line',
    service: 'okonomi',
    language: 'nb',
    title: 'Rapporten over budsjettavvik er tom',
    text: 'Jeg skal levere månedsrapport til formannskapet i morgen, og rapport R14 gir bare overskrifter. Forrige måned gikk det fint.',
    tried: 'Kjørt R14 selv for tre ansvar, tom på alle. R12 og R15 har tall. Perioden er åpen.',
    asked: 'Kan dere se på R14 i dag?',
    type: 'error-report',
    impact: 2,
    urgency: 1,
    solution:
      'Rapporten spurte etter budsjettversjon «Vedtatt», som ble omdøpt etter revideringen. Nå spør den etter den som gjelder. Kjør den på nytt, så er tallene der.',
  },
  {
    way: 'third-line',
    service: 'okonomi',
    language: 'nb',
    title: 'Purregebyr legges på to ganger',
    text: 'Foreldre ringer om barnehageregningen: de har fått to purregebyr på samme purring, 2 × 35 kr. Jeg har funnet 26 så langt. Det er flaut å be folk om penger vi ikke skal ha.',
    tried:
      'Gebyret ligger to ganger på kravet, med samme dato og klokkeslett. Purrejobben er kjørt én gang. Vi har stoppet neste purring.',
    asked: 'Hvordan retter vi de 26, og tør vi å purre igjen?',
    type: 'error-report',
    impact: 2,
    urgency: 1,
    exchange: {
      supplier: 'leverandor',
      question:
        'Hei Aino, purrejobben (8.2.0) legger på gebyr to ganger når kravet har to betalere med delt ansvar. Ser ut til å gjelde bare barnehage. Vi har stoppet purringen. Finnes det et skript for å finne og rette kravene?',
      answer:
        'Hej,\n\ndet stämmer, avgiften läggs på per betalare i stället för per krav. Rättning i 8.2.1, släpps i morgon. Skriptet «ta bort dubbla avgifter» följer med, kör det först i läge «visa» så ser ni vilka det gäller.\n\nVår referens: EP-20450',
      reference: 'EP-20450',
    },
    solution:
      'Gebyret ble lagt på per betaler der to deler regningen. Det er rettet hos leverandøren. De 31 kravene det gjaldt, er nedskrevet, og familiene har fått brev om det.',
  },
  {
    way: 'third-line',
    service: 'okonomi',
    language: 'nb',
    title: 'Kreditnota kan ikke knyttes til faktura',
    text: 'Når vi får kreditnota fra en leverandør, må vi finne fakturaen selv og skrive nummeret på en gul lapp. Skulle gjerne hatt en knapp som knytter de to sammen, slik det var i det gamle systemet.',
    tried: 'Lest brukerveiledningen, finner ingen måte. Andre enheter sier det samme.',
    asked: 'Finnes det, eller kan det meldes som ønske?',
    type: 'change-proposal',
    impact: 3,
    urgency: 3,
    exchange: {
      supplier: 'leverandor',
      question:
        'Hei Aino, flere kunder hos oss ønsker å knytte en mottatt kreditnota til fakturaen den gjelder. Er det planlagt?',
      answer:
        'Hej! Ja, det kommer i version 8.3: på kreditnotan finns knappen «Koppla till faktura», och saldot räknas ihop. Versionen släpps efter årsskiftet.\n\nVår referens: EP-20289',
      reference: 'EP-20289',
    },
    solution:
      'Leverandøren lager dette. I den nye versjonen får kreditnotaen en knapp som knytter den til fakturaen. Inntil da må nummeret skrives i merknadsfeltet.',
    laterVersion: '8.3',
  },
  {
    way: 'third-line',
    service: 'okonomi',
    language: 'sv',
    title: 'Export till kalkylark tappar decimaler',
    text: 'När jag exporterar huvudboken blir 1 204,50 till 1204 i kalkylarket. På skärmen är det rätt. Summan blir några kronor fel varje månad, och revisorn frågar.',
    tried: 'Gjenskapt. Gjelder når brukeren har svensk språk, med bokmål kommer desimalene med.',
    asked: 'Kan dere melde det? Brukeren har byttet språk så lenge.',
    type: 'error-report',
    impact: 3,
    urgency: 3,
    exchange: {
      supplier: 'leverandor',
      question:
        'Hej Aino, exporten till kalkylark tappar decimaler när användarens språk är sv. Med nb är allt rätt. Version 8.2.0. Exempel: 1 204,50 blir 1204.',
      answer:
        'Hej Mikael och co, tack! Vi hade skrivit «sv» i stället för «sv-SE» på ett ställe. Rättat i 8.2.1.\n\nVår referens: EP-20455',
      reference: 'EP-20455',
    },
    solution:
      'Exporten läste talen med fel språk. Leverantören har rättat det, och vi har uppdaterat. Du kan byta tillbaka till svenska.',
  },
  {
    way: 'technical',
    service: 'okonomi',
    language: 'nb',
    title: 'Nattlige rapporter stopper halvveis',
    text: 'Rapportene vi bestiller til klokken sju, er bare halve. De siste tre nettene har de stoppet på ansvar 4200, og resten mangler.',
    tried:
      'Sett i rapportloggen: «ORA-01555» eller noe slikt kl. 03.12 hver natt. Kjører vi dem på dagen, går de gjennom.',
    asked: 'Det ser ut som noe i databasen. Kan dere ta det videre?',
    type: 'technical',
    area: 'database',
    impact: 2,
    urgency: 2,
    exchange: {
      supplier: 'drift',
      question:
        'Hei, nattlige rapporter i økonomi stopper kl. 03.12 tre netter på rad med en databasefeil om for gammelt øyeblikksbilde. Kan dere undersøke?',
      answer:
        'Hei. Sikkerhetskopien starter 03.00 og konkurrerer om plassen for angrelogg. Vi har doblet den og flyttet kopien til 04.30.\nVårt saksnr: INC-55087',
      reference: 'INC-55087',
    },
    solution:
      'Rapportene og sikkerhetskopien gikk samtidig og sto i veien for hverandre. Kopien er flyttet, og rapportene har vært hele siden.',
  },
]
