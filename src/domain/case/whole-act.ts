import type { LetterId } from '../id.ts'
import type { CaseEvent, EventType } from './event.ts'

/**
 * The version a case had before the act in which a letter was sent, where taking the letter back takes back the whole
 * act ("answer and wait", "answer and solve", "send to a supplier"); null where the letter goes alone: the act did more
 * than that, or the case has gone on since. `log` is every event of the case, from version 1 on.
 *
 * An act is what one person did at one moment: its events follow each other and bear the same time to the millisecond.
 * Two acts of hers on one case lie further apart, for each waits until the one before it has been written down.
 */
export function versionBeforeAct(letter: LetterId, log: readonly CaseEvent[]): number | null {
  const sent = log.findIndex(({ body }) => 'letter' in body && body.letter === letter && SENDING.has(body.type))
  const written = log[sent]
  if (written === undefined) return null
  const isPart = ({ at, actor }: CaseEvent) => at === written.at && actor === written.actor
  const first = log.slice(0, sent).findLastIndex(event => !isPart(event)) + 1
  const rest = log.slice(first)
  const length = rest.findIndex(event => !isPart(event))
  const act = length === -1 ? rest : rest.slice(0, length)
  const since = rest.slice(act.length)
  return act.every(({ body }) => RETURNS.has(body.type)) && since.every(({ body }) => QUIET.has(body.type))
    ? first
    : null
}

const SENDING: ReadonlySet<EventType> = new Set(['letter-written', 'sent-to-supplier'])
/** What an act may hold that is taken back whole: letters, and the status that was set with them. */
const RETURNS: ReadonlySet<EventType> = new Set([...SENDING, 'waiting-started', 'waiting-ended', 'solved'])
/** What may happen after an act and leaves the case where the act has put it. */
const QUIET: ReadonlySet<EventType> = new Set([
  'described',
  'linked',
  'unlinked',
  'notice-attached',
  'notice-detached',
  'letter-withdrawn',
  'letter-undelivered',
  'undelivered-accepted',
])
