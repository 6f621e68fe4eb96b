import { expect, test } from 'vitest'
import { dayWritten, workingDaysFrom, writtenDay } from './working-day.ts'

test.each([
  ['over a weekend', '2026-11-26', 3, '01.12.2026'],
  ['from a Saturday', '2026-11-28', 1, '30.11.2026'],
  ['over new year', '2026-12-31', 1, '01.01.2027'],
])('a proposed day counts Monday to Friday %s', (_, now, days, then) => {
  expect(writtenDay(workingDaysFrom(new Date(`${now}T14:30`), days))).toBe(then)
})

test.each([
  ['1.12.2026', '01.12.2026'],
  [' 01.12.2026 ', '01.12.2026'],
  ['2026-12-01', '01.12.2026'],
  ['29.02.2028', '29.02.2028'],
])('a day is read as people write it: %s', (text, day) => {
  const read = dayWritten(text)
  expect(read === null ? null : writtenDay(read)).toBe(day)
  expect(read?.getHours()).toBe(8)
})

test.each(['31.11.2026', '29.02.2027', '12/1', 'i morgen', ''])('what is no day is none: %s', text => {
  expect(dayWritten(text)).toBeNull()
})
