import type { CaseEvent, CaseView } from '../../../contract/case.ts'
import type { Letter } from '../../../contract/letter.ts'

/** One thing in the column between the first letter and the newest. */
export type Entry =
  | { readonly kind: 'letter'; readonly at: string; readonly letter: Letter }
  | { readonly kind: 'event'; readonly at: string; readonly event: CaseEvent }

/**
 * The conversation, oldest first: every letter but the system's notices to staff (DESIGN section 5: those lie in the
 * history, unless one did not arrive), and between them what happened to the case. An event stands before the letter
 * that came with it.
 */
export function conversationOf({ letters, events }: Pick<CaseView, 'letters' | 'events'>): readonly Entry[] {
  const said = letters
    .filter(letter => letter.kind !== 'notification' || letter.delivery === 'failed')
    .map((letter): Entry => ({ kind: 'letter', at: letter.at, letter }))
  const happened = events
    .filter(event => TOLD.has(event.type))
    .map((event): Entry => ({ kind: 'event', at: event.at, event }))
  return [...happened, ...said].toSorted((one, other) => compare(one.at, other.at))
}

/** What matters to who reads on; the rest is told by the letters themselves or by the history. */
const TOLD: ReadonlySet<CaseEvent['type']> = new Set([
  'requester-corrected',
  'triaged',
  'taken',
  'assigned',
  'released',
  'handed-over',
  'returned',
  'sent-to-supplier',
  'supplier-number-logged',
  'waiting-started',
  'waiting-ended',
  'solved',
  'reopened',
  'sent-back',
  'confirmed',
  'objected',
  'closed',
  'step-done',
  'step-skipped',
  'routine-moved',
])

/** Instants are UTC with `Z`, so that text order is time order; equal ones keep the order they came in. */
function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
