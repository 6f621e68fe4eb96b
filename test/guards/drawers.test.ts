import { expect, test } from 'vitest'
import { sources } from './source.ts'

const DRAWER = /^(utils?|helpers?|types|common|services|misc|shared|lib)(\.|$)/

/** Folders and files whose name says nothing of what lies in them. */
function drawers(paths: readonly string[]): readonly string[] {
  return paths.filter(path => path.split('/').some(part => DRAWER.test(part)))
}

test('no drawers: a name says what a thing is about', () => {
  expect(drawers(sources.map(({ path }) => path))).toEqual([])
})

test('a drawer guard sees a folder and a file, and nothing in a word', () => {
  expect(drawers(['src/utils/a.ts', 'src/desk/helpers.ts', 'src/store/types.ts'])).toHaveLength(3)
  expect(drawers(['src/domain/service.ts', 'src/web/typeset.ts'])).toEqual([])
})
