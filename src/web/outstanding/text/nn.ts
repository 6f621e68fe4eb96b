import type { OutstandingWords } from './nb.ts'

/** What the page of everything outstanding says, in nynorsk. */
export const nn: OutstandingWords = {
  heading: 'Uteståande',
  about: 'Saker som er nye, opne eller ventar, etter alder i kalenderdagar. Kvart tal opnar lista over sakene.',
  empty: 'Ingenting er uteståande. Alt er løyst eller avslutta.',
  all: 'Alle',
  bands: { today: 'I dag', '1-3': '1–3 dagar', '4-10': '4–10 dagar', 'over-10': 'Over 10 dagar' },
  oldest: 'Eldste',
  longest: 'Lengst',
  part: {
    second: 'Hos 2. linje',
    owners: 'Hos 2. linje, eigd av',
    first: 'Hos 1. linje',
    waiting: 'Ventar på, sidan',
  },
  nobody: 'Utan saksbehandlar',
  ownerless: 'Utan eigar',
  untaken: 'Ikkje teken',
  due: 'Til oppfølging i dag',
  unacknowledged: 'Ikkje kvittert',
}
