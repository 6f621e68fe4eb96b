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

test('more working minutes never lead to a later moment', () => {
  const moments = Array.from({ length: 400 }, (_, step) => workingMinutesBefore('2026-03-02T09:30:00.000Z', step * 37))
  expect([...moments].sort().reverse()).toEqual(moments)
})

test('days after a moment keep the hour, also over the end of summer time', () => {
  expect(daysAfter('2026-10-24T10:00:00.000Z', 2)).toBe('2026-10-26T11:00:00.000Z')
})
