import { expect, test } from 'vitest'
import { matching } from './matching.ts'

const acts = ['Gi saken til', 'Ta saken', 'Mitt arbeid', 'Overfør til 2. linje'].map(name => ({ name }))
const found = (typed: string) => matching(acts, typed).map(({ name }) => name)

test('what begins so comes first, then what has a word that begins so', () => {
  expect(found('t')).toEqual(['Ta saken', 'Gi saken til', 'Overfør til 2. linje'])
  expect(found('sak ta')).toEqual(['Ta saken'])
  expect(found('2 LINJE')).toEqual(['Overfør til 2. linje'])
})

test('nothing typed is everything in its own order; the middle of a word is nothing', () => {
  expect(found(' ')).toEqual(acts.map(({ name }) => name))
  expect(found('aken')).toEqual([])
})
