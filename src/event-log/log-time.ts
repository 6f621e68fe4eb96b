import { Temporal } from 'temporal-polyfill'

/** Year first, as ISO 8601 and databases write it, or day first with points, as people in the north do. */
const YEAR_FIRST =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?(?:\[[\w/+-]+\])?$/i
const DAY_FIRST =
  /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:,?[ T]+(?:kl\.? ?)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i

/**
 * Milliseconds since 1970 of a time as logs write it; one without an offset was written in the zone. Of the two moments
 * of an hour that comes twice in autumn, the first. Null: no time.
 */
export function logTime(text: string, zone: string): number | null {
  const trimmed = text.trim()
  const parts = YEAR_FIRST.exec(trimmed) ?? turned(DAY_FIRST.exec(trimmed))
  if (parts === null) return null
  const [, year, month, day, hour, minute, second, fraction = '', offset] = parts
  try {
    const local = Temporal.PlainDateTime.from(
      {
        year: Number(year),
        month: Number(month),
        day: Number(day),
        hour: Number(hour ?? 0),
        minute: Number(minute ?? 0),
        second: Number(second ?? 0),
        millisecond: Number(fraction.slice(0, 3).padEnd(3, '0')),
      },
      { overflow: 'reject' },
    )
    return local.toZonedDateTime(offset === undefined ? zone : zoneOf(offset)).epochMilliseconds
  } catch {
    return null
  }
}

function zoneOf(offset: string): string {
  if (/^[A-Z]/i.test(offset)) return 'UTC'
  return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3).padEnd(2, '0')}`
}

/** Day, month, year in the order of year, month, day. */
function turned(parts: RegExpExecArray | null): readonly (string | undefined)[] | null {
  if (parts === null) return null
  const [whole, day, month, year, ...rest] = parts
  return [whole, year, month, day, ...rest]
}
