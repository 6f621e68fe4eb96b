import { expect, test } from 'vitest'
import { toldSolution } from './told-solution.ts'

test.each([
  ['Status: løst', { kind: 'now' }],
  ['Saksnummer: DRI-7\nStatus: Løst.\nLøsning: Disken er byttet.', { kind: 'now', text: 'Disken er byttet.' }],
  ['Status: Retta', { kind: 'now' }],
  ['Status: Åtgärdat', { kind: 'now' }],
  ['Our status: Resolved', { kind: 'now' }],
  ['Status: rettes i versjon 5.6', { kind: 'later-version', version: '5.6' }],
  ['Status: Løses i 5.6.', { kind: 'later-version', version: '5.6' }],
  ['Status: løst i versjon 2026-R1', { kind: 'later-version', version: '2026-R1' }],
  ['Status: Fixed in release v12', { kind: 'later-version', version: 'v12' }],
  ['Status: Kommer i en senere versjon\nVersjon: 5.6', { kind: 'later-version', version: '5.6' }],
  ['Status: Åtgärdas i senare version\nKommer i version: 5.6', { kind: 'later-version', version: '5.6' }],
  ['Status: løst\nRettet i versjon: 5.6', { kind: 'later-version', version: '5.6' }],
  // The version in which the fault is says nothing of its cure.
  ['Status: løst\nVersjon: 5.5', { kind: 'now' }],
])('M.1.3.5, M.2.1.7, M.2.1.8 a supplier tells of her solution in a field: %s', (text, told) => {
  expect(toldSolution(text)).toEqual(told)
})

test.each([
  'Status: ikke løst',
  'Status: Under arbeid',
  'Status: delvis løst',
  'Status: Løst midlertidig',
  'Status: Løses snart',
  'Status: løst i 2 timer',
  'Status: Kommer i en senere versjon',
  'Status: løsningen finnes ikke',
  'Disken er byttet, og feilen er løst.',
  'Vi har løst status: den er grei',
  '',
])('where she says it not, or not all of it, a person reads: %s', text => {
  expect(toldSolution(text)).toBeNull()
})

test('no mail takes more than 100 ms, however it is written', () => {
  for (const part of ['Status: løst i ', 'Status: ', 'kommer i ', '> ', 'Versjon: ', '1.']) {
    const text = `Status: løst ${part.repeat(100_000 / part.length)}`
    const began = performance.now()
    toldSolution(text)
    expect(performance.now() - began).toBeLessThan(100)
  }
})
