import { expect, test } from 'vitest'
import { type Draft, draftKept, emptyDraft, isEmpty, missing, noteOf, opening } from './draft.ts'

const siri = { id: 's', name: 'Siri Berg', email: null, phone: null, agency: null }
const call: Draft = { ...emptyDraft, requester: siri, service: 'lonn', title: 'Lønn', text: 'Hun ringte.' }
const report: Draft = { ...call, from: 'supplier', supplier: 'leverandor', supplierNumber: 'L-1', area: 'database' }

test.each([
  ['a call', emptyDraft, ['requester', 'service', 'title', 'text']],
  ['one that is solved at once', { ...call, after: 'solve' }, ['solution']],
  ['one that is handed over', { ...call, after: 'hand-over', tried: ' ' }, ['team', 'tried', 'asked']],
  ['one about a case she has already', { ...emptyDraft, about: { number: 1, title: '' } }, ['requester', 'text']],
  [
    'one that few may read',
    { ...call, confidential: true, after: 'solve' },
    ['readers', 'basis', 'why', 'reviewOn', 'solution'],
  ],
  ['a supplier’s report', { ...emptyDraft, from: 'supplier' }, ['supplier', 'area', 'service', 'title', 'text']],
] as const)('U-20 what %s still needs is named in the order of the page', (_, draft, lacks) => {
  expect(missing(draft)).toEqual(lacks)
})

test('M.1.1.2 a call that is solved at once is one request', () => {
  const solution = { kind: 'now', text: 'Sendt på nytt.' }
  expect(opening({ ...call, after: 'solve', solution: solution.text }, 'Europe/Helsinki')).toMatchObject({
    requester: 's',
    solution,
  })
})

test('M.2.1.2 M.2.1.5 a supplier reports with her number, and nothing that was said of a user goes along', () => {
  expect(opening({ ...report, after: 'solve', solution: 'x' }, 'Europe/Helsinki')).toEqual({
    supplier: 'leverandor',
    supplierNumber: 'L-1',
    area: 'database',
    service: 'lonn',
    title: 'Lønn',
    text: 'Hun ringte.',
    form: 'phone',
  })
  expect(opening({ ...report, supplierNumber: ' ' }, 'Europe/Helsinki')).not.toHaveProperty('supplierNumber')
  expect(
    opening(
      { ...report, foundAt: '2026-11-25T07:42', priority: 1, cure: 'Tøm loggen', status: 'Åpen' },
      'Europe/Helsinki',
    ),
  ).toMatchObject({
    report: { foundAt: '2026-11-25T05:42:00.000Z', priority: 1, solution: 'Tøm loggen', status: 'Åpen' },
  })
})

test('A-3 what few may read is so from its first moment on, in the same request', () => {
  const secret = { basis: 'duty-of-secrecy', why: 'En varsling.', reviewOn: '2027-05-27', readers: ['o'] } as const
  expect(opening({ ...call, ...secret }, 'Europe/Oslo')).not.toHaveProperty('confidential')
  expect(opening({ ...call, ...secret, confidential: true }, 'Europe/Oslo')).toMatchObject({
    confidential: { readers: ['o'], basis: 'duty-of-secrecy', reason: 'En varsling.', reviewOn: '2027-05-27' },
  })
})

test('what she said about a case she has is a call from her', () => {
  expect(noteOf(call)).toEqual({ kind: 'public', form: 'phone', direction: 'in', text: 'Hun ringte.' })
})

test('a draft is worth keeping once more is said than who it is about; what cannot be read is an empty one', () => {
  expect(isEmpty({ ...emptyDraft, requester: siri })).toBe(true)
  expect(isEmpty(call)).toBe(false)
  expect(draftKept(JSON.stringify({ title: 'Lønn' }))).toEqual({ ...emptyDraft, title: 'Lønn' })
  expect([draftKept('{'), draftKept(null)]).toEqual([emptyDraft, emptyDraft])
})
