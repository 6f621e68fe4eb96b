import type { Before, CaseEvent } from '../domain/case/event.ts'
import { evolve } from '../domain/case/evolve.ts'
import type { CaseState } from '../domain/case/state.ts'
import { versionBeforeAct } from '../domain/case/whole-act.ts'
import type { LetterId } from '../domain/id.ts'
import { begin, follow } from '../domain/routine/follow.ts'
import { eventsAfter } from '../store/case-store.ts'
import type { Scene } from './change.ts'

/**
 * How a case stood before the act in which a letter was sent, out of its log; null where the letter goes back alone
 * (see versionBeforeAct). Reads the whole log, which is asked for in the ten seconds after a letter at most.
 */
export async function beforeSending({ tx, state, routine }: Scene, letter: LetterId): Promise<Before | null> {
  const log = (await eventsAfter(tx, state.number, 0)).map(({ event }) => event)
  const version = versionBeforeAct(letter, log)
  return version === null ? null : standingAfter(log.slice(0, version), routine)
}

function standingAfter(log: readonly CaseEvent[], routine: Scene['routine']): Before | null {
  let state: CaseState | null = null
  let position = routine === null ? null : begin(routine)
  for (const event of log) {
    state = evolve(state, event)
    if (routine !== null && position !== null) position = follow(routine, position, event, state)
  }
  if (state === null) return null
  const { status, dealings, waitingSince } = state
  return { status, dealings, position, waitingSince }
}
