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

/** Where the time goes, as profiles, plans and pg_stat_statements have shown; at eight clients the two cores are full. */
export const bounds: Readonly<Record<MeasureName, string>> = {
  list: 'half in PostgreSQL, which reads 51 rows and names what they point to, half in Node, which makes objects and JSON of them',
  case: 'half in PostgreSQL, which gathers a case out of ten tables in one statement, half in Node, in rules, JSON and the HTTP server',
  open: 'seventeen statements in a row, of which the words of two letters and the thirteen indexes of a case cost most; its receipt is sent by the same node meanwhile',
  reply: 'fourteen statements in a row, the words of the letter among them; Node waits and PostgreSQL works',
  mail: 'the one thread that opens cases and sends receipts: two more statements and an SMTP conversation for each; a single mail waits up to 100 ms for the next turn of the post',
  'search-rare': 'cutting the snippets out of 50 letters, 4 ms; finding them takes 0.2',
  'search-middling': 'cutting the snippets out of 50 letters, 4 ms; finding them takes 1',
  'search-common': 'walking a thousand cases of the list, where every tenth holds the word; the snippets take 4 ms',
}
