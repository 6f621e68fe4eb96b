import { expect, test } from 'vitest'
import { code, linesWhere, type Source } from './source.ts'

/** Barrels: files that only pass on what others export, so that nobody sees where a thing lives. */
function barrels(files: readonly Source[]): readonly string[] {
  const named = files.filter(({ path }) => /(^|\/)index\.\w+$/.test(path)).map(({ path }) => path)
  return [...named, ...files.flatMap(file => linesWhere(file, line => /^export (type )?\* /.test(line)))]
}

test('no index files and no export *', () => {
  expect(barrels(code)).toEqual([])
})

test('a barrel guard sees both', () => {
  expect(barrels([{ path: 'src/desk/index.ts', text: '' }])).toHaveLength(1)
  expect(
    barrels([{ path: 'src/desk/all.ts', text: "export * from './case.ts'\nexport type * from './b.ts'\n" }]),
  ).toHaveLength(2)
})
