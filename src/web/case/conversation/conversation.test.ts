import { expect, test } from 'vitest'
import type { CaseEvent } from '../../../contract/case.ts'
import type { Letter } from '../../../contract/letter.ts'
import { conversationOf } from './conversation.ts'

const letter: Letter = {
  id: 'letter-1',
  kind: 'public',
  form: 'mail',
  direction: 'in',
  from: 'Siri Berg',
  to: null,
  supplier: null,
  subject: 'Lønn',
  asHtml: false,
  text: 'Hei',
  at: '2026-11-24T08:00:00.000Z',
  automatic: false,
  says: null,
  delivery: 'kept',
  fault: null,
  mine: false,
  attachments: [],
}
const event: CaseEvent = {
  version: 1,
  at: '2026-11-24T08:00:00.000Z',
  actor: 'Siri Berg',
  line: 'requester',
  door: 'mail',
  type: 'opened',
  facts: {},
  words: {},
}

test('letters and what happened stand in the order of time, an event before the letter that came with it', () => {
  const entries = conversationOf({
    letters: [letter, { ...letter, kind: 'supplier', at: '2026-11-24T10:00:00.000Z' }],
    events: [
      event,
      { ...event, version: 2, type: 'taken', at: '2026-11-24T09:00:00.000Z' },
      { ...event, version: 3, type: 'sent-to-supplier', at: '2026-11-24T10:00:00.000Z' },
    ],
  })
  expect(entries.map(entry => (entry.kind === 'event' ? entry.event.type : entry.letter.kind))).toEqual([
    'public',
    'taken',
    'sent-to-supplier',
    'supplier',
  ])
})

test('a notice to staff is not part of the conversation unless it did not arrive', () => {
  const notice: Letter = { ...letter, kind: 'notification', delivery: 'sent' }
  expect(conversationOf({ letters: [notice], events: [] })).toEqual([])
  expect(conversationOf({ letters: [{ ...notice, delivery: 'failed' }], events: [] })).toHaveLength(1)
})
