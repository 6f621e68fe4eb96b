import { Temporal } from 'temporal-polyfill'
import type { Instant } from './id.ts'

/** The day it is where the house is, such as `2026-03-01`; its time zone by its IANA name. */
export function todayIn(zone: string, now: Instant): string {
  return Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The first moment of a day where the house is, or of one so many days later. */
export function midnightIn(zone: string, day: string, later = 0): Instant {
  const midnight = Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime(zone)
  return midnight.toInstant().toString({ fractionalSecondDigits: 3 })
}
