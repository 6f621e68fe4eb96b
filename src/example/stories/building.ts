import type { Story } from './story.ts'

export const building: readonly Story[] = [
  {
    way: 'first-contact',
    service: 'byggesak',
    language: 'nb',
    title: 'Nabolisten mangler et gårdsnummer',
    text: 'Jeg skulle hente nabolisten for 42/17, men 42/19 kommer ikke med, enda de deler grense. Eieren vil garantert klage hvis hun ikke får varsel.',
    question: 'Ser du 42/19 i kartet, og har den egen adresse?',
    reply: 'Den er i kartet, uten adresse. Det er bare en hytte der.',
    solution:
      'Listen tar bare med eiendommer med adresse hvis ikke «Også uten adresse» er huket av. Gjør det og hent den på nytt, så kommer 42/19 med.',
  },
  {
    way: 'second-line',
    service: 'byggesak',
    language: 'nb',
    title: 'Saksbehandlingsfristen teller helligdager feil',
    text: 'På søknader vi fikk rett før helligdagene, viser systemet en frist som er to dager for tidlig. Vi har gitt gebyrfritak på to saker som egentlig var i tide.',
    tried: 'Regnet etter for hånd på begge sakene, og de har rett. Kalenderen i systemet mangler to av dagene.',
    asked: 'Kan kalenderen rettes, og hva med sakene som allerede er beregnet?',
    type: 'error-report',
    impact: 2,
    urgency: 2,
    solution:
      'To helligdager manglet i kalenderen. De er lagt inn, og fristene på åpne saker er regnet ut på nytt. De to med gebyrfritak må dere ta stilling til selv.',
  },
  {
    way: 'second-line',
    service: 'byggesak',
    language: 'nn',
    title: 'Kartutsnittet er tomt i byggesaka',
    text: 'Når eg opnar fana «Kart» i ei sak, kjem ei kvit rute. Dei andre på kontoret har same problemet sidan i går. Vi har synfaring i ettermiddag.',
    tried: 'Kartportalen elles verkar. I saka står det «Forbidden» i konsollen. Prøvd to ulike maskiner.',
    asked: 'Har adressa til kartet endra seg?',
    type: 'error-report',
    impact: 2,
    urgency: 1,
    solution:
      'Nøkkelen til karttenesta gjekk ut i går. Vi har lagt inn ny, og utsnittet viser att. Nøkkelen vert no fornya av seg sjølv.',
  },
  {
    way: 'third-line',
    service: 'byggesak',
    language: 'nb',
    title: 'Gebyr beregnes etter gammelt regulativ',
    text: 'Nye garasjer får fortsatt gebyr etter fjorårets regulativ, 600 kr for lite. Tilbygg er riktige. Vi har fakturert elleve.',
    tried: 'Regulativet er lagt inn med riktig dato for alle typer. Ser likt ut for garasje og tilbygg i oppsettet.',
    asked: 'Hvorfor velges det gamle for garasjer?',
    type: 'error-report',
    impact: 2,
    urgency: 2,
    exchange: {
      supplier: 'leverandor',
      question:
        'Hei Aino, gebyr for tiltakstype «garasje» hentes fra regulativet som gjaldt i fjor, selv om det nye er aktivt. Andre typer er riktige. Versjon 4.0.3.',
      answer:
        'Hej, garage har bytt kod i den nya nationella listan (från 181 till 1811). Ert nya regelverk har den gamla koden, och då används det sista som passar. Byt kod på raden så stämmer det. Vi lägger in en varning.\n\nVår referens: EP-20447',
      reference: 'EP-20447',
    },
    solution:
      'Tiltakstypen garasje har fått ny kode, og regulativet hadde den gamle. Koden er rettet. De elleve kan krediteres og faktureres på nytt, eller stå som de er: det avgjør dere.',
  },
  {
    way: 'third-line',
    service: 'byggesak',
    language: 'en',
    title: 'Neighbour letter repeats every address',
    text: 'The neighbour notification lists each address twice, sometimes three times. In a case with 40 neighbours the letter is five pages. Applicants think we have lost our minds.',
    tried:
      'Gjelder eiendommer med flere hjemmelshavere: adressen kommer én gang per eier. Malen er ikke endret siden i vår.',
    asked: 'Kan malen gjøre det, eller må det rettes i programmet?',
    type: 'change-proposal',
    impact: 3,
    urgency: 3,
    exchange: {
      supplier: 'leverandor',
      question:
        'Hi Aino, in the neighbour notice the address appears once for each owner. Could the merge field be grouped by property?',
      answer:
        'Hi,\n\nthere is no such field today. We will add "properties" beside "owners" in version 4.1, planned for the spring. Then you only have to change one word in the template.\n\nOur ref: EP-20402',
      reference: 'EP-20402',
    },
    solution:
      'The letter is made per owner, not per property. The supplier will add a field for that in the next version, and we will then change the template. Until then, please remove the doubles by hand.',
    laterVersion: '4.1',
  },
  {
    way: 'technical',
    service: 'byggesak',
    language: 'sv',
    title: 'Ritningar går inte att öppna',
    text: 'Hej! Ritningar som kommit in sedan i morse öppnas inte, jag får bara en snurra. De från förra veckan går bra. Har tre sökande i väntrummet.',
    tried:
      'Samme hos oss. Gjelder bare filer fra i dag. Filene er hele: lastet ned én og åpnet den i et annet program.',
    asked: 'Er det forhåndsvisningen på serveren?',
    type: 'technical',
    area: 'application',
    impact: 2,
    urgency: 1,
    exchange: {
      supplier: 'drift',
      question:
        'Hei, forhåndsvisning av tegninger mottatt etter kl. 07 i dag henger. Eldre filer går fint. Kan dere sjekke tjenesten for forhåndsvisning?',
      answer:
        'Hei. Tjenesten sto etter nattens oppdatering. Den er startet på nytt 11.05, og køen er tatt igjen.\nVårt saksnr: INC-55141',
      reference: 'INC-55141',
    },
    solution:
      'Tjänsten som visar ritningar hade stannat efter nattens uppdatering. Den är igång igen, och alla ritningar från i dag går att öppna.',
  },
]
