import { z } from 'zod'
import type { LogFault, LogRow } from './log-map.ts'

/** As much of OCEL 2.0 (ocel-standard.org, JSON) as is read; what else is in a file is left alone. */
const ocel = z.object({
  objects: z.array(z.object({ id: z.string(), type: z.string() })),
  events: z.array(
    z.object({
      type: z.string(),
      time: z.string(),
      attributes: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
      relationships: z.array(z.object({ objectId: z.string(), qualifier: z.string() })).default([]),
    }),
  ),
})

/**
 * Events of an OCEL file as rows by the names of XES: an event belongs to every case it is related to. `type` is the type
 * of object that is a case, and a name before it (`case-10023`) is no part of the case's own.
 */
export function readOcel(text: string, type: string): readonly LogRow[] | LogFault {
  const read = ocel.safeParse(jsonOf(text))
  if (!read.success) return { code: 'unreadable', line: null, word: read.error.issues[0]?.path.join('.') ?? null }
  const types = new Map(read.data.objects.map(object => [object.id, object.type]))
  return read.data.events.flatMap((event, place) => {
    const said = event.attributes.map(({ name, value }) => [name, String(value)] as const)
    const resource = event.relationships.find(({ qualifier }) => qualifier === 'actor')?.objectId
    const says = new Map<string, string>([
      ...said,
      ['concept:name', event.type],
      ['time:timestamp', event.time],
      ...(resource === undefined ? [] : [['org:resource', resource] as const]),
    ])
    const cases = event.relationships.filter(({ objectId }) => types.get(objectId) === type)
    const names = new Set(cases.map(({ objectId }) => objectId.replace(`${type}-`, '')))
    if (names.size === 0) return []
    return [...names].map(name => ({ line: place + 1, says: new Map([...says, ['case:concept:name', name]]) }))
  })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
