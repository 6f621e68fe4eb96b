import { Temporal } from 'temporal-polyfill'
import type { Instant } from '../domain/id.ts'

const ZONE = 'Europe/Oslo'
const OPENS = 8
const CLOSES = 16
/** Somebody is always at work just now, at whatever hour the example is opened. */
const JUST_NOW_MINUTES = 60
const SATURDAY = 6

/**
 * The moment that lies so many working minutes back: weekdays from 8 to 16 in Oslo count, and the last hour whenever it
 * is. More minutes never give a later moment.
 */
export function workingMinutesBefore(now: Instant, minutes: number): Instant {
  const recent = Math.min(minutes, JUST_NOW_MINUTES)
  const start = Temporal.Instant.from(now)
    .toZonedDateTimeISO(ZONE)
    .subtract({ milliseconds: milliseconds(recent) })
  let left = milliseconds(minutes - recent)
  for (let day = start; ; day = day.subtract({ days: 1 }).with(at(CLOSES))) {
    const opens = day.with(at(OPENS))
    const closes = day.with(at(CLOSES))
    const end = Temporal.ZonedDateTime.compare(day, closes) > 0 ? closes : day
    const worked = day.dayOfWeek >= SATURDAY ? 0 : Math.max(0, millisecondsFrom(opens, end))
    if (left === 0) return instant(day)
    if (left <= worked) return instant(end.subtract({ milliseconds: left }))
    left -= worked
  }
}

/** The same evening a day earlier: when people write who had no time at work. */
export function eveningBefore(moment: Instant, hour: number): Instant {
  return instant(Temporal.Instant.from(moment).toZonedDateTimeISO(ZONE).subtract({ days: 1 }).with({ hour }))
}

/** So many days later, to the second. */
export function daysAfter(moment: Instant, days: number): Instant {
  return instant(Temporal.Instant.from(moment).toZonedDateTimeISO(ZONE).add({ days }))
}

function at(hour: number) {
  return { hour, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 }
}

/** Whole ones, as a moment has them: the clock is read in the middle of a second. */
function milliseconds(minutes: number): number {
  return Math.round(minutes * 60) * 1000
}

function millisecondsFrom(start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): number {
  return end.epochMilliseconds - start.epochMilliseconds
}

function instant(moment: Temporal.ZonedDateTime): Instant {
  return moment.toInstant().toString({ fractionalSecondDigits: 3 })
}
