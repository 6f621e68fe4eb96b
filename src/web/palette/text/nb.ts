import type { Widened } from '../../../contract/text/widened.ts'

/** What the palette and the list of keys say, in bokmål. `PaletteWords` is derived from it. */
export const nb = {
  heading: 'Finn eller gjør',
  field: 'Sak, person, sted eller handling',
  groups: { act: 'Gjør her', place: 'Gå til', case: 'Saker', person: 'Personer' },
  found: (count: number) => `${count} treff`,
  none: 'Ingen treff. Prøv et saksnummer, et ord fra saken eller et navn.',
  start: 'Skriv et saksnummer, et ord fra saken, et navn eller det du vil gjøre.',
  keys: 'Hurtigtaster',
  showKeys: 'Vis hurtigtastene',
  first: 'Fem ting å prøve',
  keysAt: { everywhere: 'Overalt', list: 'I listen', case: 'I saken' },
  keysRest: 'De virker ikke mens du skriver, unntatt de med Ctrl.',
  on: 'Bruk hurtigtaster',
  close: 'Lukk',
} as const

/** The words of the palette in any language. */
export type PaletteWords = Widened<typeof nb>
