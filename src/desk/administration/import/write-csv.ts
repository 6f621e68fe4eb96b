/** The mark by which Excel knows UTF-8. */
const MARK = '\ufeff'

/**
 * Rows as a CSV file that Excel here opens as it is: semicolons, UTF-8 with its mark (RFC 4180). A cell that a spreadsheet
 * would take for a formula has an apostrophe before it, so that no file of ours does anything in anybody's machine
 * (OWASP, CSV injection).
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map(row => `${row.map(written).join(';')}\r\n`).join('')
}

function written(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[";\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
