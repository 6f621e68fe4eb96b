import { expect, test } from 'vitest'
import { type Source, sources } from './source.ts'

/** One idea a file: what has grown past this has become two. */
const LINES = 300

function tooLong(files: readonly Source[]): readonly string[] {
  return files
    .filter(({ path }) => /\.(ts|tsx|css|mjs)$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines`)
}

test('a file stays within 300 lines', () => {
  expect(tooLong(sources)).toEqual([])
})

test('a size guard sees line 301 and not line 300', () => {
  expect(tooLong([{ path: 'a.ts', text: 'a\n'.repeat(301) }])).toEqual(['a.ts has 301 lines'])
  expect(tooLong([{ path: 'a.css', text: 'a\n'.repeat(300) }])).toEqual([])
})
