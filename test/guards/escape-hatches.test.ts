import { expect, test } from 'vitest'
import { code, linesWhere, type Source } from './source.ts'

const HATCH =
  /\bas any\b|[:<|,(]\s*any\b(?!')|\bany\[\]|\bas unknown as\b|\bas never\b|@ts-(ignore|nocheck|expect-error)\b/
const IN_QUOTES = /'[^']*'|"[^"]*"|`[^`]*`/g
const COMMENT = /^\s*(\*|\/\*\*?|\/\/)(?!.*@ts-)/

/** Places where the compiler was told to look away. */
function hatches(files: readonly Source[]): readonly string[] {
  return files.flatMap(file =>
    linesWhere(file, line => !COMMENT.test(line) && HATCH.test(line.replace(IN_QUOTES, "''"))),
  )
}

test('nobody tells the compiler to look away', () => {
  expect(hatches(code)).toEqual([])
})

test.each([
  'const a = b as any',
  'function f(a: any): void {}',
  'const a: Record<string, any> = {}',
  'const a: any[] = []',
  'const a = b as unknown as string',
  '// @ts-ignore',
  '// @ts-expect-error the types are wrong',
])('a hatch guard sees %s', text => {
  expect(hatches([{ path: 'src/a.ts', text }])).toHaveLength(1)
})

test('a hatch guard lets words and constants be', () => {
  const text = ["const a = ['x'] as const", "const b = 'at any time, any place'", '/** For any case: any at all. */']
  expect(hatches([{ path: 'src/a.ts', text: text.join('\n') }])).toEqual([])
})
