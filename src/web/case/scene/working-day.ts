import type { TimeZone } from '../../../contract/time-zone.ts'
import { clockIn, momentIn } from '../../text/house-clock.ts'

/** The hours of a working day, on the clock of the house. A case that waited comes back in the morning. */
const MORNING = 8
const EVENING = 16

/** The morning so many working days (Monday to Friday) after now; a proposal that a person may change. */
export function workingDaysFrom(zone: TimeZone, now: Date, days: number): Date {
  let day = atHour(wallOf(zone, now), MORNING)
  let left = days
  while (left > 0) {
    day = nextDay(day)
    if (isWorkday(day)) left -= 1
  }
  return momentOf(zone, day)
}

/** So many working hours (Monday to Friday, 8 to 16) after now, to the minute; a proposal that a person may change. */
export function workingHoursFrom(zone: TimeZone, now: Date, hours: number): Date {
  let time = wallOf(zone, now)
  let left = hours * 60
  for (;;) {
    const start = atHour(time, MORNING)
    if (time < start) time = start
    const today = isWorkday(time) ? Math.max(0, (atHour(time, EVENING).getTime() - time.getTime()) / MINUTE) : 0
    if (left <= today) return momentOf(zone, new Date(time.getTime() + left * MINUTE))
    left -= today
    time = atHour(nextDay(time), MORNING)
  }
}

/** The end of a term in working days or hours (ISO 8601, `P3D` or `PT4H`) from now on; null where it is none. */
export function termFrom(zone: TimeZone, now: Date, term: string): Date | null {
  const [, days, hours] = /^P(?:(\d+)D|T(\d+)H)$/.exec(term) ?? []
  if (days !== undefined) return workingDaysFrom(zone, now, Number(days))
  return hours === undefined ? null : workingHoursFrom(zone, now, Number(hours))
}

/**
 * A day as people here write it, `dd.mm.yyyy`, with the time where it is not the morning: the browser's own date field
 * follows the machine, not the page.
 */
export function writtenDay(zone: TimeZone, day: Date): string {
  const [date = '', time = ''] = clockIn(zone, day).split('T')
  const written = date.split('-').reverse().join('.')
  return time === `0${MORNING}:00` ? written : `${written} ${time}`
}

/** The morning of a day written `d.m.yyyy` or `yyyy-mm-dd`, or the time written after it; null for no such day. */
export function dayWritten(zone: TimeZone, text: string): Date | null {
  const [, date = text, hour = `${MORNING}`, minute = '0'] =
    /^(.*?\S)\s+(?:kl\.?\s*)?(\d{1,2})[.:](\d{2})\s*$/.exec(text) ?? []
  const [, ...fromDay] = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})\s*$/.exec(date) ?? []
  const [, ...fromYear] = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(date) ?? []
  const [year, month, day] = fromDay.length > 0 ? fromDay.reverse() : fromYear
  if (year === undefined || month === undefined || day === undefined) return null
  const wall = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)))
  const written = [Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)]
  return partsOf(wall).every((part, index) => part === written[index]) ? momentOf(zone, wall) : null
}

const MINUTE = 60_000

/** What the clock on the wall shows at a moment, held in the UTC fields of a date: there it can be counted on. */
function wallOf(zone: TimeZone, at: Date): Date {
  return new Date(`${clockIn(zone, at)}Z`)
}

function momentOf(zone: TimeZone, wall: Date): Date {
  return momentIn(zone, wall.toISOString().slice(0, 16)) ?? wall
}

function partsOf(wall: Date): readonly number[] {
  return [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate(), wall.getUTCHours(), wall.getUTCMinutes()]
}

function atHour(wall: Date, hour: number): Date {
  return new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate(), hour))
}

function nextDay(wall: Date): Date {
  return new Date(wall.getTime() + 24 * 60 * MINUTE)
}

function isWorkday(wall: Date): boolean {
  return wall.getUTCDay() !== 0 && wall.getUTCDay() !== 6
}
