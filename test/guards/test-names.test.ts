import { expect, test } from 'vitest'
import { code, isTest, type Source } from './source.ts'
import { titlesIn } from './test-titles.ts'

/** Names that two tests bear: a report could not say which of them fell. A table's name has its file before it. */
function twice(files: readonly Source[]): readonly string[] {
  const names = files.filter(({ path }) => isTest(path)).flatMap(namesOf)
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}

/** A table's title stands for many names, which its file tells apart. */
function namesOf(file: Source): readonly string[] {
  return titlesIn(file).map(name =>
    /[%$]/.test(name.slice(name.lastIndexOf(' > ') + 1)) ? `${file.path}: ${name}` : name,
  )
}

test('no two tests bear the same name', () => {
  expect(twice(code)).toEqual([])
})

test('a name guard sees the same name in two files, and tells groups apart', () => {
  const one = "describe('a case', () => {\n  test('opens', () => {})\n  test('closes', () => {})\n})\n"
  const file = (path: string, text: string) => ({ path, text })
  expect(twice([file('a.test.ts', one), file('b.test.ts', one)])).toEqual(['a case > opens', 'a case > closes'])
  expect(twice([file('a.test.ts', one), file('b.test.ts', one.replace('a case', 'a letter'))])).toEqual([])
})

test('a name guard reads the title of a table', () => {
  const table = "test.each([\n  ['a', 1],\n] as const)('adds %s', () => {})\n"
  expect(twice([{ path: 'a.test.ts', text: table + table }])).toEqual(['a.test.ts: adds %s'])
})
