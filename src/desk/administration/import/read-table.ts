import { CsvError, parse } from 'csv-parse/sync'
import { importLimits } from '../../../contract/administration-columns.ts'

/** A file as a table: its headings, and its rows with the number a spreadsheet gives them. */
export type Table = {
  readonly headings: readonly string[]
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
}

/** Why a file is no table, and in which row that shows. */
export type NoTable = { readonly code: 'not-csv' | 'no-rows' | 'too-many-rows'; readonly row: number }

/**
 * Reads a CSV file (RFC 4180) between semicolons, commas or tabs, quoted line breaks and all, in UTF-8 with or without
 * its mark, UTF-16, or Windows-1252 as Excel writes here. Empty rows are left out and keep their numbers.
 */
export function readTable(bytes: Uint8Array): Table | NoTable {
  const text = textOf(bytes)
  try {
    const records: readonly (readonly string[])[] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      to: importLimits.rows + 2,
    })
    const [headings = [], ...rest] = records
    const rows = rest
      .map((cells, index) => ({ row: index + 2, cells: cells.map(plain) }))
      .filter(({ cells }) => cells.some(cell => cell !== ''))
    if (rows.length === 0) return { code: 'no-rows', row: 1 }
    if (rows.length > importLimits.rows) return { code: 'too-many-rows', row: importLimits.rows }
    return { headings: headings.map(heading => heading.trim()), rows }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const records: unknown = error['records']
    return { code: 'not-csv', row: typeof records === 'number' ? records + 1 : 1 }
  }
}

/** Bytes that are no UTF-8 were written by a program that does not know it. */
function textOf(bytes: Uint8Array): string {
  const marked = (...mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte)
  if (marked(0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes)
  if (marked(0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The sign that stands most often in the first line, between quotation marks apart. */
function delimiterOf(text: string): string {
  const [head = ''] = text.replace(/"[^"]*"/g, '').split(/\r?\n|\r/, 1)
  const count = (sign: string) => head.split(sign).length
  return [';', '\t', ','].toSorted((one, other) => count(other) - count(one))[0] ?? ';'
}

/** What `write-csv.ts` puts before a cell that a spreadsheet would reckon with is none of its text. */
function plain(cell: string): string {
  return cell.trim().replace(/^'(?=[=+\-@])/, '')
}
