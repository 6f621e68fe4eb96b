import { expect, test } from 'vitest'
import { finders, signs, slowWith } from '../../test/mail/sets/finders.ts'

/** All pairs of forty signs are tried in `test:long`. */
const PAIRS = [
  'a ',
  ' \n',
  '> ',
  '-a',
  'a:',
  ': ',
  '<a',
  'a@',
  '()',
  '[#',
  '=?',
  'a\n',
  '1.',
  '__',
  '*\n',
  ' :',
  '"a',
  're:',
  'Fra: a\n',
  'Den 1. skrev\n',
]

test.each(Object.entries(finders))('B08 %s takes its time from no text of one sign or of two', (_, find) => {
  expect(slowWith(find, [...signs, ...PAIRS])).toEqual([])
})
