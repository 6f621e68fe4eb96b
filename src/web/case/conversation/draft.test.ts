import { expect, test } from 'vitest'
import { draftFor, draftsKept, emptyDraft, noDrafts, withDraft } from './draft.ts'

const at = '2026-11-24T08:00:00.000Z'
const answer = { how: 'mail', text: 'Hei Siri', at } as const

test('each audience has a draft of its own: what is written to one is not written to another', () => {
  const both = withDraft(withDraft(noDrafts, 'public', answer), 'internal', { ...answer, text: 'Hun er sur.' })
  expect(draftFor(both, 'public').text).toBe('Hei Siri')
  expect(draftFor(both, 'internal').text).toBe('Hun er sur.')
  expect(draftFor(both, 'supplier-1')).toEqual(emptyDraft)
})

test('an empty draft is none; how it is said is kept', () => {
  expect(withDraft(withDraft(noDrafts, 'public', answer), 'public', { ...answer, text: '' })).toEqual(noDrafts)
  expect(draftFor(withDraft(noDrafts, 'public', { ...emptyDraft, how: 'phone-in' }), 'public').how).toBe('phone-in')
})

test('what was kept is read again, and what cannot be read is no draft', () => {
  const kept = { to: 'public', drafts: { public: answer } }
  expect(draftsKept(JSON.stringify(kept))).toEqual(kept)
  for (const odd of [
    null,
    '',
    'null',
    '7',
    '[]',
    '"x"',
    '{',
    '{"to":7,"drafts":{"public":{"how":"post","text":"Hei"}}}',
  ]) {
    expect(draftsKept(odd)).toEqual(noDrafts)
  }
})
