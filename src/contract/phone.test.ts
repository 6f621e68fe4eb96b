import { expect, test } from 'vitest'
import { phoneFrom, phoneShown } from './phone.ts'

test.each([
  ['900 12 345', '+4790012345'],
  ['+47 900 12 345', '+4790012345'],
  ['0047 90012345', '+4790012345'],
  ['4790012345', '+4790012345'],
  ['22 33 44 55', '+4722334455'],
  ['22.33.44.55', '+4722334455'],
  ['(22) 33–44–55', '+4722334455'],
  ['+46 (0)70 123 45 67', '+46701234567'],
  ['+358 40 1234567', '+358401234567'],
  ['116 117', '116117'],
  ['4412', '4412'],
  ['02800', '02800'],
])('U-20 a number written %s is kept as %s', (written, kept) => {
  expect(phoneFrom(written)).toBe(kept)
})

test.each(['', 'Siri', '12', '900 12 34', '070-123 45 67', '+47 123', '+4790012345678', '+0 90012345', '90012345x'])(
  'U-20 %j is no number: the one who writes it is asked again',
  written => {
    expect(phoneFrom(written)).toBeNull()
  },
)

test.each([
  ['+4790012345', '900 12 345'],
  ['+4780012345', '800 12 345'],
  ['+4722334455', '22 33 44 55'],
  ['+46701234567', '+46 701 23 45 67'],
  ['+358401234567', '+358 401 23 45 67'],
  ['+14155552671', '+1 41 55 55 26 71'],
  ['116117', '116117'],
])('a number kept as %s is shown as %s, and what is shown is read as the same number', (kept, shown) => {
  expect(phoneShown(kept)).toBe(shown)
  expect(phoneFrom(shown)).toBe(kept)
})
