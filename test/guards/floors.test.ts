import { expect, test } from 'vitest'
import { arrowsOf } from './imports.ts'
import { code, isTest, type Source } from './source.ts'

/** The floors of DESIGN section 1, ground floor first; what stands on one line is on one floor. `bin` builds and launches. */
const FLOORS: readonly (readonly string[])[] = [
  ['src/domain'],
  ['src/contract'],
  ['src/store', 'src/mail', 'src/bpmn', 'src/event-log', 'src/cluster'],
  ['src/desk'],
  ['src/http', 'src/worker', 'src/example', 'src/cli', 'bin'],
  ['src', 'bench'],
]

/** Arrows that go up, across, into a wing, or from the wing to anything but the contract. */
function breaches(files: readonly Source[]): readonly string[] {
  return files
    .filter(({ path }) => path.startsWith('src/') || path.startsWith('bench/'))
    .flatMap(file => arrowsOf(file))
    .filter(arrow => !arrow.package && !mayPoint(arrow.from, arrow.to))
    .map(arrow => `${arrow.from} -> ${arrow.to}`)
}

function mayPoint(from: string, to: string): boolean {
  const [here, there] = [roomOf(from), roomOf(to)]
  if (here === there) return true
  if (there === 'test') return isTest(from)
  if (here === 'src/web') return there === 'src/contract'
  const [up, down] = [floorOf(here), floorOf(there)]
  return down !== -1 && down < up
}

/** The room a file lies in; the front door is what lies in `src` itself. */
function roomOf(path: string): string {
  const [top = '', second = '', third] = path.split('/')
  return top === 'src' && third !== undefined ? `src/${second}` : top
}

function floorOf(room: string): number {
  return FLOORS.findIndex(floor => floor.includes(room))
}

test('arrows only point down, and rooms on one floor do not see each other', () => {
  expect(breaches(code)).toEqual([])
})

test('every room under src stands on a floor or is the wing', () => {
  const rooms = new Set(code.filter(({ path }) => path.startsWith('src/')).map(({ path }) => roomOf(path)))
  expect([...rooms].filter(room => floorOf(room) === -1 && room !== 'src/web')).toEqual([])
})

test.each([
  ['up', 'src/store/a.ts', '../desk/b.ts'],
  ['across', 'src/store/a.ts', '../mail/b.ts'],
  ['to the front door', 'src/http/a.ts', '../main.ts'],
  ['out of the wing', 'src/web/case/a.tsx', '../../domain/case/state.ts'],
  ['into the wing', 'src/http/a.ts', '../web/b.ts'],
  ['from the house to its tests', 'src/desk/a.ts', '../../test/stage/people.ts'],
])('a floors guard sees an arrow %s, type only too', (_, path, to) => {
  expect(breaches([{ path, text: `import type { A } from '${to}'\n` }])).toHaveLength(1)
})
