import type { Trace, TracedEvent } from '../domain/conformance/trace.ts'
import type { LogFault, LogMap, LogRow } from './log-map.ts'
import { logTime } from './log-time.ts'

/** Finds the number of a step by the words of a log; null where it is none. */
export type StepOf = (activity: string) => string | null

/**
 * Rows as traces by a map, each in the order of time (of rows where times are equal), cases in the order in which they
 * first occur. A row that says no case, activity or time is a fault: a log is read whole or not at all.
 */
export function tracesOf(
  rows: readonly LogRow[],
  map: LogMap,
  stepOf: StepOf,
): { readonly traces: readonly Trace[] } | { readonly faults: readonly LogFault[] } {
  const faults: LogFault[] = []
  const cases = new Map<string, TracedEvent[]>()
  const only = Object.entries(map.only)
  // What names the activity of an event names no case: a trace without a name has none.
  const bySteps = map.routine !== undefined && rows.some(({ says }) => says.has(map.step))
  const ofActivity = [map.activity].flat().includes(map.case)
  for (const { line, says } of rows) {
    const steps = says.get(map.step)?.split(' ') ?? null
    if (bySteps && steps === null) continue
    if (only.some(([column, values]) => !values.includes(says.get(column) ?? ''))) continue
    const name = says.get(`case:${map.case}`) ?? (ofActivity ? '' : says.get(map.case)) ?? ''
    const activity = activityOf(says, map)
    const at = logTime(says.get(map.time) ?? '', map.zone)
    if (name === '') faults.push({ code: 'case-missing', line, word: null })
    else if (activity === '') faults.push({ code: 'activity-missing', line, word: null })
    else if (at === null) faults.push({ code: 'time-unreadable', line, word: says.get(map.time) ?? null })
    else {
      const done = bySteps && steps !== null ? steps : [activity]
      const told = done.map(each => ({ activity: each, step: stepOf(each), at, ...doneBy(says, map) }))
      const events = cases.get(name)
      if (events === undefined) cases.set(name, told)
      else events.push(...told)
    }
  }
  if (faults.length > 0) return { faults }
  return {
    traces: [...cases].map(([name, events]) => ({ case: name, events: events.toSorted((a, b) => a.at - b.at) })),
  }
}

function activityOf(says: ReadonlyMap<string, string>, { activity }: LogMap): string {
  const columns = typeof activity === 'string' ? [activity] : activity
  return columns
    .map(column => says.get(column) ?? '')
    .filter(word => word !== '')
    .join(' ')
}

function doneBy(says: ReadonlyMap<string, string>, map: LogMap): Pick<TracedEvent, 'resource' | 'team'> {
  return { resource: says.get(map.resource) || null, team: says.get(map.team) || null }
}
