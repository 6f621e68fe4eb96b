import type { PaletteWords } from './nb.ts'

/** What the palette and the list of keys say, in Swedish. */
export const sv: PaletteWords = {
  heading: 'Hitta eller gör',
  field: 'Ärende, person, plats eller åtgärd',
  groups: { act: 'Gör här', place: 'Gå till', case: 'Ärenden', person: 'Personer' },
  found: count => (count === 1 ? '1 träff' : `${count} träffar`),
  none: 'Inga träffar. Prova ett ärendenummer, ett ord ur ärendet eller ett namn.',
  start: 'Skriv ett ärendenummer, ett ord ur ärendet, ett namn eller det du vill göra.',
  keys: 'Snabbtangenter',
  showKeys: 'Visa snabbtangenterna',
  first: 'Fem saker att prova',
  keysAt: { everywhere: 'Överallt', list: 'I listan', case: 'I ärendet' },
  keysRest: 'De fungerar inte medan du skriver, utom de med Ctrl.',
  on: 'Använd snabbtangenter',
  close: 'Stäng',
}
