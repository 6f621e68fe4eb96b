import type { Widened } from '../../../contract/text/widened.ts'

/** What the page of text blocks says, in bokmål. `BlockWords` is derived from it. */
export const nb = {
  heading: 'Tekstblokker',
  about: 'Det gruppen skriver ofte. Når du skriver i en sak, henter du dem med / eller knappen Tekstblokk.',
  empty:
    'Gruppen har ingen tekstblokker ennå. Skriv den første, for eksempel en hilsen eller svaret på et vanlig spørsmål.',
  add: 'Ny tekstblokk',
  change: 'Endre tekstblokk',
  team: 'Gruppe',
  name: 'Navn',
  nameHint: 'Det du søker etter når du skriver',
  languages: 'Skriv på de språkene dere svarer på. Mottakerens språk velges først.',
  fields: 'Felt som fylles ut i saken:',
  field: {
    requester: 'innmelderens navn',
    number: 'saksnummer',
    title: 'sakens tittel',
    service: 'tjeneste',
    agent: 'navnet ditt',
    team: 'gruppens navn',
  },
  save: 'Lagre',
  anyway: 'Lagre likevel',
  drop: 'Slett',
  dropSure: (name: string) => `Slett «${name}» for hele gruppen?`,
  saved: (name: string) => `«${name}» er lagret.`,
  dropped: (name: string) => `«${name}» er slettet.`,
  changed: (who: string, when: string) => `Endret av ${who} ${when}`,
  list: 'Alle tekstblokker',
} as const

/** The page's own words in any language. */
export type BlockWords = Widened<typeof nb>
