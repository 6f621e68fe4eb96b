import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type NumberPattern, numbersIn, readNumberPattern } from './number-pattern.ts'

function pattern(written: string): NumberPattern {
  const read = readNumberPattern(written)
  if (typeof read === 'string') throw new Error(`${written}: ${read}`)
  return read
}

describe('O-16 how a supplier’s numbers look', () => {
  test.each([
    ['INC#######', 'Saken er INC0012345.', ['INC0012345']],
    ['inc#######', 'INC0012345', ['INC0012345']],
    ['LEV-#+', '(LEV-4711), LEV-4712; lev-4711', ['LEV-4711', 'LEV-4712', 'lev-4711']],
    ['####/#+', 'Vår ref 2026/123', ['2026/123']],
    ['@@-####', 'ÅR-2026 og AB-1234', ['ÅR-2026', 'AB-1234']],
    ['INC####### CHG#######', 'CHG0000001 etter INC0000002', ['CHG0000001', 'INC0000002']],
    ['######', 'Ring 22 33 44 55 om 123456, ikke 1234567', ['123456']],
    ['LEV-#+', 'XLEV-4711 LEV-4711b LEV-4711-2 LEV-', []],
    ['#.#.##', '1.2.34 og 1x2x34', ['1.2.34']],
  ])('%s in «%s»', (written, text, numbers) => {
    expect(numbersIn(pattern(written), text)).toEqual(numbers)
  })

  test.each([
    ['sak', 'pattern-without-digit'],
    ['', 'pattern-without-digit'],
    ['#+', 'pattern-too-wide'],
    ['###', 'pattern-too-wide'],
    ['#+####', 'pattern-unclear'],
    ['LEV#+2026', 'pattern-unclear'],
    ['@+@###', 'pattern-unclear'],
    ['@+LEV###', 'pattern-unclear'],
    ['(a+)+####', 'pattern-unclear'],
    ['LEV*####', 'pattern-unclear'],
    ['#'.repeat(41), 'pattern-too-long'],
    ['A#### B#### C#### D#### E#### F#### G####', 'pattern-too-long'],
  ])('%s is none: %s', (written, fault) => {
    expect(readNumberPattern(written)).toBe(fault)
  })

  const sign = fc.constantFrom('#', '#+', '@', '@+', 'A', '1', '-', '/', '.', '_', ':')
  const anyPattern = fc
    .array(fc.array(sign, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 })
    .map(words => words.map(word => word.join('')).join(' '))

  test('what a pattern describes is found, alone and between words', () => {
    fc.assert(
      fc.property(anyPattern, fc.nat(9), (written, digit) => {
        const read = readNumberPattern(written)
        fc.pre(typeof read !== 'string')
        const [first = ''] = written.split(' ')
        const number = first.replaceAll('+', '').replaceAll('#', String(digit)).replaceAll('@', 'x')
        expect(numbersIn(read, number)[0]).toBe(number)
        expect(numbersIn(read, `Hei, vår sak (${number}) er lukket.`)[0]).toBe(number)
      }),
      { numRuns: 300 },
    )
  })

  test('no pattern takes more than 100 ms on 100 kB of the worst text', () => {
    const worst = ['1', 'A1', 'A', '11-', 'AAAA1111', '1.1/', 'A-'].map(part => part.repeat(100_000 / part.length))
    const written = ['#+-#+/#+-#+@ @+#+@+#+@+#+- @@@@#### A#+A#+A#+A#+A 1#+-1#+-1#+. @+-@+-@+-#+']
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...written), anyPattern), fc.nat(worst.length - 1), (it, which) => {
        const read = readNumberPattern(it)
        fc.pre(typeof read !== 'string')
        const began = performance.now()
        numbersIn(read, worst[which] ?? '')
        expect(performance.now() - began).toBeLessThan(100)
      }),
      { numRuns: 60 },
    )
  })
})
