import { describe, expect, test } from 'vitest'
import { makeEvent } from '../../../test/stage/case-facts.ts'
import { first, shapes } from '../../../test/stage/case-state.ts'
import { cast, ident, nordvik, nordvikFirst, operations, payroll } from '../../../test/stage/people.ts'
import type { EventBody } from './event.ts'
import { react } from './react.ts'

const letter = ident<'letter'>(81)
const opened: EventBody = {
  type: 'opened',
  reporter: { kind: 'user', requester: cast.siri.person, agency: nordvik },
  supplierRole: null,
  owner: { team: nordvikFirst, person: null },
  responsible: first,
  service: payroll,
  caseType: null,
  impact: null,
  urgency: null,
  form: 'mail',
  letter,
}
const sentBack: EventBody = { type: 'sent-back', responsible: first }
const news: readonly EventBody[] = [
  sentBack,
  { type: 'returned', responsible: first, reason: 'other', note: ident<'note'>(71) },
  { type: 'objected', letter },
]

describe('what has to leave the house after an event', () => {
  test('U-13 every enquiry gets a receipt with its number, a supplier’s too (O-16)', () => {
    expect(react(makeEvent(opened), shapes.N1)).toEqual([{ type: 'receipt' }])
    const hers = { ...opened, reporter: { kind: 'supplier', supplier: operations } } as const
    expect(react(makeEvent(hers), shapes.R2)).toEqual([{ type: 'receipt' }])
  })

  test.each(news)('M.1.2.3 the owner is told once of $type (O-17)', body => {
    expect(react(makeEvent(body), shapes.S1)).toEqual([{ type: 'tell-owner', news: body.type }])
  })

  test('O-10 nobody is told where there is no owner', () => {
    expect(react(makeEvent(sentBack), shapes.R2)).toEqual([])
  })

  test('nothing else sends anything by itself', () => {
    const quiet: readonly EventBody[] = [
      { type: 'solved', solution: ident<'solution'>(61), kind: 'now' },
      { type: 'confirmed', letter: null },
      { type: 'closed', outcome: 'solved' },
      { type: 'handed-over', responsible: first, note: ident<'note'>(71) },
      { type: 'reopened' },
      { type: 'released' },
    ]
    for (const body of quiet) expect(react(makeEvent(body), shapes.S1), body.type).toEqual([])
  })
})
