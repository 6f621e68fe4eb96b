import { expect, test } from 'vitest'
import { keyFrom } from './key-from.ts'

test.each([
  ['Nordvik kommune', 'nordvik-kommune'],
  ['Ås & Ærøy – Östersund', 'as-aeroy-ostersund'],
  ['  2. linje  ', '2-linje'],
  ['…', ''],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('the code of %s is %s', (name, key) => {
  expect(keyFrom(name)).toBe(key)
})
