import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable } from './read-table.ts'
import { writeCsv } from './write-csv.ts'

test('no cell is a formula to a spreadsheet', () => {
  const risky = ['=1+1', '+4790012345', '-2', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://ond.example")']
  for (const cell of risky) expect(writeCsv([[cell]])).toMatch(/^\ufeff"?'/)
  expect(writeCsv([['Kari', '900 12 345']])).toBe('\ufeffKari;900 12 345\r\n')
})

test('what is written is read again as it was: line breaks, quotation marks, semicolons, formulas', () => {
  const cell = fc
    .oneof(fc.string(), fc.constantFrom('=1', '+47', 'a;b', 'a"b', 'a\nb', 'Åse Ørn', "'x"))
    .map(text => text.trim())
    .filter(text => !text.startsWith("'") && !text.includes('\u0000') && !text.includes('\ufeff'))
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 }), rows => {
      const table = readTable(Buffer.from(writeCsv([['a', 'b', 'c'], ...rows])))
      expect('rows' in table && table.rows.map(({ cells }) => cells)).toEqual(rows)
    }),
  )
})
