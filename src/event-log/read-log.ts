import { gunzipSync } from 'node:zlib'
import type { Trace } from '../domain/conformance/trace.ts'
import type { LogFault, LogMap, LogRow } from './log-map.ts'
import { readCsv } from './read-csv.ts'
import { readOcel } from './read-ocel.ts'
import { readXes } from './read-xes.ts'
import { type StepOf, tracesOf } from './traces.ts'

export type ReadLog = { readonly traces: readonly Trace[] } | { readonly faults: readonly LogFault[] }

/** A year of a large desk is some tens of megabytes; more than this would not fit beside the rest of the program. */
const MAX_BYTES = 400_000_000

/**
 * Reads a log of events, XES, OCEL or CSV by its first sign, packed by gzip or not, in UTF-8, UTF-16 or
 * Windows-1252. Never throws.
 */
export function readLog(bytes: Uint8Array, map: LogMap, stepOf: StepOf): ReadLog {
  const text = textOf(bytes)
  if (text === null) return { faults: [{ code: 'unreadable', line: null, word: null }] }
  const rows = rowsOf(text, map)
  if ('code' in rows) return { faults: [rows] }
  const missing = missingColumns(rows, map)
  if (missing.length > 0) return { faults: missing.map(word => ({ code: 'column-missing', line: null, word })) }
  return tracesOf(rows, map, stepOf)
}

function rowsOf(text: string, map: LogMap): readonly LogRow[] | LogFault {
  if (/^\s*</.test(text)) return readXes(text)
  return /^\s*\{/.test(text) ? readOcel(text, map.object) : readCsv(text)
}

function textOf(bytes: Uint8Array): string | null {
  try {
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : bytes
    return decoded(plain)
  } catch {
    return null
  }
}

/** UTF-16 is known by its byte order mark, as spreadsheets write it (Unicode 16, 23.8). */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Columns that no row has: told once, rather than as a fault of every row. */
function missingColumns(rows: readonly LogRow[], { case: name, activity, time }: LogMap): readonly string[] {
  const needed = [name, time, ...(typeof activity === 'string' ? [activity] : activity)]
  return needed.filter(column => !rows.some(({ says }) => says.has(column) || says.has(`case:${column}`)))
}
