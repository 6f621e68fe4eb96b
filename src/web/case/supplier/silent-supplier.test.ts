import { expect, test } from 'vitest'
import { silentSupplier } from './silent-supplier.ts'

const her = { id: 's', key: 'drift', name: 'Drift', role: 'operations-application' } as const
const dealings = [{ supplier: her, role: her.role, reference: null, phone: null }]
type Given = Parameters<typeof silentSupplier>[0]['events'][number]
const happened = (type: Given['type'], facts: Given['facts'] = {}): Given => ({
  version: 1,
  at: '2026-11-25T08:00:00.000Z',
  actor: null,
  line: 'system',
  door: 'job',
  type,
  facts,
  words: {},
})
const sent = happened('sent-to-supplier')
const due = happened('waiting-ended', { for: 'supplier', because: 'due' })
const letter = (type: Given['type'], kind: string) => happened(type, { kind })

test.each([
  ['her day has come', [sent, due], true],
  ['a note was written since', [sent, due, letter('letter-written', 'internal')], true],
  ['she was reminded', [sent, due, letter('letter-written', 'supplier')], false],
  ['she has answered', [sent, due, letter('letter-received', 'supplier')], false],
  ['she answered in time', [sent, happened('waiting-ended', { for: 'supplier', because: 'answered' })], false],
  ['it was the end user who was waited for', [happened('waiting-ended', { for: 'requester', because: 'due' })], false],
  ['it was sent again', [sent, due, sent], false],
])('a reminder is offered where nothing has come by her day: %s', (_, events, offered) => {
  expect(silentSupplier({ status: { name: 'open' }, events, dealings })).toEqual(offered ? her : null)
  expect(silentSupplier({ status: { name: 'solved', confirmed: false }, events, dealings })).toBeNull()
})
