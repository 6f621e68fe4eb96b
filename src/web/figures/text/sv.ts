import type { FiguresWords } from './nb.ts'

/** What figures of returns say, in Swedish. */
export const sv: FiguresWords = {
  heading: 'Återsändningar',
  about:
    'Ärenden som 2:a linjen sände tillbaka till 1:a linjen olösta, mot det som 1:a linjen lämnade över. Ett ärende som har flyttats flera gånger räknas varje gång och står en gång i listan bakom talet.',
  from: 'Från och med',
  to: 'Till och med',
  sum: (handedOver, returned) => `${handedOver} överlämnade, ${returned} återsända`,
  empty: 'Inga ärenden lämnades över eller återsändes under de dagarna.',
  handedOver: 'Överlämnat',
  returned: 'Återsänt',
  share: 'Av överlämnat',
  shareOfReturns: 'Av återsändningarna',
  part: { services: 'Tjänst', reasons: 'Orsak', pairs: 'Mellan' },
  pair: (first, second) => `${first} och ${second}`,
  often: 'Ärenden återsända 3 gånger eller mer',
}
