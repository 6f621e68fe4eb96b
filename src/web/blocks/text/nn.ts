import type { BlockWords } from './nb.ts'

/** What the page of text blocks says, in nynorsk. */
export const nn: BlockWords = {
  heading: 'Tekstblokker',
  about: 'Det gruppa skriv ofte. Når du skriv i ei sak, hentar du dei med / eller knappen Tekstblokk.',
  empty:
    'Gruppa har ingen tekstblokker enno. Skriv den første, til dømes ei helsing eller svaret på eit vanleg spørsmål.',
  add: 'Ny tekstblokk',
  change: 'Endre tekstblokk',
  team: 'Gruppe',
  name: 'Namn',
  nameHint: 'Det du søkjer etter når du skriv',
  languages: 'Skriv på dei språka de svarar på. Språket til mottakaren blir valt først.',
  fields: 'Felt som blir fylte ut i saka:',
  field: {
    requester: 'namnet til innmeldaren',
    number: 'saksnummer',
    title: 'tittelen på saka',
    service: 'teneste',
    agent: 'namnet ditt',
    team: 'namnet på gruppa',
  },
  save: 'Lagre',
  anyway: 'Lagre likevel',
  drop: 'Slett',
  dropSure: name => `Slette «${name}» for heile gruppa?`,
  saved: name => `«${name}» er lagra.`,
  dropped: name => `«${name}» er sletta.`,
  changed: (who, when) => `Endra av ${who} ${when}`,
  list: 'Alle tekstblokker',
}
