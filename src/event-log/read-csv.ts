import { CsvError, parse } from 'csv-parse/sync'
import type { LogFault, LogRow } from './log-map.ts'

/** Rows of a CSV file with names in its first line, between commas, semicolons or tabs (RFC 4180). */
export function readCsv(text: string): readonly LogRow[] | LogFault {
  const head = text.slice(0, text.search(/\r?\n|$/))
  const delimiter = [';', '\t', ','].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ','
  try {
    const rows: readonly (readonly string[])[] = parse(text, { delimiter, bom: true, skip_empty_lines: true })
    const [names = [], ...data] = rows
    return data.map((row, place) => ({
      // The line of the file where no value before it has lines of its own.
      line: place + 2,
      says: new Map(names.map((name, at) => [name.trim(), row[at]?.trim() ?? ''])),
    }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line: unknown = error['lines']
    return { code: 'unreadable', line: typeof line === 'number' ? line : null, word: error.message }
  }
}
