import type { Way } from './stories/story.ts'

/** One thing that happens in a case; each is an act of somebody, through the doors everybody uses. */
export type Beat =
  | 'open'
  | 'take'
  | 'ask'
  | 'reply'
  | 'hand-over'
  | 'triage'
  | 'return'
  | 'wait'
  | 'send'
  | 'answer'
  | 'inform'
  | 'silence'
  | 'solve'
  | 'send-back'
  | 'tell'
  | 'object'
  | 'confirm'
  | 'close'
  | 'dismiss'

/** How far so many cases have come, and the working minutes since: from the least to the most. */
export type Course = {
  readonly cases: number
  readonly beats: readonly Beat[]
  readonly since: readonly [number, number]
  /** The date on which it should have been followed up has passed. */
  readonly overdue?: true
}

const DAY = 480
const NOW: Course['since'] = [2, 9]
const TODAY: Course['since'] = [30, DAY]
const LATELY: Course['since'] = [90, 3 * DAY]
const WAITING: Course['since'] = [60, 2 * DAY]
const FORGOTTEN: Course['since'] = [5 * DAY, 9 * DAY]
const OVER: Course['since'] = [DAY, 18 * DAY]

const taken: readonly Beat[] = ['open', 'take']
const handed: readonly Beat[] = [...taken, 'hand-over']
const triaged: readonly Beat[] = [...handed, 'triage']
/** Between the lines once more (U-19). */
const again: readonly Beat[] = ['hand-over', 'return']
const sent: readonly Beat[] = [...triaged, 'send']
const answered: readonly Beat[] = [...sent, 'answer']
const back: readonly Beat[] = ['solve', 'send-back']
const told: readonly Beat[] = [...back, 'tell']
const confirmed: readonly Beat[] = [...told, 'confirm']
const closed: readonly Beat[] = [...confirmed, 'close']

/** Where cases stand when the example opens: every status, every step of M.1 and M.2 where a case often rests, every outcome. */
export const courses: Readonly<Record<Way, readonly Course[]>> = {
  'first-contact': [
    { cases: 1, beats: ['open'], since: NOW },
    { cases: 4, beats: ['open'], since: TODAY },
    { cases: 3, beats: taken, since: TODAY },
    { cases: 2, beats: [...taken, 'ask'], since: WAITING },
    { cases: 1, beats: [...taken, 'ask'], since: FORGOTTEN, overdue: true },
    { cases: 1, beats: [...taken, 'ask', 'reply'], since: TODAY },
    { cases: 2, beats: [...taken, 'solve', 'tell'], since: LATELY },
    { cases: 5, beats: [...taken, 'solve', 'tell', 'close'], since: OVER },
  ],
  'second-line': [
    { cases: 4, beats: handed, since: LATELY },
    { cases: 4, beats: triaged, since: LATELY },
    { cases: 1, beats: [...triaged, 'return'], since: LATELY },
    { cases: 1, beats: [...triaged, 'return', ...again, ...again], since: LATELY },
    { cases: 3, beats: [...triaged, 'solve'], since: TODAY },
    { cases: 1, beats: [...triaged, ...back], since: NOW },
    { cases: 2, beats: [...triaged, ...back], since: LATELY },
    { cases: 1, beats: [...triaged, ...told], since: NOW },
    { cases: 1, beats: [...triaged, ...told], since: LATELY },
    { cases: 2, beats: [...triaged, ...told, 'object'], since: LATELY },
    { cases: 2, beats: [...triaged, ...confirmed], since: LATELY },
    { cases: 4, beats: [...triaged, ...closed], since: OVER },
  ],
  'third-line': [
    { cases: 1, beats: sent, since: NOW },
    { cases: 2, beats: sent, since: WAITING },
    { cases: 2, beats: sent, since: FORGOTTEN, overdue: true },
    { cases: 3, beats: answered, since: LATELY },
    { cases: 1, beats: [...answered, 'solve'], since: TODAY },
    { cases: 2, beats: [...answered, ...back], since: LATELY },
    { cases: 2, beats: [...answered, ...told], since: LATELY },
    { cases: 1, beats: [...answered, ...confirmed], since: TODAY },
    { cases: 2, beats: [...answered, ...closed], since: OVER },
  ],
  technical: [
    { cases: 1, beats: sent, since: WAITING },
    { cases: 1, beats: [...sent, 'inform'], since: WAITING },
    { cases: 1, beats: sent, since: FORGOTTEN, overdue: true },
    { cases: 1, beats: [...sent, 'silence', 'answer'], since: TODAY },
    { cases: 1, beats: [...sent, 'silence', 'answer', ...told], since: LATELY },
    { cases: 1, beats: [...sent, 'silence', 'answer', ...told, 'close'], since: OVER },
    { cases: 1, beats: [...answered, ...closed], since: OVER },
  ],
  network: [
    { cases: 1, beats: [...triaged, 'return', 'wait'], since: WAITING },
    { cases: 1, beats: [...triaged, 'return', 'solve', 'tell'], since: LATELY },
  ],
  dismissed: [{ cases: 6, beats: ['open', 'dismiss'], since: [DAY, 28 * DAY] }],
  'supplier-report': [
    { cases: 1, beats: ['open'], since: TODAY },
    { cases: 1, beats: ['open', 'triage'], since: LATELY },
    { cases: 1, beats: ['open', 'triage', 'inform', 'wait'], since: WAITING },
    { cases: 1, beats: ['open', 'triage', 'silence', 'solve', 'close'], since: OVER },
  ],
  announcement: [{ cases: 1, beats: ['open', 'triage', 'inform', 'close'], since: OVER }],
}

/** Working minutes that pass before each beat, from the least to the most. */
export const pauses: Readonly<Record<Beat, readonly [number, number]>> = {
  open: [0, 0],
  take: [5, 90],
  ask: [5, 40],
  reply: [60, 900],
  'hand-over': [20, 120],
  triage: [20, 400],
  return: [20, 200],
  wait: [15, 120],
  send: [20, 200],
  answer: [200, 2400],
  inform: [20, 200],
  silence: [20, 200],
  solve: [20, 300],
  'send-back': [3, 30],
  tell: [25, 240],
  object: [60, 1500],
  confirm: [60, 1500],
  close: [20, 400],
  dismiss: [10, 120],
}
