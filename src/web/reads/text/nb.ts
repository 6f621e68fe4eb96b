import type { Widened } from '../../../contract/text/widened.ts'

/** What is said of who has read a confidential case, in bokmål; the other languages are checked against it. */
export const nb = {
  heading: 'Hvem som har lest',
  case: 'åpnet saken',
  file: (name: string) => `åpnet filen ${name}`,
  letter: 'så en e-post slik den så ut',
  mail: 'åpnet en e-post som ventet på noen',
  found: 'fant saken i et søk',
  times: (count: number) => `${count} ganger`,
} as const

export type ReadsWords = Widened<typeof nb>
