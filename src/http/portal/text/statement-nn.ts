import type { PortalTexts } from './nb.ts'

/** The accessibility statement in nynorsk. */
export const statementNn: PortalTexts['statement'] = {
  link: 'Tilgjenge',
  title: 'Tilgjenge',
  lead: 'Alle skal kunne be om hjelp her. Målet er WCAG 2.2, nivå A og AA.',
  how: 'Slik er sidene prøvde',
  tests: [
    'Eit program (axe-core) leitar etter feil på kvar side, i lyse og mørke fargar og med tvinga fargar, òg når noko er fylt ut feil.',
    'Kvar side er prøvd på 320 pikslar breidd, som er 400 % forstørring, utan at ein må rulle sidelengs.',
    'Å be om hjelp og å stadfeste ei løysing er prøvd med tastaturet åleine og utan skript.',
    'Etter ein feil ligg fokus på lista over feil, som leier til felta.',
    'Sidene til saksbehandlarane blir prøvde på same måten, og tolv oppgåver med tastaturet åleine, der alt blir funne etter namn og rolle, slik ein skjermlesar får det.',
  ],
  when: it =>
    `Testane er ein del av Linje og blir køyrde når Linje blir endra. Denne sida er sist gått gjennom ${it.date}.`,
  known: 'Det vi veit ikkje er prøvd',
  gaps: [
    'Sidene er ikkje prøvde med skjermlesarar eller av menneske som bruker hjelpemiddel til dagleg.',
    'Eit program finn berre ein del av feila.',
    'Filer og tekstar som andre har sendt, kan vere vanskelege å lese.',
    'Knappen for å velje filer er nettlesaren sin eigen og følgjer språket i nettlesaren.',
  ],
  say: 'Sei frå',
  sayText: 'Er det noko som ikkje verkar for deg, vil vi vite det.',
  sayLink: 'Be om hjelp',
}
