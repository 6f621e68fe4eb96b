import { expect, test } from 'vitest'
import { clockIn, dayIn, momentIn } from './house-clock.ts'

test.each([
  ['Europe/Oslo', '2026-11-26T07:00:00.000Z', '2026-11-26T08:00'],
  ['Europe/Helsinki', '2026-07-01T21:00:00.000Z', '2026-07-02T00:00'],
  ['Atlantic/Reykjavik', '2026-07-01T21:00:00.000Z', '2026-07-01T21:00'],
  ['America/Nuuk', '2026-11-26T01:00:00.000Z', '2026-11-25T23:00'],
] as const)('the clock of %s is read and set by the same moment', (zone, moment, clock) => {
  expect(clockIn(zone, new Date(moment))).toBe(clock)
  expect(dayIn(zone, new Date(moment))).toBe(clock.slice(0, 10))
  expect(momentIn(zone, clock)?.toISOString()).toBe(moment)
})

test('an hour that comes twice is the first of them, one that is leapt over comes after the leap', () => {
  expect(momentIn('Europe/Oslo', '2026-10-25T02:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
  expect(momentIn('Europe/Oslo', '2026-03-29T02:30')?.toISOString()).toBe('2026-03-29T01:30:00.000Z')
  expect(momentIn('Europe/Oslo', '')).toBeNull()
})
