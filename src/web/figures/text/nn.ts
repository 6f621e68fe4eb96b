import type { FiguresWords } from './nb.ts'

/** What figures of returns say, in nynorsk. */
export const nn: FiguresWords = {
  heading: 'Returar',
  about:
    'Saker som 2. linje sende tilbake til 1. linje uløyste, mot det 1. linje overførte. Ei sak som er flytta fleire gonger, blir talt kvar gong, og står éin gong i lista bak talet.',
  from: 'Frå og med',
  to: 'Til og med',
  sum: (handedOver, returned) => `${handedOver} overført, ${returned} returnert`,
  empty: 'Ingen saker vart overførte eller returnerte i desse dagane.',
  handedOver: 'Overført',
  returned: 'Returnert',
  share: 'Av overført',
  shareOfReturns: 'Av returane',
  part: { services: 'Teneste', reasons: 'Årsak', pairs: 'Mellom' },
  pair: (first, second) => `${first} og ${second}`,
  often: 'Saker returnerte 3 gonger eller meir',
}
