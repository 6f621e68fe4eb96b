import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockFields, filledIn, unknownFieldIn } from './text-block.ts'

const values = {
  requester: 'Siri Berg',
  number: '10023',
  title: 'Lønnsslipp mangler',
  service: 'Lønn',
  agent: 'Kari Nordvik',
  team: 'Nordvik 1. linje',
}

test('fields are filled in, as often as they stand there, and nothing else is touched', () => {
  expect(filledIn('Hei {requester}!\n\nSak {number} ({ title }), {number}. Hilsen {agent}', values)).toBe(
    'Hei Siri Berg!\n\nSak 10023 (Lønnsslipp mangler), 10023. Hilsen Kari Nordvik',
  )
  expect(filledIn('{}, {{, } og {Requester}', values)).toBe('{}, {{, } og {Requester}')
})

test('I04 what somebody else has written is put in as it is: it fills nothing in and runs nothing', () => {
  expect(filledIn('Om {title}', { ...values, title: '{agent} $& {number} {{constructor}}' })).toBe(
    'Om {agent} $& {number} {{constructor}}',
  )
})

test('the first thing that is no field is named as it was written', () => {
  expect(unknownFieldIn('Hei {requester}, {navn} og {e-post}')).toBe('{navn}')
  expect(unknownFieldIn('Hei {Requester}')).toBe('{Requester}')
  expect(unknownFieldIn('{{constructor}}')).toBe('{constructor}')
  expect(unknownFieldIn('Skriv {} eller { } eller {to ord}')).toBeNull()
})

test('a text with no unknown field has none left once it is filled in', () => {
  const plain = fc.string().map(text => text.replaceAll(/[{}]/g, ''))
  const field = fc.constantFrom(...blockFields).map(name => `{${name}}`)
  fc.assert(
    fc.property(fc.array(fc.oneof(plain, field)), parts => {
      const text = parts.join('')
      expect(unknownFieldIn(text)).toBeNull()
      expect(filledIn(text, values)).not.toMatch(/[{}]/)
    }),
  )
})
