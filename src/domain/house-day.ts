import { Temporal } from 'temporal-polyfill'
import type { Instant } from './id.ts'

/** The day it is where the house is, such as `2026-03-01`; its time zone by its IANA name. */
export function todayIn(zone: string, now: Instant): string {
  return Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/**
 * A moment as a form writes it, such as `2026-11-25T07:42`, on the clock where the house is; null where it is none. Of the
 * two moments of an hour that comes twice in autumn, the first.
 */
export function momentIn(zone: string, written: string): Instant | null {
  try {
    const moment = Temporal.PlainDateTime.from(written).toZonedDateTime(zone)
    return moment.toInstant().toString({ fractionalSecondDigits: 3 })
  } catch {
    return null
  }
}

/** The first moment of a day where the house is, or of one so many days later. */
export function midnightIn(zone: string, day: string, later = 0): Instant {
  const midnight = Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime(zone)
  return midnight.toInstant().toString({ fractionalSecondDigits: 3 })
}
