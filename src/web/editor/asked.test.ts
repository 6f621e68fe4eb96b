import { expect, test } from 'vitest'
import { askedAt } from './asked.ts'

test.each([
  ['@', '@', '', 0],
  ['Hei @ol', '@', 'ol', 4],
  ['(@Ola Li', '@', 'Ola Li', 1],
  ['Som i #1002', '#', '1002', 6],
  ['Som i #lønn mangler', '#', 'lønn mangler', 6],
  ['/', '/', '', 0],
  ['Hei\n/hil', '/', 'hil', 4],
  ['Hei /god mor', '/', 'god mor', 4],
] as const)('%j asks', (text, sign, words, from) => {
  expect(askedAt(text, text.length)).toEqual({ sign, words, from })
})

test.each([
  'Hei',
  'kari@nordvik.example',
  'og/eller',
  'https://nordvik.example/desk',
  'Se #10023 og',
  'Hei @\n',
  '24/12',
  '@en to tre fire',
])('%j asks for nothing', text => {
  expect(askedAt(text, text.length)).toBeNull()
})

test('only what stands before the caret counts', () => {
  expect(askedAt('Hei @ola og', 7)).toEqual({ sign: '@', words: 'ol', from: 4 })
})
