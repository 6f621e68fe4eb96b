import { type Field, isFinnish, readBareFieldLine, readFieldLine } from './field-words.ts'

/** The head that a program wrote above a mail it quotes or forwards, and the lines it takes (`end` is the first after). */
export type HeadBlock = {
  readonly values: ReadonlyMap<Field, string>
  readonly finnish: boolean
  readonly start: number
  readonly end: number
}

const MAX_LINES = 60

/**
 * Reads a head that begins at a line: fields one after the other, single blank lines between them, values that go on in
 * the next line. At least three fields with a sender among them, since people write "Til: alle" too; two are enough
 * where a line before said that a mail follows.
 */
export function headBlockAt(lines: readonly string[], start: number, announced: boolean): HeadBlock | null {
  const values = new Map<Field, string>()
  const read = announced && isBare(lines[start] ?? '') ? readBareFieldLine : readFieldLine
  let [last, finnish, end, place]: [Field | null, boolean, number, number] = [null, false, start, start]
  while (place < lines.length && place < start + MAX_LINES) {
    const line = lines[place] ?? ''
    const found = read(line)
    if (found !== null && (found.field === 'other' || !values.has(found.field))) {
      values.set(found.field, found.value)
      finnish ||= isFinnish(found.word)
      last = found.field
      end = place + 1
    } else if (found === null && last !== null && goesOn(lines, place, values.get(last) ?? '')) {
      values.set(last, `${values.get(last) ?? ''} ${bare(line)}`.trim())
      end = place + 1
    } else if (bare(line) !== '' || last === null || read(lines[place + 1] ?? '') === null) break
    place += 1
  }
  const enough = values.has('from') && values.size >= (announced ? 2 : 3)
  return enough ? { values, finnish, start, end } : null
}

/** A sender with her address and no colon. */
function isBare(line: string): boolean {
  return readFieldLine(line) === null && /@/.test(line) && readBareFieldLine(line)?.field === 'from'
}

/** A value goes on where it is not whole, or where another field follows. */
function goesOn(lines: readonly string[], place: number, value: string): boolean {
  const line = bare(lines[place] ?? '')
  if (line === '') return false
  if (value === '' || /[,;<]$/.test(value)) return true
  if (/^<[^<>]*>?[,;]?$/.test(line) && !value.includes('<')) return true
  return readFieldLine(lines[place + 1] ?? '') !== null && line.length < 200
}

function bare(line: string): string {
  return line.replace(/^[\s>|]+/, '').trim()
}
