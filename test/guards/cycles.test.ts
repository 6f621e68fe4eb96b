import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { type Arrow, arrowsOf } from './imports.ts'
import { product, type Source } from './source.ts'

/** Arrows between files of ours. */
function inner(files: readonly Source[]): readonly Arrow[] {
  return files.flatMap(file => arrowsOf(file)).filter(arrow => !arrow.package)
}

/** Files that can be reached from themselves: what is left when files nobody waits for are taken away again and again. */
function circles(files: readonly Source[]): readonly string[] {
  let arrows = inner(files)
  for (;;) {
    const starts = new Set(arrows.map(arrow => arrow.from))
    const ends = new Set(arrows.map(arrow => arrow.to))
    const left = arrows.filter(arrow => starts.has(arrow.to) && ends.has(arrow.from))
    if (left.length === arrows.length) return left.map(arrow => `${arrow.from} -> ${arrow.to}`)
    arrows = left
  }
}

/** Folders that import each other; the top of `src` is the front door and is imported by nobody (see floors). */
function twoWays(files: readonly Source[]): readonly string[] {
  const ways = new Map<string, string>()
  for (const { from, to } of inner(files)) {
    const [here, there] = [posix.dirname(from), posix.dirname(to)]
    if (here !== there) ways.set(`${here} -> ${there}`, `${from} -> ${to}`)
  }
  return [...ways].filter(([way]) => ways.has(way.split(' -> ').reverse().join(' -> '))).map(([, example]) => example)
}

const a = { path: 'src/domain/one/a.ts', text: "import type { B } from '../two/b.ts'\n" }
const b = { path: 'src/domain/two/b.ts', text: "import {\n  type C,\n} from './c.ts'\n" }
const c = { path: 'src/domain/two/c.ts', text: "import type { A } from '../one/a.ts'\n" }
const d = { path: 'src/domain/one/d.ts', text: '' }

test('no file can be reached from itself, import type counted', () => {
  expect(circles(product)).toEqual([])
})

test('no two folders import each other, import type counted', () => {
  expect(twoWays(product)).toEqual([])
})

test('a cycle guard sees a circle of three and no circle in a chain', () => {
  expect(circles([a, b, c, d])).toHaveLength(3)
  expect(circles([a, b, { ...c, text: '' }])).toEqual([])
})

test('a cycle guard sees two folders that import each other without a circle of files', () => {
  expect(twoWays([a, b, { ...c, text: "import { D } from '../one/d.ts'\n" }, d])).toHaveLength(2)
})
