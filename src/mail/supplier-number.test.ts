import { expect, test } from 'vitest'
import { supplierNumber } from './supplier-number.ts'

test.each([
  ['Vår referanse: LEV-4711', 'LEV-4711'],
  ['Vår ref. 2026/123.', '2026/123'],
  ['Sak: vårt saksnummer er INC0012345', 'INC0012345'],
  ['Vårt ärendenummer är 55-12', '55-12'],
  ['Our reference: ABC-1', 'ABC-1'],
  ['Our case number #778812', '778812'],
  ['hos oss saksnr 12345', '12345'],
])('O-16 her number is told: %s', (line, number) => {
  expect(supplierNumber('Svar', `Hei\n${line}\nHilsen`)).toBe(number)
  expect(supplierNumber(line, 'Hei')).toBe(number)
})

test.each(['Vi ser på saken.', 'Ring 22 33 44 55', 'Deres referanse: 10023', 'Vår sak er viktig', '[#10023] Lønn'])(
  'no number of hers is told: %s',
  line => {
    expect(supplierNumber(line, line)).toBeNull()
  },
)
