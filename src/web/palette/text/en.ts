import type { PaletteWords } from './nb.ts'

/** What the palette and the list of keys say, in English. */
export const en: PaletteWords = {
  heading: 'Find or do',
  field: 'Case, person, place or action',
  groups: { act: 'Do here', place: 'Go to', case: 'Cases', person: 'People' },
  found: count => (count === 1 ? '1 hit' : `${count} hits`),
  none: 'No hits. Try a case number, a word from the case or a name.',
  start: 'Write a case number, a word from the case, a name or what you want to do.',
  keys: 'Shortcut keys',
  showKeys: 'Show the shortcut keys',
  first: 'Five things to try',
  keysAt: { everywhere: 'Everywhere', list: 'In the list', case: 'In the case' },
  keysRest: 'They do not work while you write, except those with Ctrl.',
  on: 'Use shortcut keys',
  close: 'Close',
}
