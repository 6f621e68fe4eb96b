import type { Widened } from '../../../contract/text/widened.ts'

/** What a newcomer to the desk is told, in bokmål. `FirstWords` is derived from it. */
export const nb = {
  heading: 'Fem ting å prøve',
  about: 'Prøv én, eller gå rett til arbeidet. Siden kommer ikke av seg selv igjen; du finner den med Ctrl K.',
  take: ['Ta en sak', 'Åpne en sak fra listen til gruppen, og trykk «Ta saken».'],
  call: ['Skriv ned en samtale', 'Finn den som ringer med tre tegn av navn, telefon eller saksnummer.'],
  mail: ['Plasser en e-post', 'Det ingen regel kunne plassere, venter på en person.'],
  find: ['Finn eller gjør', 'Ctrl K finner saker, personer og steder, og gjør det siden tilbyr.'],
  keys: ['Se hurtigtastene', 'Tasten ? viser hva som virker der du er.'],
  go: 'Til arbeidet mitt',
} as const

/** The words for a newcomer in any language. */
export type FirstWords = Widened<typeof nb>
