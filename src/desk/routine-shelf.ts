import type { RoutineId } from '../domain/id.ts'
import type { Reader } from '../store/database.ts'
import { routineById, routineInForce, type StoredRoutine } from '../store/routine-store.ts'

export type PublishedRoutine = StoredRoutine

/** Published versions in memory: a version never changes, so each is read once. */
export type RoutineShelf = {
  /** The version of a routine that a case starts under which is opened now; null when none is published. */
  readonly current: (tx: Reader, key: string) => Promise<PublishedRoutine | null>
  readonly byId: (tx: Reader, id: RoutineId) => Promise<PublishedRoutine>
  /** Asks anew which versions are current: one has just been published. */
  readonly renew: () => void
}

/** An empty shelf; asks which version is current at most every ten seconds. */
export function openRoutineShelf(nowMs: () => number): RoutineShelf {
  const known = new Map<RoutineId, PublishedRoutine>()
  const latest = new Map<string, { readonly routine: PublishedRoutine; readonly until: number }>()
  return {
    async current(tx, key) {
      const asked = latest.get(key)
      if (asked !== undefined && asked.until > nowMs()) return asked.routine
      const now = nowMs()
      const routine = await routineInForce(tx, key, new Date(now).toISOString())
      if (routine === null) return null
      known.set(routine.id, routine)
      const next = routine.until === null ? Number.POSITIVE_INFINITY : Date.parse(routine.until)
      latest.set(key, { routine, until: Math.min(now + 10_000, next) })
      return routine
    },
    async byId(tx, id) {
      const found = known.get(id) ?? (await routineById(tx, id))
      known.set(id, found)
      return found
    },
    renew: () => latest.clear(),
  }
}
