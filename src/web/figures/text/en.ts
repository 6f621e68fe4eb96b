import type { FiguresWords } from './nb.ts'

/** What figures of returns say, in English. */
export const en: FiguresWords = {
  heading: 'Returns',
  about:
    'Cases that the 2nd line sent back to the 1st line unsolved, beside what the 1st line handed over. A case that moved several times is counted each time, and stands once in the list behind the number.',
  from: 'From',
  to: 'To',
  sum: (handedOver, returned) => `${handedOver} handed over, ${returned} returned`,
  empty: 'No cases were handed over or returned on these days.',
  handedOver: 'Handed over',
  returned: 'Returned',
  share: 'Of handed over',
  shareOfReturns: 'Of the returns',
  part: { services: 'Service', reasons: 'Reason', pairs: 'Between' },
  pair: (first, second) => `${first} and ${second}`,
  often: 'Cases returned 3 times or more',
}
