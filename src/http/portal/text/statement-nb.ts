/** The accessibility statement in bokmål; the other languages are checked against it. */
export const statementNb = {
  link: 'Tilgjengelighet',
  title: 'Tilgjengelighet',
  lead: 'Alle skal kunne be om hjelp her. Målet er WCAG 2.2, nivå A og AA.',
  how: 'Slik er sidene prøvd',
  tests: [
    'Et program (axe-core) leter etter feil på hver side, i lyse og mørke farger og med tvungne farger, også når noe er fylt ut feil.',
    'Hver side er prøvd på 320 piksler bredde, som er 400 % forstørring, uten å måtte rulle sidelengs.',
    'Å be om hjelp og å bekrefte en løsning er prøvd med tastaturet alene og uten skript.',
    'Etter en feil ligger fokus på listen over feil, som leder til feltene.',
    'Saksbehandlernes sider blir prøvd på samme måte, og tolv oppgaver med tastaturet alene, der alt finnes etter navn og rolle, slik en skjermleser får det.',
  ],
  when: (it: { date: string }) =>
    `Testene er en del av Linje og kjøres når Linje endres. Denne siden er sist gjennomgått ${it.date}.`,
  known: 'Det vi vet ikke er prøvd',
  gaps: [
    'Sidene er ikke prøvd med skjermlesere eller av mennesker som bruker hjelpemidler til daglig.',
    'Et program finner bare en del av feilene.',
    'Filer og tekster som andre har sendt, kan være vanskelige å lese.',
    'Knappen for å velge filer er nettleserens egen og følger nettleserens språk.',
  ],
  say: 'Si fra',
  sayText: 'Er det noe som ikke virker for deg, vil vi vite det.',
  sayLink: 'Be om hjelp',
} as const
