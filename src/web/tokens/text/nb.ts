import type { Widened } from '../../../contract/text/widened.ts'

/** What the page of tokens says in bokmål; the other languages are checked against it. */
export const nb = {
  heading: 'Nøkler for programmer',
  about:
    'Med en nøkkel kan et program arbeide i Linje på vegne av en person, innenfor det hun selv har tilgang til. Gi hvert program sin egen.',
  mine: 'Mine nøkler',
  everybodys: 'Alles nøkler',
  empty: 'Ingen nøkler ennå. Lag en når et program skal kobles til.',
  make: 'Lag en nøkkel',
  name: 'Hva skal den brukes til?',
  scope: 'Hva får programmet gjøre?',
  scopes: { read: 'Lese', write: 'Lese og skrive' },
  days: 'Hvor lenge virker den?',
  lasts: { '7': 'En uke', '30': '30 dager', '90': '90 dager', '366': 'Et år' },
  person: 'Hvem arbeider programmet for?',
  personHint: 'E-postadressen. Tomt felt: deg selv. En annen får beskjed på e-post.',
  madeTitle: (it: { name: string }) => `Nøkkelen til «${it.name}» er laget`,
  madeDetail: 'Kopier den nå. Den vises bare denne ene gangen.',
  secret: 'Nøkkelen',
  copy: 'Kopier',
  copied: 'Kopiert',
  done: 'Jeg har kopiert den',
  column: { name: 'Brukes til', person: 'Arbeider for', scope: 'Får gjøre', ends: 'Virker til', used: 'Sist brukt' },
  never: 'Aldri',
  over: 'Utløpt',
  end: 'Avslutt',
  endIt: (it: { name: string }) => `Avslutt «${it.name}»`,
  sure: 'Programmet mister tilgangen med en gang.',
  yes: 'Ja, avslutt',
  no: 'Nei',
  more: 'Vis flere',
} as const

export type TokenWords = Widened<typeof nb>
