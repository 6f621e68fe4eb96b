import { expect, test } from 'vitest'
import { nearest, searchFor } from './likeness.ts'

test('O-11 a title is searched for by any of its telling words', () => {
  expect(searchFor('Får ikke lønnsslippen or lønn, får!')).toBe('ikke or lønnsslippen or lønn')
  expect(searchFor('Nei og ja')).toBe('')
})

test('O-11 solved cases come nearest first, whatever form a word has, and newest first among equals', () => {
  const items = [
    { number: 1, title: 'Lønnsslippen mangler' },
    { number: 2, title: 'Passord' },
    { number: 3, title: 'Feil lønnsslipp' },
    { number: 4, title: 'Lønnsslipp mangler for november' },
  ]
  expect(nearest('Lønnsslipp for november mangler', items, 3).map(item => item.number)).toEqual([4, 1, 3])
})
