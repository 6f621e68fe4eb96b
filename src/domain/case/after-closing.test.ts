import { describe, expect, test } from 'vitest'
import { shapeNames, shapes, stateOf } from '../../../test/stage/case-state.ts'
import { type ClosedAnswers, goesOnElsewhere } from './after-closing.ts'
import type { Outcome } from './state.ts'

const hers = { from: 'requester', hers: true, automatic: false } as const
const closedAs = (outcome: Outcome) => stateOf({ status: { name: 'closed', outcome, solution: null } })

describe('an answer to a closed case begins another where its 1st line wants so (DESIGN 5)', () => {
  test.each<[string, ClosedAnswers, Parameters<typeof goesOnElsewhere>[2], boolean]>([
    ['what she writes herself', 'follow-up', hers, true],
    ['the 1st line wants it where it was', 'join', hers, false],
    ['a machine of hers', 'follow-up', { ...hers, automatic: true }, false],
    ['somebody she passed the letter on to', 'follow-up', { ...hers, hers: false }, false],
    ['a participant', 'follow-up', { ...hers, from: 'participant' }, false],
    ['a supplier', 'follow-up', { ...hers, from: 'supplier' }, false],
    ['one of us', 'follow-up', { ...hers, from: 'staff' }, false],
  ])('%s, wanted: %s', (_, wanted, letter, elsewhere) => {
    expect(goesOnElsewhere(closedAs('solved'), wanted, letter)).toBe(elsewhere)
  })

  test('never where it was no enquiry, was reported by a supplier, or has not been closed', () => {
    expect(goesOnElsewhere(closedAs('spam'), 'follow-up', hers)).toBe(false)
    const supplier = { ...closedAs('solved'), reporter: shapes.R2.reporter, owner: null }
    expect(goesOnElsewhere(supplier, 'follow-up', hers)).toBe(false)
    const open = shapeNames.filter(name => shapes[name].status.name !== 'closed')
    expect(open.filter(name => goesOnElsewhere(shapes[name], 'follow-up', hers))).toEqual([])
  })
})
