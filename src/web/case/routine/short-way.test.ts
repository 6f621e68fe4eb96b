import { expect, test } from 'vitest'
import { shortWay } from './short-way.ts'

const way = (...written: readonly string[]) =>
  written.map(each => {
    const [number = '', state = 'ahead'] = each.split(' ')
    return { number, state }
  })
const shown = (...written: readonly string[]) =>
  shortWay(way(...written)).map(({ number, state }) => `${number} ${state}`)

test('of the parts of a routine that nobody has begun the name is enough', () => {
  expect(shown('M.1.1.1 done', 'M.1.1.2 active', 'M.1.1.3', 'M.1.2.1', 'M.1.2.2', 'M.1.3.1 apart', 'M.1.4.1')).toEqual([
    'M.1.1.1 done',
    'M.1.1.2 active',
    'M.1.1.3 ahead',
    'M.1.2 ahead',
    'M.1.4 ahead',
  ])
})

test('a part that is begun shows every step of it, skipped ones too', () => {
  expect(shown('M.1.1.1 done', 'M.1.2.1 skipped', 'M.1.2.2')).toEqual([
    'M.1.1.1 done',
    'M.1.2.1 skipped',
    'M.1.2.2 ahead',
  ])
})
