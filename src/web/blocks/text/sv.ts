import type { BlockWords } from './nb.ts'

/** What the page of text blocks says, in Swedish. */
export const sv: BlockWords = {
  heading: 'Textblock',
  about: 'Det som gruppen ofta skriver. När du skriver i ett ärende hämtar du dem med / eller knappen Textblock.',
  empty: 'Gruppen har inga textblock ännu. Skriv det första, till exempel en hälsning eller svaret på en vanlig fråga.',
  add: 'Nytt textblock',
  change: 'Ändra textblock',
  team: 'Grupp',
  name: 'Namn',
  nameHint: 'Det du söker efter när du skriver',
  languages: 'Skriv på de språk ni svarar på. Mottagarens språk väljs först.',
  fields: 'Fält som fylls i i ärendet:',
  field: {
    requester: 'anmälarens namn',
    number: 'ärendenummer',
    title: 'ärendets rubrik',
    service: 'tjänst',
    agent: 'ditt namn',
    team: 'gruppens namn',
  },
  save: 'Spara',
  anyway: 'Spara ändå',
  drop: 'Ta bort',
  dropSure: name => `Ta bort ”${name}” för hela gruppen?`,
  saved: name => `”${name}” är sparat.`,
  dropped: name => `”${name}” är borttaget.`,
  changed: (who, when) => `Ändrat av ${who} ${when}`,
  list: 'Alla textblock',
}
