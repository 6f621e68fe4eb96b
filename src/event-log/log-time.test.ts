import { expect, test } from 'vitest'
import { logTime } from './log-time.ts'

test.each([
  ['2026-03-02T08:15:30.250Z', '2026-03-02T08:15:30.250Z'],
  ['2010-03-31T15:59:42+01:00', '2010-03-31T14:59:42.000Z'],
  ['2010-03-31T15:59:42.000+0100', '2010-03-31T14:59:42.000Z'],
  ['2026-07-02 08:15', '2026-07-02T06:15:00.000Z'],
  ['2026/01/02 08:15:30', '2026-01-02T07:15:30.000Z'],
  ['02.01.2026 08:15', '2026-01-02T07:15:00.000Z'],
  ['2.7.2026 kl. 8.15', '2026-07-02T06:15:00.000Z'],
  ['2026-01-02', '2026-01-01T23:00:00.000Z'],
  // The hour that comes twice in autumn, and the one that never comes in spring.
  ['2026-10-25 02:30', '2026-10-25T00:30:00.000Z'],
  ['2026-03-29 02:30', '2026-03-29T01:30:00.000Z'],
])('a time of a log: %s is %s, without an offset in Oslo', (text, utc) => {
  expect(logTime(text, 'Europe/Oslo')).toBe(Date.parse(utc))
})

test.each(['', 'yesterday', '2026-13-01', '31.02.2026 10:00', '2026-01-01T25:00', '2026-01-01 10:00+99:99'])(
  'no time: %s',
  text => {
    expect(logTime(text, 'Europe/Oslo')).toBeNull()
  },
)
