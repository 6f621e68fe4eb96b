import { gunzipSync } from 'node:zlib'
import type { Trace } from '../domain/conformance/trace.ts'
import type { LogFault, LogMap, LogRow } from './log-map.ts'
import { readCsv } from './read-csv.ts'
import { readXes } from './read-xes.ts'
import { type StepOf, tracesOf } from './traces.ts'

export type ReadLog = { readonly traces: readonly Trace[] } | { readonly faults: readonly LogFault[] }

/** A year of a large desk is some tens of megabytes; more than this would not fit beside the rest of the program. */
const MAX_BYTES = 400_000_000

/** Reads a log of events, XES or CSV by its first sign, packed by gzip or not, in UTF-8 or Windows-1252. Never throws. */
export function readLog(bytes: Uint8Array, map: LogMap, stepOf: StepOf): ReadLog {
  const text = textOf(bytes)
  if (text === null) return { faults: [{ code: 'unreadable', line: null, word: null }] }
  const rows = /^\s*</.test(text) ? readXes(text) : readCsv(text)
  if ('code' in rows) return { faults: [rows] }
  const missing = missingColumns(rows, map)
  if (missing.length > 0) return { faults: missing.map(word => ({ code: 'column-missing', line: null, word })) }
  return tracesOf(rows, map, stepOf)
}

function textOf(bytes: Uint8Array): string | null {
  try {
    const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) : bytes
    return decoded(plain)
  } catch {
    return null
  }
}

function decoded(bytes: Uint8Array): string {
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
