import type { RoutineId } from '../domain/id.ts'
import type { Reader } from '../store/database.ts'
import { routineById, routineInForce, type StoredRoutine } from '../store/routine-store.ts'

export type PublishedRoutine = StoredRoutine

/** Published versions in memory. A drawing never changes under its version; its words may, and are read again after a while. */
export type RoutineShelf = {
  /** The version of a routine that a case starts under which is opened now; null when none is published. */
  readonly current: (tx: Reader, key: string) => Promise<PublishedRoutine | null>
  readonly byId: (tx: Reader, id: RoutineId) => Promise<PublishedRoutine>
  /** Asks everything anew: a version has just been published, or its words were changed. */
  readonly renew: () => void
}

/** An empty shelf; asks which version is current, and what one says, at most every ten seconds. */
export function openRoutineShelf(nowMs: () => number): RoutineShelf {
  const known = new Map<RoutineId, Kept>()
  const latest = new Map<string, Kept>()
  return {
    async current(tx, key) {
      const asked = latest.get(key)
      if (asked !== undefined && asked.until > nowMs()) return asked.routine
      const now = nowMs()
      const routine = await routineInForce(tx, key, new Date(now).toISOString())
      if (routine === null) return null
      known.set(routine.id, { routine, until: now + STALE_MS })
      const next = routine.until === null ? Number.POSITIVE_INFINITY : Date.parse(routine.until)
      latest.set(key, { routine, until: Math.min(now + STALE_MS, next) })
      return routine
    },
    async byId(tx, id) {
      const kept = known.get(id)
      if (kept !== undefined && kept.until > nowMs()) return kept.routine
      const routine = await routineById(tx, id)
      known.set(id, { routine, until: nowMs() + STALE_MS })
      return routine
    },
    renew() {
      known.clear()
      latest.clear()
    },
  }
}

type Kept = { readonly routine: PublishedRoutine; readonly until: number }

/** Another node may have published a version, or changed its words. */
const STALE_MS = 10_000
