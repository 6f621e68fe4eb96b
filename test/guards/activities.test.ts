import { expect, test } from 'vitest'
import { isTest, type Source, sources } from './source.ts'
import { titlesIn } from './test-titles.ts'

/** The activities of the handbook: 3 + 6 + 7 of M.1, 10 of M.2.1 and 9 of M.2.2. Ways of ours (`M.1.1.3d`) have no number. */
const ACTIVITIES = 35
/** Where tests go through the doors: mail, API, page. */
const DOORS = /^test\/(?:browser|http|mail|walk)\//

/** The numbered activities that are drawn, each once. */
function drawnIn(files: readonly Source[]): readonly string[] {
  const drawings = files.filter(({ path }) => /^routines\/[^/]+\.bpmn$/.test(path))
  const ids = drawings.flatMap(({ text }) => [...text.matchAll(/<bpmn:userTask id="(M(?:\.\d+){3})"/g)])
  return [...new Set(ids.map(([, id = '']) => id))]
}

/** The activities that no name of a test through the doors cites, by itself or in "M.2.1.3 to M.2.1.5". */
function uncited(files: readonly Source[]): readonly string[] {
  const titles = files.filter(({ path }) => isTest(path) && DOORS.test(path)).flatMap(titlesIn)
  const cited = new Set(titles.flatMap(citedIn))
  return drawnIn(files).filter(id => !cited.has(id))
}

function citedIn(title: string): readonly string[] {
  const single = [...title.matchAll(/M(?:\.\d+){3}(?!\w)/g)].map(([id]) => id)
  const ranges = [...title.matchAll(/(M(?:\.\d+){2})\.(\d+)(?: to |-)\1\.(\d+)/g)]
  const between = ranges.flatMap(([, part, first, last]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => `${part}.${Number(first) + index}`),
  )
  return [...single, ...between]
}

test('each of the 35 activities of the handbook is cited by a test that goes through the doors', () => {
  expect(drawnIn(sources)).toHaveLength(ACTIVITIES)
  expect(uncited(sources)).toEqual([])
})

test('an activity guard sees one that nobody cites, and what a range holds', () => {
  const drawing = {
    path: 'routines/M.2.1.bpmn',
    text: ['M.2.1.1', 'M.2.1.2', 'M.2.1.3', 'M.2.1.4'].map(id => `<bpmn:userTask id="${id}" name="">`).join('\n'),
  }
  const walk = { path: 'test/walk/a.test.ts', text: "test('M.2.1.1-M.2.1.3 a supplier reports', () => {})" }
  expect(uncited([drawing, walk])).toEqual(['M.2.1.4'])
  expect(uncited([drawing, { ...walk, path: 'src/domain/a.test.ts' }])).toHaveLength(4)
})
