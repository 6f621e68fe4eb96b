import type { MeasureName } from './peers.ts'

/** What has to be reached: milliseconds at one client (median), operations a second at eight; null where none is set. */
export type Bar = { readonly p50Ms: number | null; readonly perSecond: number | null }

export const bars: Readonly<Record<MeasureName, Bar>> = {
  list: { p50Ms: 5, perSecond: 850 },
  case: { p50Ms: 5, perSecond: 1500 },
  open: { p50Ms: null, perSecond: 300 },
  reply: { p50Ms: null, perSecond: 300 },
  mail: { p50Ms: null, perSecond: 80 },
  'search-rare': { p50Ms: 10, perSecond: null },
  'search-middling': { p50Ms: 12, perSecond: null },
  'search-common': { p50Ms: 40, perSecond: null },
}

export const MEMORY_MB = 300
export const LIST_PAGE_KB = 270

/** What is measured, in a sentence. */
export const titles: Readonly<Record<MeasureName, string>> = {
  list: 'list of 50 open cases of a team with its fields',
  case: 'one case with letters, events, routine and what is allowed',
  open: 'open a case, with receipt, and get it back',
  reply: 'reply by mail and change the status in one transaction, and get the case back',
  mail: 'mail in over SMTP until the case exists and its receipt has left',
  'search-rare': 'search a word of 1 case in 1000, newest 50 with title and snippet',
  'search-middling': 'search a word of 1 case in 100, newest 50 with title and snippet',
  'search-common': 'search a word of 1 case in 10, newest 50 with title and snippet',
}

/** Where the time goes, as profiles and plans have shown. */
export const bounds: Readonly<Record<MeasureName, string>> = {
  list: '',
  case: '',
  open: '',
  reply: '',
  mail: '',
  'search-rare': '',
  'search-middling': '',
  'search-common': '',
}
