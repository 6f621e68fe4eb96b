import type { Trace } from '../domain/conformance/trace.ts'
import type { Instant } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

export type StoredLog = {
  readonly id: string
  readonly name: string
  readonly routine: string | null
  readonly importedAt: Instant
}

/** Some 20,000 events make a parameter of two megabytes, which the server reads at once. */
const AT_ONCE = 20_000

/** Keeps a log whole, in the place of one of the same name. */
export async function keepLog(tx: Reader, log: StoredLog, traces: readonly Trace[]): Promise<void> {
  await tx.run(sql`delete from event_logs where name = ${log.name}`)
  await tx.run(sql`
    insert into event_logs (id, name, routine, imported_at)
    values (${log.id}, ${log.name}, ${log.routine}, ${log.importedAt})`)
  const events = traces.flatMap(trace => trace.events.map(event => ({ ...event, case: trace.case })))
  for (let from = 0; from < events.length; from += AT_ONCE) {
    const rows = JSON.stringify(events.slice(from, from + AT_ONCE))
    await tx.run(sql`
      insert into logged_events (log_id, place, case_name, activity, step, at, resource, team)
      select ${log.id}, ${from} + e.place, e.event->>'case', e.event->>'activity', e.event->>'step',
        to_timestamp((e.event->>'at')::double precision / 1000), e.event->>'resource', e.event->>'team'
      from jsonb_array_elements(${rows}::jsonb) with ordinality as e (event, place)`)
  }
}

/** The log of this name, or null. */
export function logByName(tx: Reader, name: string): Promise<StoredLog | null> {
  return tx.maybe(sql<StoredLog>`
    select id, name, routine, imported_at as "importedAt" from event_logs where name = ${name}`)
}

/** Every trace of a log, as it was kept. */
export async function logTraces(tx: Reader, log: string): Promise<readonly Trace[]> {
  const rows = await tx.all(sql<Trace['events'][number] & { case: string }>`
    select case_name as case, activity, step, (extract(epoch from at) * 1000)::double precision as at, resource, team
    from logged_events where log_id = ${log} order by place`)
  return [...Map.groupBy(rows, row => row.case)].map(([name, events]) => ({ case: name, events }))
}

/** Logs that are held against a routine, the latest first. */
export function logsOf(tx: Reader, routine: string): Promise<{ name: string; importedAt: Instant }[]> {
  return tx.all(sql<{ name: string; importedAt: Instant }>`
    select name, imported_at as "importedAt" from event_logs where routine = ${routine} order by imported_at desc, name`)
}
