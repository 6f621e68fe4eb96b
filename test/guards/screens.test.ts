import { expect, test } from 'vitest'
import { arrowsOf } from './imports.ts'
import { code, type Source } from './source.ts'

/** Whoever outside the wing draws with its components. */
function borrowers(files: readonly Source[]): readonly string[] {
  return files
    .filter(({ path }) => !path.startsWith('src/web/'))
    .flatMap(file => arrowsOf(file))
    .filter(arrow => arrow.to.endsWith('.tsx'))
    .map(arrow => `${arrow.from} -> ${arrow.to}`)
}

/** Screens anywhere but in the wing. */
function strays(files: readonly Source[]): readonly string[] {
  return files.map(({ path }) => path).filter(path => path.endsWith('.tsx') && !path.startsWith('src/web/'))
}

test('nothing outside the wing imports or holds a screen', () => {
  expect([...borrowers(code), ...strays(code)]).toEqual([])
})

test('a screens guard sees a door that borrows one', () => {
  const text = "import { CasePage } from '../web/case/case-page.tsx'\n"
  expect(borrowers([{ path: 'src/http/portal/a.ts', text }])).toHaveLength(1)
  expect(strays([{ path: 'src/http/portal/a.tsx', text: '' }])).toHaveLength(1)
})
