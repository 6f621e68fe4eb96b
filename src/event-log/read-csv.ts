import { CsvError, parse } from 'csv-parse/sync'
import type { LogFault, LogRow } from './log-map.ts'

/**
 * Rows of a CSV file with names in its first line, between commas, semicolons or tabs (RFC 4180); or between what the
 * file says before that (`sep=;`, as spreadsheets do). A quote within a word is a letter like any other.
 */
export function readCsv(file: string): readonly LogRow[] | LogFault {
  const [said = '', told] = /^\ufeff?sep=(.)\r?\n/.exec(file) ?? []
  const text = file.slice(said.length)
  const delimiter = told ?? delimiterOf(text)
  try {
    const rows: readonly (readonly string[])[] = parse(text, {
      delimiter,
      bom: true,
      trim: true,
      relax_quotes: true,
      skip_empty_lines: true,
    })
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

/** The sign that stands most often between the names, outside of quotes. */
function delimiterOf(text: string): string {
  const names = text.slice(0, text.search(/\r|\n|$/)).replace(/"[^"]*"/g, '')
  return [';', '\t', ','].toSorted((a, b) => names.split(b).length - names.split(a).length)[0] ?? ','
}
