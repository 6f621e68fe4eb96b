import { expect, test } from 'vitest'
import { midnightIn, momentIn, todayIn } from './house-day.ts'

test.each([
  ['Europe/Oslo', '2026-07-01T21:59:59.999Z', '2026-07-01'],
  ['Europe/Oslo', '2026-07-01T22:00:00.000Z', '2026-07-02'],
  ['Europe/Helsinki', '2026-07-01T21:00:00.000Z', '2026-07-02'],
  ['Atlantic/Reykjavik', '2026-07-01T23:59:00.000Z', '2026-07-01'],
  ['America/Nuuk', '2026-01-02T01:30:00.000Z', '2026-01-01'],
])('O-3 a day in %s begins at its own midnight, in summer too', (zone, now, day) => {
  expect(todayIn(zone, now)).toBe(day)
})

test.each([
  ['Europe/Oslo', '2026-03-29', 0, '2026-03-28T23:00:00.000Z'],
  ['Europe/Oslo', '2026-03-29', 1, '2026-03-29T22:00:00.000Z'],
  ['Europe/Helsinki', '2026-11-25', 0, '2026-11-24T22:00:00.000Z'],
  ['Atlantic/Faroe', '2026-11-25', 1, '2026-11-26T00:00:00.000Z'],
])('the first moment of a day in %s, over a change of the clock too', (zone, day, later, moment) => {
  expect(midnightIn(zone, day, later)).toBe(moment)
})

test.each([
  ['Europe/Oslo', '2026-11-25T07:42', '2026-11-25T06:42:00.000Z'],
  ['Europe/Helsinki', '2026-07-01T00:00', '2026-06-30T21:00:00.000Z'],
  ['Europe/Oslo', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['Europe/Oslo', 'i går', null],
  ['Europe/Oslo', '2026-02-30T10:00', null],
])('O-22 a moment that a form writes in %s is the house’s: %s', (zone, written, moment) => {
  expect(momentIn(zone, written)).toBe(moment)
})
