import type { CaseEvent } from '../domain/case/event.ts'
import { evolve } from '../domain/case/evolve.ts'
import { movesOf } from '../domain/case/moves.ts'
import type { CaseState } from '../domain/case/state.ts'
import { replayOwn } from '../domain/conformance/own-replay.ts'
import { walkOf } from '../domain/conformance/walk.ts'
import type { CaseNumber, NoticeId } from '../domain/id.ts'
import { begin, follow } from '../domain/routine/follow.ts'
import { activeSteps } from '../domain/routine/next.ts'
import { type CaseRow, rowOf } from '../store/case-row.ts'
import { type KeptCase, keptCases } from '../store/check-view.ts'
import { CHAIN_START, chainHash } from './chain.ts'
import type { House } from './house.ts'
import { versionsOf } from './own-log.ts'

/** The first thing that is not as the log says it must be. */
export type Difference = {
  readonly case: CaseNumber
  /** The version at which it shows; the last one for what stands in the row. */
  readonly version: number
  readonly what: 'chain' | 'version' | 'row' | 'position' | 'dealings' | 'moves' | 'notices' | 'walk'
  readonly detail: string
}

export type Checked = { readonly cases: number; readonly events: number; readonly difference: Difference | null }

const BATCH = 500

/**
 * Replays every event in the database against rows and positions: chain unbroken, versions contiguous, fold = row,
 * fold of `follow` = position and what is kept of its walk (invariants 1, 5, 6, 7). Stops at the first difference and
 * names it.
 */
export async function check(house: House): Promise<Checked> {
  let after = 0
  let cases = 0
  let events = 0
  for (;;) {
    const batch = await keptCases(house.database, after, BATCH)
    for (const kept of batch) {
      cases += 1
      events += kept.events.length
      const difference = await checkCase(house, kept)
      if (difference !== null) return { cases, events, difference }
      after = kept.row.number
    }
    if (batch.length < BATCH) return { cases, events, difference: null }
  }
}

async function checkCase(house: House, kept: KeptCase): Promise<Difference | null> {
  const { row } = kept
  const routine = row.routine_id === null ? null : await house.routines.byId(house.database, row.routine_id)
  let state: CaseState | null = null
  let position = routine === null ? null : begin(routine.compiled)
  let hash: Uint8Array = CHAIN_START
  for (const [index, { event, hash: written, type }] of kept.events.entries()) {
    const at = (what: Difference['what'], detail: string) => ({
      case: row.number,
      version: event.version,
      what,
      detail,
    })
    if (event.version !== index + 1) return at('version', `expected version ${index + 1}`)
    hash = chainHash(hash, event)
    if (!written.equals(hash)) return at('chain', 'the event does not fit the chain')
    if (type !== event.body.type) return at('chain', 'the type beside the event is not its own')
    state = evolveOrNull(state, event)
    if (state === null) return at('version', 'the log does not begin with opened')
    if (routine !== null && position !== null) position = follow(routine.compiled, position, event, state)
  }
  if (state === null) return { case: row.number, version: 0, what: 'version', detail: 'the case has no events' }
  const last = (what: Difference['what'], detail: string) => ({ case: row.number, version: row.version, what, detail })
  const column = differentColumn(rowOf(state), row)
  if (column !== null) return last('row', `column ${column} is not what the events say`)
  if (!same(state.dealings, kept.dealings)) return last('dealings', 'suppliers are not what the events say')
  const moves = movesOf(
    null,
    kept.events.map(({ event }) => event),
  )
  if (!same(moves, kept.moves)) return last('moves', 'moves between lines are not what the events say')
  if (!isAttachedAsTold(kept)) return last('notices', 'notices it is attached to are not what the events say')
  const steps = routine === null || position === null ? [] : activeSteps(routine.compiled, position).map(it => it.step)
  if (!same([position, steps], [row.position, row.steps])) {
    return last('position', 'the routine stands elsewhere than the events say')
  }
  return (await walkedSo(house, kept)) ? null : last('walk', 'how it followed its routine is not what the events say')
}

/** What is kept of an earlier version is not looked at: it is replayed before anybody reads it. */
async function walkedSo(house: House, { row, events, walked }: KeptCase): Promise<boolean> {
  if (walked === null || row.routine_id === null || walked.version < row.version) return true
  const own = { routine: row.routine_id, events: events.map(({ event }) => event) }
  const { walk, minutes } = walkOf(replayOwn(own, await versionsOf(house, own)))
  return walked.version === row.version && same([walk, minutes.join()], [walked.walk, walked.minutes])
}

/** Of notices that its events speak of: cases were attached to notices before the events of a case said so. */
function isAttachedAsTold({ events, attached }: KeptCase): boolean {
  const told = new Map<NoticeId, boolean>()
  for (const { event } of events) {
    const { body } = event
    if (body.type === 'notice-attached' || body.type === 'notice-detached') {
      told.set(body.notice, body.type === 'notice-attached')
    }
  }
  return [...told].every(([notice, isAttached]) => attached.includes(notice) === isAttached)
}

function evolveOrNull(state: CaseState | null, event: CaseEvent): CaseState | null {
  return state === null && event.body.type !== 'opened' ? null : evolve(state, event)
}

function differentColumn(expected: CaseRow, row: CaseRow): string | null {
  const kept: Readonly<Record<string, unknown>> = row
  return Object.entries(expected).find(([column, value]) => !same(value, kept[column]))?.[0] ?? null
}

/** Equal as JSON whatever the order of keys: jsonb keeps none. */
export function same(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other)
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, entry: unknown) =>
    entry !== null && typeof entry === 'object' && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
      : entry,
  )
}
