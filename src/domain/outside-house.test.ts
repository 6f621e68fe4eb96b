import { expect, test } from 'vitest'
import { isOutsideHouse } from './outside-house.ts'

test.each([
  ['siri@nordvik.kommune.no', false],
  ['SIRI@Nordvik.Kommune.NO.', false],
  ['siri@skole.nordvik.kommune.no', false],
  ['siri@gmail.example', true],
  ['siri@ikkenordvik.kommune.no', true],
  ['siri@nordvik.kommune.no.evil.example', true],
  ['"siri@nordvik.kommune.no"@evil.example', true],
  ['siri@nordvik.kommune.nо', true],
  ['siri@kommune.no', true],
  ['', true],
])('E06 %s leaves the house: %s', (address, leaves) => {
  expect(isOutsideHouse(address, ['nordvik.kommune.no', 'linje.no'])).toBe(leaves)
})
