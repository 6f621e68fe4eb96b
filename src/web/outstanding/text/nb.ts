import type { Widened } from '../../../contract/text/widened.ts'

/** What the page of everything outstanding says, in bokmål. `OutstandingWords` is derived from it. */
export const nb = {
  heading: 'Utestående',
  about: 'Saker som er nye, åpne eller venter, etter alder i kalenderdager. Hvert tall åpner listen over sakene.',
  empty: 'Ingenting er utestående. Alt er løst eller avsluttet.',
  all: 'Alle',
  bands: { today: 'I dag', '1-3': '1–3 dager', '4-10': '4–10 dager', 'over-10': 'Over 10 dager' },
  oldest: 'Eldste',
  longest: 'Lengst',
  part: {
    second: 'Hos 2. linje',
    owners: 'Hos 2. linje, eid av',
    first: 'Hos 1. linje',
    waiting: 'Venter på, siden',
  },
  nobody: 'Uten saksbehandler',
  ownerless: 'Uten eier',
  untaken: 'Ikke tatt',
  due: 'Til oppfølging i dag',
  unacknowledged: 'Ikke kvittert',
} as const

export type OutstandingWords = Widened<typeof nb>
