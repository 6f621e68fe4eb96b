import { expect, test } from 'vitest'
import { code, linesWhere, type Source } from './source.ts'

const LATER = /\b(TODO|FIXME|XXX|HACK)\b|not (yet )?implemented/i
const LEFT_OUT = /\b(test|it|describe)\.(skip|only|todo|fails|skipIf|runIf)\b|\b(xit|xdescribe|fit|fdescribe)\(/

/** Work put off in a comment, and tests that do not run or keep others from running. */
function unfinished(files: readonly Source[]): readonly string[] {
  return files.flatMap(file => linesWhere(file, line => LATER.test(line) || LEFT_OUT.test(line)))
}

test('nothing is left for later, and no test is skipped or alone', () => {
  expect(unfinished(code)).toEqual([])
})

test('an unfinished guard sees each of them', () => {
  const text = ['// TODO later', '/* fixme */', "test.skip('a', () => {})", "it.only('b', () => {})"].join('\n')
  expect(unfinished([{ path: 'src/a.ts', text }])).toHaveLength(4)
})
