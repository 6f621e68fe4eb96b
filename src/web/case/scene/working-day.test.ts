import { expect, test } from 'vitest'
import { momentIn } from '../../text/house-clock.ts'
import { dayWritten, termFrom, workingDaysFrom, workingHoursFrom, writtenDay } from './working-day.ts'

/** Not where the machine is: days are those of the house. */
const ZONE = 'Europe/Helsinki'
const at = (clock: string) => momentIn(ZONE, clock) ?? new Date(Number.NaN)

test.each([
  ['over a weekend', '2026-11-26', 3, '01.12.2026'],
  ['from a Saturday', '2026-11-28', 1, '30.11.2026'],
  ['over new year', '2026-12-31', 1, '01.01.2027'],
])('a proposed day counts Monday to Friday %s', (_, now, days, then) => {
  expect(writtenDay(ZONE, workingDaysFrom(ZONE, at(`${now}T14:30`), days))).toBe(then)
})

test.each([
  ['1.12.2026', '01.12.2026'],
  [' 01.12.2026 ', '01.12.2026'],
  ['2026-12-01', '01.12.2026'],
  ['29.02.2028', '29.02.2028'],
])('a day is read as people write it: %s', (text, day) => {
  const read = dayWritten(ZONE, text)
  expect(read === null ? null : writtenDay(ZONE, read)).toBe(day)
  expect(read?.toISOString()).toContain('T06:00')
})

test.each(['31.11.2026', '29.02.2027', '12/1', 'i morgen', ''])('what is no day is none: %s', text => {
  expect(dayWritten(ZONE, text)).toBeNull()
})

test.each([
  ['within the day', '2026-11-26T09:15', 4, '26.11.2026 13:15'],
  ['over the night', '2026-11-26T14:30', 4, '27.11.2026 10:30'],
  ['over a weekend', '2026-11-27T15:00', 2, '30.11.2026 09:00'],
  ['from the night before', '2026-11-26T05:00', 1, '26.11.2026 09:00'],
  ['to the end of the day', '2026-11-26T08:00', 8, '26.11.2026 16:00'],
])('proposed hours count Monday to Friday, 8 to 16: %s', (_, now, hours, then) => {
  expect(writtenDay(ZONE, workingHoursFrom(ZONE, at(now), hours))).toBe(then)
})

test('a term of a contract is in days or in hours', () => {
  const now = at('2026-11-26T14:30')
  expect([termFrom(ZONE, now, 'P3D'), termFrom(ZONE, now, 'PT4H')].map(day => day && writtenDay(ZONE, day))).toEqual([
    '01.12.2026',
    '27.11.2026 10:30',
  ])
  expect(termFrom(ZONE, now, 'soon')).toBeNull()
})

test.each(['26.11.2026 13:15', '26.11.2026 kl. 13.15', '2026-11-26 13:15'])(
  'a time is read after its day: %s',
  text => {
    const read = dayWritten(ZONE, text)
    expect(read && writtenDay(ZONE, read)).toBe('26.11.2026 13:15')
  },
)

test('no such time is none', () => {
  expect(dayWritten(ZONE, '26.11.2026 25:00')).toBeNull()
})
