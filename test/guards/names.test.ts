import { expect, test } from 'vitest'
import { code, linesWhere, type Source } from './source.ts'

/** A tool that asks for a default export reads it from a file with one of these names. */
const ASKED_FOR = /(^|\/)(\w+\.config\.ts|one-cluster\.ts|closing-line\.ts)$/

/** A default export has no name of its own: whoever imports it calls it what they like. */
function defaults(files: readonly Source[]): readonly string[] {
  return files
    .filter(({ path }) => !ASKED_FOR.test(path))
    .flatMap(file => linesWhere(file, line => /^export default\b|^export \{.*\bas default\b/.test(line)))
}

test('no default export where no tool demands one', () => {
  expect(defaults(code)).toEqual([])
})

test('a names guard sees a default export', () => {
  const text = 'export default function main() {}\nexport { a as default }\n'
  expect(defaults([{ path: 'src/desk/a.ts', text }])).toHaveLength(2)
  expect(defaults([{ path: 'vitest.config.ts', text }])).toEqual([])
})
