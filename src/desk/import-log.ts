import { measured, replay } from '../domain/conformance/replay.ts'
import { type Report, report } from '../domain/conformance/report.ts'
import type { Trace } from '../domain/conformance/trace.ts'
import { alone } from '../domain/conformance/walk.ts'
import { stepOf } from '../domain/routine/path.ts'
import type { LogFault, LogMap } from '../event-log/log-map.ts'
import { readLog } from '../event-log/read-log.ts'
import { keepLog, logByName, logTraces } from '../store/event-log-store.ts'
import { routineInForce, type StoredRoutine } from '../store/routine-store.ts'
import type { House } from './house.ts'

/** Why nothing was imported. `routine-unknown` and `step-unknown` are about the map, the others about the log. */
export type ImportFault = LogFault | { readonly code: 'routine-unknown' | 'step-unknown'; readonly word: string }

export type LogReport = Report & {
  readonly log: string
  readonly routine: string | null
  /** Activities that are no step of the routine, with the number of their events. */
  readonly unmapped: readonly { readonly activity: string; readonly events: number }[]
}

/**
 * Takes a log from elsewhere in, whole or not at all, in the place of one of the same name, and reports how the routine
 * was followed in it (issue 5). The map says which column is what.
 */
export async function importLog(
  house: House,
  name: string,
  bytes: Uint8Array,
  map: LogMap,
): Promise<LogReport | { readonly faults: readonly ImportFault[] }> {
  const routine = map.routine === undefined ? null : await routineInForce(house.database, map.routine, house.now())
  if (map.routine !== undefined && routine === null) return { faults: [{ code: 'routine-unknown', word: map.routine }] }
  const known = routine === null ? new Map<string, string>() : wordsOf(routine)
  const unknown = Object.values(map.steps).filter(step => routine !== null && !known.has(step))
  if (unknown.length > 0) return { faults: unknown.map(word => ({ code: 'step-unknown', word })) }
  const read = readLog(bytes, map, activity => map.steps[activity] ?? known.get(activity) ?? null)
  if ('faults' in read) return read
  const log = { id: house.newId(), name, routine: map.routine ?? null, importedAt: house.now() }
  await house.database.transaction(tx => keepLog(tx, log, read.traces))
  return reported(name, routine, read.traces)
}

/** How the routine was followed in a log that was imported under this name; null where there is none. */
export async function reportLog(house: House, name: string): Promise<LogReport | null> {
  const log = await logByName(house.database, name)
  if (log === null) return null
  const routine = log.routine === null ? null : await routineInForce(house.database, log.routine, house.now())
  return reported(name, routine, await logTraces(house.database, log.id))
}

/** What may stand for a step in a log: its number, or its name in any language. */
function wordsOf({ compiled, texts }: StoredRoutine): Map<string, string> {
  const words = new Map(compiled.order.map(id => [stepOf(compiled, id).number, stepOf(compiled, id).number]))
  for (const { steps } of Object.values(texts)) {
    for (const [number, { name }] of Object.entries(steps)) words.set(name, number)
  }
  return words
}

async function reported(log: string, routine: StoredRoutine | null, traces: readonly Trace[]): Promise<LogReport> {
  const walked = traces.map((trace, place) =>
    alone(routine === null ? measured(trace) : replay(routine.compiled, trace), place),
  )
  const told = await report(walked)
  return { log, routine: routine?.key ?? null, ...told, unmapped: routine === null ? [] : unmapped(traces) }
}

function unmapped(traces: readonly Trace[]): LogReport['unmapped'] {
  const events = traces.flatMap(trace => trace.events.filter(event => event.step === null))
  return [...Map.groupBy(events, event => event.activity)]
    .map(([activity, each]) => ({ activity, events: each.length }))
    .toSorted((a, b) => b.events - a.events)
}
