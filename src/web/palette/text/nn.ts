import type { PaletteWords } from './nb.ts'

/** What the palette and the list of keys say, in nynorsk. */
export const nn: PaletteWords = {
  heading: 'Finn eller gjer',
  field: 'Sak, person, stad eller handling',
  groups: { act: 'Gjer her', place: 'Gå til', case: 'Saker', person: 'Personar' },
  found: count => `${count} treff`,
  none: 'Ingen treff. Prøv eit saksnummer, eit ord frå saka eller eit namn.',
  start: 'Skriv eit saksnummer, eit ord frå saka, eit namn eller det du vil gjere.',
  keys: 'Snøggtastar',
  showKeys: 'Vis snøggtastane',
  first: 'Fem ting å prøve',
  keysAt: { everywhere: 'Overalt', list: 'I lista', case: 'I saka' },
  keysRest: 'Dei verkar ikkje medan du skriv, unnateke dei med Ctrl.',
  on: 'Bruk snøggtastar',
  close: 'Lukk',
}
