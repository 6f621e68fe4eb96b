import type { FirstWords } from './nb.ts'

/** What a newcomer to the desk is told, in nynorsk. */
export const nn: FirstWords = {
  heading: 'Fem ting å prøve',
  about: 'Prøv éin, eller gå rett til arbeidet. Sida kjem ikkje av seg sjølv att; du finn ho med Ctrl K.',
  take: ['Ta ei sak', 'Opne ei sak frå lista til gruppa, og trykk «Ta saka».'],
  call: ['Skriv ned ein samtale', 'Finn den som ringjer med tre teikn av namn, telefon eller saksnummer.'],
  mail: ['Plasser ein e-post', 'Det ingen regel kunne plassere, ventar på ein person.'],
  find: ['Finn eller gjer', 'Ctrl K finn saker, personar og stader, og gjer det sida tilbyr.'],
  keys: ['Sjå snøggtastane', 'Tasten ? viser kva som verkar der du er.'],
  go: 'Til arbeidet mitt',
}
