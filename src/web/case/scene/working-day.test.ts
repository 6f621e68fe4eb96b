import { expect, test } from 'vitest'
import { dayWritten, termFrom, workingDaysFrom, workingHoursFrom, writtenDay } from './working-day.ts'

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

test.each([
  ['within the day', '2026-11-26T09:15', 4, '26.11.2026 13:15'],
  ['over the night', '2026-11-26T14:30', 4, '27.11.2026 10:30'],
  ['over a weekend', '2026-11-27T15:00', 2, '30.11.2026 09:00'],
  ['from the night before', '2026-11-26T05:00', 1, '26.11.2026 09:00'],
  ['to the end of the day', '2026-11-26T08:00', 8, '26.11.2026 16:00'],
])('proposed hours count Monday to Friday, 8 to 16: %s', (_, now, hours, then) => {
  expect(writtenDay(workingHoursFrom(new Date(now), hours))).toBe(then)
})

test('a term of a contract is in days or in hours', () => {
  const now = new Date('2026-11-26T14:30')
  expect([termFrom(now, 'P3D'), termFrom(now, 'PT4H')].map(day => day && writtenDay(day))).toEqual([
    '01.12.2026',
    '27.11.2026 10:30',
  ])
  expect(termFrom(now, 'soon')).toBeNull()
})

test.each(['26.11.2026 13:15', '26.11.2026 kl. 13.15', '2026-11-26 13:15'])(
  'a time is read after its day: %s',
  text => {
    const read = dayWritten(text)
    expect(read && writtenDay(read)).toBe('26.11.2026 13:15')
  },
)

test('no such time is none', () => {
  expect(dayWritten('26.11.2026 25:00')).toBeNull()
})
