import type { OutstandingWords } from './nb.ts'

/** What the page of everything outstanding says, in Swedish. */
export const sv: OutstandingWords = {
  heading: 'Utestående',
  about: 'Ärenden som är nya, öppna eller väntar, efter ålder i kalenderdagar. Varje tal öppnar listan över ärendena.',
  empty: 'Inget är utestående. Allt är löst eller avslutat.',
  all: 'Alla',
  bands: { today: 'I dag', '1-3': '1–3 dagar', '4-10': '4–10 dagar', 'over-10': 'Över 10 dagar' },
  oldest: 'Äldsta',
  longest: 'Längst',
  part: {
    second: 'Hos 2:a linjen',
    owners: 'Hos 2:a linjen, ägs av',
    first: 'Hos 1:a linjen',
    waiting: 'Väntar på, sedan',
  },
  nobody: 'Utan handläggare',
  ownerless: 'Utan ägare',
  untaken: 'Inte taget',
  due: 'Att följa upp i dag',
  unacknowledged: 'Inte kvitterat',
}
