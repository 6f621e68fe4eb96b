import { describe, expect, test } from 'vitest'
import type { Audience } from './audience.ts'
import { actsOf, type Sent } from './sending.ts'

const user: Audience = { key: 'public', kind: 'public', name: 'Siri Berg' }
const note: Audience = { key: 'internal', kind: 'internal', name: '' }
const supplier: Audience = { key: 'supplier-1', kind: 'supplier', name: 'Leverandør' }
const hello: Sent = { how: 'mail', text: 'Hei', mentions: [], attachments: [] }
const stay = { status: 'stay' } as const
const until = '2026-12-01T07:00:00.000Z'

test('a letter to the user is a mail out, a call is noted in its direction', () => {
  expect(actsOf(user, hello, stay)).toEqual([
    { action: 'write', body: { kind: 'public', form: 'mail', direction: 'out', text: 'Hei' } },
  ])
  expect(actsOf(user, { ...hello, how: 'phone-in' }, stay)).toMatchObject([
    { body: { form: 'phone', direction: 'in' } },
  ])
})

test('a note is never mailed, whatever was chosen before, and calls upon colleagues', () => {
  expect(actsOf(note, { ...hello, how: 'phone-in', mentions: ['ola'] }, stay)).toMatchObject([
    { body: { kind: 'internal', form: 'web', direction: 'out', mentions: ['ola'] } },
  ])
  expect(actsOf(user, { ...hello, mentions: ['ola'] }, stay)[0]).not.toHaveProperty('body.mentions')
})

test('a letter to a supplier names her, and files go along', () => {
  const file = { name: 'bilde.png', mediaType: 'image/png', content: 'aGVp' }
  expect(actsOf(supplier, { ...hello, attachments: [file] }, stay)).toMatchObject([
    { body: { kind: 'supplier', to: 'supplier-1', attachments: [file] } },
  ])
})

describe('the status in the same act', () => {
  test('waits for whoever was asked, for what was asked', () => {
    const asks = { ...hello, text: '\nHvilken måned?\n\nHilsen Kari' }
    expect(actsOf(user, asks, { status: 'wait', until })).toMatchObject([
      { action: 'write' },
      { action: 'wait', body: { for: 'requester', note: 'Hvilken måned?', followUpAt: until } },
    ])
    expect(actsOf(supplier, asks, { status: 'wait', until })[1]).toMatchObject({ body: { for: 'supplier' } })
  })

  test('M.1.2.4 is solved before it is told', () => {
    expect(actsOf(user, hello, { status: 'solve' }).map(({ action }) => action)).toEqual(['solve', 'write'])
  })
})
