import type { Widened } from '../../../../contract/text/widened.ts'

/** What the page of letters says in bokmål; the other languages are checked against it. */
export const nb = {
  about:
    'Det Linje skriver av seg selv. Mottakeren får brevet på sitt språk: først med gruppens ord, ellers husets, ellers Linjes egne.',
  whose: 'Hvem sine ord',
  house: 'Hele huset',
  choose: 'Velg et brev i listen.',
  own: 'egne ord',
  kind: {
    receipt: ['Kvittering', 'Til den som melder inn og er kjent.'],
    'stranger-receipt': ['Kvittering til ukjent', 'Til en adresse ingen kjenner. Kan bare si nummeret.'],
    'supplier-receipt': ['Kvittering til leverandør', 'Når leverandøren melder inn.'],
    greeting: ['Hilsen øverst', 'Over det en saksbehandler skriver til brukeren. Står tomt til noen vil ha en.'],
    confirm: ['Spørsmål om det er løst', 'Under brev til brukeren når saken er løst.'],
    follow: ['Lenke til saken', 'Under brev til brukeren mens saken er åpen.'],
    footer: ['Bunntekst', 'Nederst i brev til brukeren.'],
    'supplier-footer': ['Bunntekst til leverandør', 'Nederst i brev til leverandøren.'],
    'personal-data': [
      'Om personopplysninger',
      'Under kvitteringen og på skjemaet: hvordan opplysningene behandles, gjerne med adressen til personvernerklæringen. Står tomt til noen skriver det.',
    ],
    'supplier-reminder': ['Purring til leverandør', 'Ligger klar når fristen er ute. En person leser og sender den.'],
    'sent-back': ['Løst sak sendt tilbake', 'Til 1. linje når 2. linje har løst saken.'],
    returned: ['Sak returnert', 'Til 1. linje når 2. linje ikke kan løse den.'],
    objected: ['Brukeren sier nei', 'Til 1. linje når løsningen ikke virket.'],
    reading: ['Lenke for å lese uten konto', 'Til den som har bedt om den.'],
    invitation: ['Invitasjon', 'Til en ny kollega.'],
    reset: ['Nytt passord', 'Til den som har glemt det.'],
    'password-changed': ['Passordet er endret', 'Til den det gjelder.'],
    'token-made': ['Et program har fått tilgang', 'Til den programmet arbeider for.'],
  },
  fields: 'Sett inn',
  field: {
    name: 'mottakerens navn',
    number: 'saksnummer',
    title: 'sakens tittel',
    team: 'gruppen',
    agent: 'den som skriver',
    link: 'lenken',
    solution: 'løsningen',
    reference: 'nummeret hos leverandøren',
  },
  needed: 'må være med',
  subject: 'Emne',
  subjectIn: (language: string) => `Emne (${language})`,
  before: (mark: string) => `${mark} kommer foran av seg selv.`,
  behind: { house: 'Som huset', standard: 'Som Linje' },
  back: { house: 'Tilbake til husets ord', standard: 'Tilbake til Linjes ord' },
  backIn: (language: string, back: string) => `${back} (${language})`,
  saved: 'Brevet er lagret.',
  preview: 'Slik blir brevet',
  previewIn: 'Vis på',
  asPlain: 'Som ren tekst',
  nothing: 'Ingenting: dette står tomt.',
} as const

export type LetterPageWords = Widened<typeof nb>
