import { describe, expect, test } from 'vitest'
import { factsOf } from '../../../test/stage/case-facts.ts'
import { shapeNames, shapes } from '../../../test/stage/case-state.ts'
import { cellsOf } from '../../../test/stage/matrix.ts'
import { confidentialMatrix } from '../../../test/stage/matrix-confidential.ts'
import { courseMatrix } from '../../../test/stage/matrix-course.ts'
import { handsMatrix } from '../../../test/stage/matrix-hands.ts'
import { informMatrix } from '../../../test/stage/matrix-inform.ts'
import { talkMatrix } from '../../../test/stage/matrix-talk.ts'
import { cast, machine } from '../../../test/stage/people.ts'
import { validCommand } from '../../../test/stage/valid-command.ts'
import { actions } from './action.ts'
import { allowed } from './allowed.ts'
import { decide } from './decide.ts'

const tables = [...handsMatrix, ...courseMatrix, ...talkMatrix, ...informMatrix, ...confidentialMatrix]

describe('status x action x part (O-3, O-4, O-8, O-10, O-12, O-14, O-17, A-3)', () => {
  test.each(tables.map(table => [table.action, table.law, table] as const))('%s: %s', (action, _, table) => {
    const { steps } = table
    const expected = cellsOf(table)
    const offered = expected.map(cell => {
      const answer = allowed(shapes[cell.shape], factsOf(cast[cell.row], { activeSteps: steps }))[action]
      return { ...cell, answer: answer === 'yes' ? 'yes' : answer.code }
    })
    const decided = expected.map(cell => {
      const state = shapes[cell.shape]
      const command = validCommand(action, state, cast[cell.row], steps)
      const decision = decide(state, command, factsOf(cast[cell.row], { activeSteps: steps }))
      return { ...cell, answer: decision.accepted ? 'yes' : decision.refusal.code }
    })
    expect(offered).toEqual(expected)
    expect(decided).toEqual(expected)
  })

  test('every action has a table', () => {
    expect([...new Set(tables.map(table => table.action))].sort()).toEqual([...actions].sort())
  })
})

describe('who has no part in a case does not learn that it exists (A-3)', () => {
  const strangers = [
    ['another 1st line', cast.hanne],
    ['an end user of the same agency', cast.stig],
    ['somebody with no access', cast.bjorn],
    ['the administrator', cast.admin],
  ] as const

  test.each(strangers)('%s gets not-found for everything, whatever the status', (_, stranger) => {
    for (const shape of shapeNames) {
      for (const action of actions) {
        const command = validCommand(action, shapes[shape], stranger)
        expect(decide(shapes[shape], command, factsOf(stranger)), `${shape} ${action}`).toEqual({
          accepted: false,
          refusal: { code: 'not-found' },
        })
      }
    }
  })

  test('Linje itself does nothing through the gates of people', () => {
    for (const shape of shapeNames) {
      const answers = Object.values(allowed(shapes[shape], factsOf(machine)))
      expect(answers.every(answer => answer !== 'yes' && answer.code === 'not-found')).toBe(true)
    }
  })
})
