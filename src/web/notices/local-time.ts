import type { TimeZone } from '../../contract/time-zone.ts'
import { clockIn, momentIn } from '../text/house-clock.ts'

/** A moment as a field of date and time holds it, on the clock of the house; empty for none. */
export function toField(zone: TimeZone, at: string | null): string {
  return at === null ? '' : clockIn(zone, new Date(at))
}

/** The moment that such a field says; null for an empty one. */
export function fromField(zone: TimeZone, value: string): string | null {
  return momentIn(zone, value)?.toISOString() ?? null
}

/** The day of a moment as a field of a date holds it; empty for none. */
export function dayOf(zone: TimeZone, at: string | null): string {
  return toField(zone, at).slice(0, 10)
}

/** The last minute of the day that such a field says; null for an empty one. */
export function endOfDay(zone: TimeZone, day: string): string | null {
  return day === '' ? null : fromField(zone, `${day}T23:59`)
}
