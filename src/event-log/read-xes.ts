import { SaxesParser } from 'saxes'
import type { LogFault, LogRow } from './log-map.ts'

const ATTRIBUTES = new Set(['string', 'date', 'int', 'float', 'boolean', 'id'])

/**
 * Events of an XES file (IEEE 1849-2016) as rows: what the event says, and what its trace says under `case:`. Attributes
 * within attributes, lists and the globals are left out. Entities are not expanded beyond XML's own.
 */
export function readXes(text: string): readonly LogRow[] | LogFault {
  const rows: LogRow[] = []
  const open: string[] = []
  let trace = new Map<string, string>()
  let events: LogRow[] = []
  let event = new Map<string, string>()
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw new XesFault(error.message)
  })
  parser.on('opentag', ({ name, attributes }) => {
    const tag = local(name)
    const around = open.at(-1)
    open.push(tag)
    if (tag === 'trace') {
      trace = new Map()
      rows.push(...events)
      events = []
    }
    if (tag === 'event') event = new Map()
    else if (ATTRIBUTES.has(tag) && (around === 'trace' || around === 'event')) {
      const { key = '', value = '' } = attributes
      if (around === 'event') event.set(key, value)
      else trace.set(`case:${key}`, value)
    }
  })
  parser.on('closetag', ({ name }) => {
    open.pop()
    const tag = local(name)
    if (tag === 'event') events.push({ line: parser.line, says: event })
    // A trace may say its name after its events.
    if (tag === 'trace' || tag === 'log') {
      for (const { line, says } of events) rows.push({ line, says: new Map([...trace, ...says]) })
      events = []
      trace = new Map()
    }
  })
  try {
    parser.write(text).close()
    return rows
  } catch (error) {
    if (!(error instanceof XesFault)) throw error
    return { code: 'unreadable', line: parser.line, word: error.message }
  }
}

class XesFault extends Error {}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
