import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAddress, readAddresses } from './addresses.ts'

test.each([
  ['"a@evil.example x"@v.kommune.example', []],
  ['kari@v (x).kommune.example', ['kari@v.kommune.example']],
  ['kari@v\r\n .kommune.example', ['kari@v.kommune.example']],
  ['kari@v.no <evil@x.example>', ['evil@x.example']],
  ['"kari@v.no" <evil@x.example>', ['evil@x.example']],
  ['=?utf-8?Q?kari=40v.no_=3Ckari=40v.no=3E?= <evil@x.example>', ['evil@x.example']],
  ['=?utf-8?Q?kari=40v.no?=', []],
  ['Alle: kari@v.no, ola@v.no;', ['kari@v.no', 'ola@v.no']],
  ['KARI@V.NO', ['kari@v.no']],
  ["'Kari' <'kari@v.no'>", ['kari@v.no']],
  ['kari@v.no@evil.example', []],
  ['<kari@v.no> evil@x.example', ['kari@v.no']],
  ['kari@v.no, <evil@x.example>', ['kari@v.no', 'evil@x.example']],
  ['kari', []],
  ['', []],
])('B07 %j gives the addresses it says, and never one that stands in a name', (field, expected) => {
  expect(readAddresses(field).map(({ address }) => address)).toEqual(expected)
})

test('B07 whatever is in a name or a comment, the sender is the address in brackets or nobody', () => {
  const name = fc.string({ unit: fc.constantFrom(...'ab@.<>"()\\,;: æ\t='), maxLength: 30 })
  fc.assert(
    fc.property(name, words => {
      const quoted = `"${words.replace(/["\\]/g, '\\$&')}" <kari@nordvik.example>`
      const found = readAddresses(quoted)
      expect(found.map(({ address }) => address)).toEqual(['kari@nordvik.example'])
    }),
    { numRuns: 500 },
  )
  fc.assert(
    fc.property(name, field => {
      expect(readAddresses(field).every(({ address }) => isAddress(address))).toBe(true)
    }),
    { numRuns: 500 },
  )
})
