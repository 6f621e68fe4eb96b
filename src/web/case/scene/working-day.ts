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

/** A day as people here write it, `dd.mm.yyyy`: the browser's own date field follows the machine, not the page. */
export function writtenDay(day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(day.getDate())}.${two(day.getMonth() + 1)}.${day.getFullYear()}`
}

/** The morning of a day written `d.m.yyyy` or `yyyy-mm-dd`; null where there is no such day. */
export function dayWritten(text: string): Date | null {
  const [, day, month, year] = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})\s*$/.exec(text) ?? []
  if (day !== undefined) return morningOf(Number(year), Number(month), Number(day))
  const [, y, m, d] = /^\s*(\d{4})-(\d{2})-(\d{2})\s*$/.exec(text) ?? []
  return d === undefined ? null : morningOf(Number(y), Number(m), Number(d))
}

function morningOf(year: number, month: number, day: number): Date | null {
  const date = new Date(year, month - 1, day, MORNING)
  return date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day ? date : null
}
