import { expect, test } from 'vitest'
import { code, isTest, type Source } from './source.ts'

/** A title as the formatter leaves it: after `test(`, `describe(`, `test.each(…)(`, or the `])(` of a table above it. */
const TITLE = /^( *)(?:(?:test|it|describe)(?:\.\w+)*(?:\(.*\))?|\](?:\.\w+\(.*\))?(?: as const)?\))\((['"`])(.*?)\2/

/** Names that two tests bear: a report could not say which of them fell. A table's name has its file before it. */
function twice(files: readonly Source[]): readonly string[] {
  const names = files.filter(({ path }) => isTest(path)).flatMap(namesOf)
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}

/** Full names of the tests in a file, with the groups they stand in. */
function namesOf({ path, text }: Source): readonly string[] {
  let groups: readonly { readonly depth: number; readonly title: string }[] = []
  return text.split('\n').flatMap(line => {
    const [, indent, , title] = TITLE.exec(line) ?? []
    if (indent === undefined || title === undefined) return []
    groups = groups.filter(group => group.depth < indent.length)
    const name = [...groups.map(group => group.title), title].join(' > ')
    if (/^ *describe/.test(line)) {
      groups = [...groups, { depth: indent.length, title }]
      return []
    }
    return [/[%$]/.test(title) ? `${path}: ${name}` : name]
  })
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
