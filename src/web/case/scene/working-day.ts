/** The hour at which a case that waited comes back, in the reader's own time. */
const MORNING = 8

/** The morning so many working days (Monday to Friday) after now; a proposal that a person may change. */
export function workingDaysFrom(now: Date, days: number): Date {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate(), MORNING)
  let left = days
  while (left > 0) {
    day.setDate(day.getDate() + 1)
    if (day.getDay() !== 0 && day.getDay() !== 6) left -= 1
  }
  return day
}

/** The hour at which a working day ends. */
const EVENING = 16

/** So many working hours (Monday to Friday, 8 to 16) after now, to the minute; a proposal that a person may change. */
export function workingHoursFrom(now: Date, hours: number): Date {
  const time = new Date(now)
  time.setSeconds(0, 0)
  let left = hours * 60
  for (;;) {
    const start = new Date(time.getFullYear(), time.getMonth(), time.getDate(), MORNING)
    const end = new Date(time.getFullYear(), time.getMonth(), time.getDate(), EVENING)
    const isWorkday = time.getDay() !== 0 && time.getDay() !== 6
    if (time < start) time.setTime(start.getTime())
    const today = isWorkday ? Math.max(0, (end.getTime() - time.getTime()) / 60_000) : 0
    if (left <= today) return new Date(time.getTime() + left * 60_000)
    left -= today
    time.setTime(new Date(time.getFullYear(), time.getMonth(), time.getDate() + 1, MORNING).getTime())
  }
}

/** The end of a term in working days or hours (ISO 8601, `P3D` or `PT4H`) from now on; null where it is none. */
export function termFrom(now: Date, term: string): Date | null {
  const [, days, hours] = /^P(?:(\d+)D|T(\d+)H)$/.exec(term) ?? []
  if (days !== undefined) return workingDaysFrom(now, Number(days))
  return hours === undefined ? null : workingHoursFrom(now, Number(hours))
}

/**
 * A day as people here write it, `dd.mm.yyyy`, with the time where it is not the morning: the browser's own date field
 * follows the machine, not the page.
 */
export function writtenDay(day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${two(day.getDate())}.${two(day.getMonth() + 1)}.${day.getFullYear()}`
  const isMorning = day.getHours() === MORNING && day.getMinutes() === 0
  return isMorning ? date : `${date} ${two(day.getHours())}:${two(day.getMinutes())}`
}

/** The morning of a day written `d.m.yyyy` or `yyyy-mm-dd`, or the time written after it; null for no such day. */
export function dayWritten(text: string): Date | null {
  const [, date = text, hour, minute = '0'] = /^(.*?\S)\s+(?:kl\.?\s*)?(\d{1,2})[.:](\d{2})\s*$/.exec(text) ?? []
  const day = mornings(date)
  if (day === null || hour === undefined) return day
  if (Number(hour) > 23 || Number(minute) > 59) return null
  day.setHours(Number(hour), Number(minute))
  return day
}

function mornings(text: string): Date | null {
  const [, day, month, year] = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})\s*$/.exec(text) ?? []
  if (day !== undefined) return morningOf(Number(year), Number(month), Number(day))
  const [, y, m, d] = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text) ?? []
  return d === undefined ? null : morningOf(Number(y), Number(m), Number(d))
}

function morningOf(year: number, month: number, day: number): Date | null {
  const date = new Date(year, month - 1, day, MORNING)
  return date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day ? date : null
}
