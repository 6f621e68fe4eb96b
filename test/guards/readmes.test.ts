import { expect, test } from 'vitest'
import { type Source, sources } from './source.ts'

/** The rooms of the house that hold files: each folder right under `src`, and the folders beside it. */
function roomsOf(files: readonly Source[]): readonly string[] {
  const rooms = files.flatMap(({ path }) => {
    const [top = '', second = '', third] = path.split('/')
    if (top === 'src') return third === undefined ? [] : [`src/${second}`]
    return ['bench', 'routines', 'migrations', 'test'].includes(top) ? [top] : []
  })
  return [...new Set(rooms)]
}

/** Rooms whose door sign is missing, says too little or has become a manual. */
function unsigned(files: readonly Source[]): readonly string[] {
  return roomsOf(files).flatMap(room => {
    const sign = files.find(({ path }) => path === `${room}/README.md`)
    const lines = sign?.text.trim().split('\n').length ?? 0
    return lines >= 3 && lines <= 25 ? [] : [`${room}/README.md has ${lines} lines`]
  })
}

test('every room has a README of three to twenty-five lines', () => {
  expect(unsigned(sources)).toEqual([])
})

test('a readme guard sees a room without one, and one that says too much', () => {
  const room = { path: 'src/desk/a.ts', text: '' }
  expect(unsigned([room])).toHaveLength(1)
  expect(unsigned([room, { path: 'src/desk/README.md', text: 'a\nb\nc\n' }])).toEqual([])
  expect(unsigned([room, { path: 'src/desk/README.md', text: 'a\n'.repeat(26) }])).toHaveLength(1)
})
