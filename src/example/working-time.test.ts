import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter, workingMinutesBefore } from './working-time.ts'

test.each([
  [
    'within the hour it is as the clock says, also at night',
    '2026-03-03T01:30:00.000Z',
    20,
    '2026-03-03T01:10:00.000Z',
  ],
  ['from a Monday morning back to the Friday', '2026-03-02T07:30:00.000Z', 90, '2026-02-27T14:30:00.000Z'],
  ['from a Sunday back to the Friday', '2026-03-01T12:00:00.000Z', 120, '2026-02-27T14:00:00.000Z'],
  ['over a whole working day', '2026-03-04T11:00:00.000Z', 60 + 480, '2026-03-03T10:00:00.000Z'],
  ['over the end of summer time', '2026-10-26T09:00:00.000Z', 60 + 120, '2026-10-23T13:00:00.000Z'],
])('working minutes: %s', (_, now, minutes, then) => {
  expect(workingMinutesBefore(now, minutes)).toBe(then)
})

test('at whatever millisecond of whatever day it is asked, it answers with a moment before that', () => {
  const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  const minutes = fc.double({ min: 0, max: 30_000, noNaN: true })
  fc.assert(
    fc.property(instant, minutes, (now, ago) => {
      const then = workingMinutesBefore(now.toISOString(), ago)
      expect(then <= now.toISOString()).toBe(true)
      expect(workingMinutesBefore(now.toISOString(), ago + 30) <= then).toBe(true)
    }),
  )
})

test('more working minutes never lead to a later moment', () => {
  const moments = Array.from({ length: 400 }, (_, step) => workingMinutesBefore('2026-03-02T09:30:00.000Z', step * 37))
  expect([...moments].sort().reverse()).toEqual(moments)
})

test('days after a moment keep the hour, also over the end of summer time', () => {
  expect(daysAfter('2026-10-24T10:00:00.000Z', 2)).toBe('2026-10-26T11:00:00.000Z')
})
