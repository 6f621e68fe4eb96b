import { describe, expect, test } from 'vitest'
import { readNumberPattern } from '../contract/number-pattern.ts'
import { supplierNumber, supplierNumbers } from './supplier-number.ts'

const read = readNumberPattern('LEV-#+ INC#######')
const pattern = typeof read === 'string' ? null : read

describe('O-16 her number in her words', () => {
  test.each([
    ['Vår referanse: LEV-4711', 'LEV-4711'],
    ['Vår ref. 2026/123.', '2026/123'],
    ['Sak: vårt saksnummer er INC0012345', 'INC0012345'],
    ['Vårt ärendenummer är 55-12', '55-12'],
    ['Our reference: ABC-1', 'ABC-1'],
    ['Our case number #778812', '778812'],
    ['hos oss saksnr 12345', '12345'],
  ])('is told: %s', (line, number) => {
    expect(supplierNumber({ subject: 'Svar', text: `Hei\n${line}\nHilsen` }, null)).toBe(number)
    expect(supplierNumber({ subject: line, text: 'Hei' }, null)).toBe(number)
  })

  test.each(['Vi ser på saken.', 'Ring 22 33 44 55', 'Deres referanse: 10023', 'Vår sak er viktig', '[#10023] Lønn'])(
    'is not told: %s',
    line => {
      expect(supplierNumber({ subject: line, text: line }, null)).toBeNull()
    },
  )
})

describe('O-16 her number by its look', () => {
  test.each([
    ['Re: [#10023] LEV-4711 Lønn', 'Vi ser på den.', 'LEV-4711'],
    ['Re: [#10023] Lønn', 'Saken har fått LEV-4711 hos oss.', 'LEV-4711'],
    ['LEV-1 mottatt', 'Se også LEV-2 og LEV-3', 'LEV-1'],
    ['Lønn', 'Ligner LEV-2.\nVår referanse: LEV-3', 'LEV-3'],
    ['Lønn', 'LEV-2 eller LEV-3', null],
    ['LEV-2 og LEV-3', 'Vår referanse: LEV-3', null],
    ['Lønn', 'Vår referanse: 4711', null],
  ])('«%s» «%s»: %s', (subject, text, number) => {
    expect(supplierNumber({ subject, text }, pattern)).toBe(number)
  })

  test('what a mail may mean is looked up: by the look, else what is told and each word of the subject with a digit', () => {
    const said = { subject: 'Sv: LEV-1 (INC0000002)', text: 'og LEV-3, vår ref 99-1234' }
    expect(supplierNumbers(said, pattern)).toEqual(['LEV-1', 'INC0000002', 'LEV-3'])
    expect(supplierNumbers(said, null)).toEqual(['99-1234', 'LEV-1', 'INC0000002'])
    expect(supplierNumbers({ subject: '[#10023] Hei', text: 'uke 42' }, null)).toEqual([])
  })
})
