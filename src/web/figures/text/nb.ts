import type { Widened } from '../../../contract/text/widened.ts'

/** What figures of returns say, in bokmål. `FiguresWords` is derived from it. */
export const nb = {
  heading: 'Returer',
  about:
    'Saker som 2. linje sendte tilbake til 1. linje uløst, mot det 1. linje overførte. En sak som er flyttet flere ganger, telles hver gang, og står én gang i listen bak tallet.',
  from: 'Fra og med',
  to: 'Til og med',
  sum: (handedOver: string, returned: string) => `${handedOver} overført, ${returned} returnert`,
  empty: 'Ingen saker ble overført eller returnert i disse dagene.',
  handedOver: 'Overført',
  returned: 'Returnert',
  share: 'Av overført',
  shareOfReturns: 'Av returene',
  part: { services: 'Tjeneste', reasons: 'Årsak', pairs: 'Mellom' },
  pair: (first: string, second: string) => `${first} og ${second}`,
  often: 'Saker returnert 3 ganger eller mer',
} as const

export type FiguresWords = Widened<typeof nb>
