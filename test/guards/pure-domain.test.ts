import { expect, test } from 'vitest'
import { arrowsOf } from './imports.ts'
import { linesWhere, product, type Source } from './source.ts'

const IMPURE =
  /\bDate\.now\b|\bnew Date\(|\bDate\(\)|\bMath\.random\b|\bprocess\b[.[]|\bTemporal\.Now\b|\bcrypto\.|\bfetch\(|\bperformance\./

/** What the handbook may not say: the time, chance, the world outside, or a package's name other than Temporal's. */
function impurities(files: readonly Source[]): readonly string[] {
  const domain = files.filter(({ path }) => path.startsWith('src/domain/'))
  const packages = domain
    .flatMap(file => arrowsOf(file))
    .filter(arrow => arrow.package && arrow.to !== 'temporal-polyfill')
    .map(arrow => `${arrow.from} -> ${arrow.to}`)
  return [...packages, ...domain.flatMap(file => linesWhere(file, line => IMPURE.test(line)))]
}

test('the domain is pure: no clock, no chance, no packages but Temporal', () => {
  expect(impurities(product)).toEqual([])
})

test.each([
  'const now = Date.now()',
  'const now = new Date()',
  'const id = Math.random()',
  'const port = process.env.PORT',
  "import { readFileSync } from 'node:fs'",
  "import { z } from 'zod'",
])('a purity guard sees %s', text => {
  expect(impurities([{ path: 'src/domain/case/a.ts', text }])).toHaveLength(1)
  expect(impurities([{ path: 'src/desk/a.ts', text }])).toEqual([])
})
