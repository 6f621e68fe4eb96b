import type { RoutineId } from '../store/case-store.ts'
import type { Reader } from '../store/database.ts'
import { latestRoutine, routineById, type StoredRoutine } from '../store/routine-store.ts'

export type PublishedRoutine = StoredRoutine

/** The routine a user's case follows. */
const USER_ROUTINE = 'M.1'

/** Published versions in memory: a version never changes, so each is read once. */
export type RoutineShelf = {
  /** The version a case starts under that is opened now; null when none is published. */
  readonly current: (tx: Reader) => Promise<PublishedRoutine | null>
  readonly byId: (tx: Reader, id: RoutineId) => Promise<PublishedRoutine>
}

/** An empty shelf; asks which version is current at most every ten seconds. */
export function openRoutineShelf(nowMs: () => number): RoutineShelf {
  const known = new Map<RoutineId, PublishedRoutine>()
  let latest: { routine: PublishedRoutine | null; until: number } | null = null
  return {
    async current(tx) {
      if (latest !== null && latest.routine !== null && latest.until > nowMs()) return latest.routine
      const routine = await latestRoutine(tx, USER_ROUTINE)
      if (routine !== null) known.set(routine.id, routine)
      latest = { routine, until: nowMs() + 10_000 }
      return routine
    },
    async byId(tx, id) {
      const found = known.get(id) ?? (await routineById(tx, id))
      known.set(id, found)
      return found
    },
  }
}
