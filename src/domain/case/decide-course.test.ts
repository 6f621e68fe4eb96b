import { describe, expect, test } from 'vitest'
import { closing, confirming, letterOf, solving, toThirdLine } from '../../../test/stage/case-facts.ts'
import { shapeNames, shapes } from '../../../test/stage/case-state.ts'
import { when } from '../../../test/stage/given.ts'
import { friday, morning, noon } from '../../../test/stage/moments.ts'
import {
  cast,
  ident,
  infrastructure,
  machine,
  nordvikFirst,
  operations,
  secondLine,
  thirdLine,
} from '../../../test/stage/people.ts'
import type { Ruled } from './command.ts'
import { priorityOf } from './priority.ts'

const note = ident<'note'>(71)
const letter = ident<'letter'>(81)
const solve: Ruled<'solve'> = { type: 'solve', solution: ident<'solution'>(61), kind: 'now' }
const send: Ruled<'send-to-supplier'> = { type: 'send-to-supplier', supplier: toThirdLine, letter, followUpAt: friday }
const close: Ruled<'close'> = { type: 'close', outcome: 'solved' }
const triage: Ruled<'triage'> = {
  type: 'triage',
  caseType: 'error-report',
  area: null,
  impact: 1,
  urgency: 3,
  priority: null,
  reason: null,
}

describe('triage is the 2nd line’s (O-3, O-12)', () => {
  test('B-10 priority is min(5, impact + urgency - 1) unless a reason is given for another', () => {
    expect(when(shapes.N2, cast.ola, triage).state).toMatchObject({
      type: 'error-report',
      impact: 1,
      urgency: 3,
      priority: 3,
      status: { name: 'open' },
    })
    expect(when(shapes.N2, cast.ola, { ...triage, priority: 1 }).refused).toBe('reason-required')
    expect(when(shapes.N2, cast.ola, { ...triage, priority: 1, reason: note }).state.priority).toBe(1)
    expect(when(shapes.N2, cast.ola, { ...triage, priority: 3 }).state.priority).toBe(3)
  })

  test('B-10 the whole table', () => {
    const table = ([1, 2, 3] as const).map(impact => ([1, 2, 3] as const).map(urgency => priorityOf(impact, urgency)))
    expect(table).toEqual([
      [1, 2, 3],
      [2, 3, 4],
      [3, 4, 5],
    ])
  })

  test('O-13 a technical fault is in some part of it; no other type is', () => {
    const technical = { ...triage, caseType: 'technical' } as const
    expect(when(shapes.N2, cast.ola, technical).refused).toBe('area-required')
    expect(when(shapes.N2, cast.ola, { ...technical, area: 'database' }).state.area).toBe('database')
    expect(when(shapes.N2, cast.ola, { ...triage, area: 'database' }).state.area).toBeNull()
  })
})

describe('O-4 the 3rd line is reached by the 2nd line alone', () => {
  test('M.1.2.1 sending sets waiting by itself, for her (O-14)', () => {
    expect(when(shapes.O2, cast.ola, send)).toMatchObject({
      types: ['sent-to-supplier'],
      state: {
        status: { name: 'waiting', for: 'supplier', supplier: thirdLine, followUpAt: friday },
        dealings: [{ supplier: thirdLine, role: 'third-line', reference: null }],
        responsible: { team: secondLine },
      },
    })
  })

  test('O-3 her 1st line may not, whichever line has it', () => {
    expect(when(shapes.O1, cast.kari, send).refused).toBe('only-second-line')
    expect(when(shapes.O2, cast.kari, send).refused).toBe('only-second-line')
  })

  test('O-6 the infrastructure is reached through the application’s supplier', () => {
    const supplier = { id: infrastructure, role: 'operations-infrastructure', through: operations } as const
    expect(when(shapes.O2, cast.ola, { ...send, supplier }).refused).toBe('through-application-supplier')
  })

  test('U-15 with a date to follow up on, in the future', () => {
    expect(when(shapes.O2, cast.ola, { ...send, followUpAt: morning }).refused).toBe('follow-up-in-the-past')
    expect(when(shapes.O2, cast.ola, { ...send, followUpAt: noon }).refused).toBe('follow-up-in-the-past')
  })

  test('O-16 her number is logged once, and sending again does not forget it', () => {
    const log = { type: 'log-supplier-number', supplier: toThirdLine, reference: 'A-77' } as const
    const logged = when(shapes.W2, cast.ola, log).state
    expect(logged.dealings).toEqual([{ supplier: thirdLine, role: 'third-line', reference: 'A-77' }])
    expect(when(logged, cast.ola, log).refused).toBe('unchanged')
    expect(when(logged, cast.ola, send).state.dealings).toEqual(logged.dealings)
    expect(when(shapes.W2, cast.aino, log).state.dealings).toEqual(logged.dealings)
  })

  test('O-16 a supplier logs no number for another', () => {
    const supplier = { id: operations, role: 'operations-application', through: null } as const
    const log = { type: 'log-supplier-number', supplier, reference: 'D-1' } as const
    expect(when(shapes.W2, cast.aino, log).refused).toBe('only-second-line')
    expect(when(shapes.W2, cast.ola, log).refused).toBe('not-sent-to-supplier')
  })
})

describe('U-15 waiting', () => {
  const wait: Ruled<'wait'> = { type: 'wait', for: 'requester', followUpAt: friday, note }

  test('says for whom and until when, and ends the newness of a case', () => {
    expect(when(shapes.N1, cast.kari, wait).state.status).toEqual({
      name: 'waiting',
      for: 'requester',
      supplier: null,
      followUpAt: friday,
    })
  })

  test('for a supplier only where the case was sent to one, and names her', () => {
    expect(when(shapes.O2, cast.ola, { ...wait, for: 'supplier' }).refused).toBe('not-sent-to-supplier')
    expect(when(shapes.W2, cast.ola, { ...wait, for: 'supplier' }).state.status).toMatchObject({ supplier: thirdLine })
  })

  test('O-10 not for a requester that a supplier’s case does not have', () => {
    expect(when(shapes.R2, cast.ola, wait).refused).toBe('no-requester')
  })

  test('demands a date in the future; resuming opens the case', () => {
    expect(when(shapes.O1, cast.kari, { ...wait, followUpAt: noon }).refused).toBe('follow-up-in-the-past')
    expect(when(shapes.W1, cast.kari, { type: 'resume' })).toMatchObject({
      events: [{ type: 'waiting-ended', for: 'requester', because: 'resumed' }],
      state: { status: { name: 'open' } },
    })
  })

  test('comes back by itself on its day: not before, not twice, and at nobody’s word', () => {
    const back = { type: 'come-back' } as const
    const day = { at: friday }
    expect(when(shapes.W1, machine, back, day)).toMatchObject({
      events: [{ type: 'waiting-ended', for: 'requester', because: 'due' }],
      state: { status: { name: 'open' }, handler: shapes.W1.handler, responsible: shapes.W1.responsible },
    })
    expect(when(shapes.W1, machine, back).refused).toBe('not-waiting')
    expect(when(when(shapes.W1, machine, back, day).state, machine, back, day).refused).toBe('not-waiting')
    for (const shape of shapeNames.filter(name => shapes[name].status.name !== 'waiting')) {
      expect(when(shapes[shape], machine, back, day).refused).toBe('not-waiting')
    }
    expect(when(shapes.W1, cast.kari, back, day).refused).toBe('not-found')
  })
})

describe('O-14 solved and sent back', () => {
  test('M.1.2.2 solving moves no team; the solution is now or in a later version (O-15)', () => {
    const { state } = when(shapes.W2, cast.ola, { ...solve, kind: 'later-version' })
    expect(state.status).toEqual({
      name: 'solved',
      solution: { id: solve.solution, kind: 'later-version' },
      confirmed: false,
    })
    expect(state).toMatchObject({ responsible: { team: secondLine }, handler: cast.ola.person })
  })

  test('M.1.2.3 a solved case goes back to its owner at the 1st line and stays solved (O-17)', () => {
    expect(when(shapes.S2, cast.ola, { type: 'send-back' })).toMatchObject({
      events: [{ type: 'sent-back', responsible: { team: nordvikFirst, line: 'first' } }],
      state: { status: { name: 'solved' }, responsible: { team: nordvikFirst }, handler: null },
    })
    expect(when(shapes.O2, cast.ola, { type: 'send-back' }).refused).toBe('not-solved')
  })

  test('O-11 the 1st line solves at first contact; not once the 2nd line has it', () => {
    expect(when(shapes.N1, cast.kari, solve).state.status.name).toBe('solved')
    expect(when(shapes.O2, cast.kari, solve).refused).toBe('not-your-line')
  })

  test('another solution takes back the confirmation of the first', () => {
    expect(when(shapes.K1, cast.kari, solve).state.status).toMatchObject({ name: 'solved', confirmed: false })
  })
})

describe('M.1.2.5 the end user confirms or objects (O-1)', () => {
  const objection = { type: 'object', letter } as const

  test('she confirms herself, or the 1st line does with a letter of hers', () => {
    expect(when(shapes.S1, cast.siri, { type: 'confirm', letter: null }).state.status).toMatchObject({
      confirmed: true,
    })
    expect(when(shapes.S1, cast.kari, { type: 'confirm', letter: letterOf(letter) }).events).toEqual([
      { type: 'confirmed', letter },
    ])
  })

  test('somebody else’s letter confirms nothing, and once is enough', () => {
    const staffs = letterOf(letter, { fromRequester: false })
    expect(when(shapes.S1, cast.kari, { type: 'confirm', letter: staffs }).refused).toBe('unknown')
    expect(when(shapes.K1, cast.siri, { type: 'confirm', letter: null }).refused).toBe('already-confirmed')
  })

  test('an objection opens it again where it is, also after it was closed', () => {
    for (const given of [shapes.S1, shapes.K1, shapes.C1]) {
      expect(when(given, cast.siri, objection)).toMatchObject({
        types: ['objected'],
        state: { status: { name: 'open' }, responsible: given.responsible },
      })
    }
    expect(when(shapes.I1, cast.siri, objection).refused).toBe('already-closed')
  })
})

describe('O-14 closing', () => {
  test('M.1.2.6 the 1st line closes at its step, with the solution kept', () => {
    const closed = when(shapes.K1, cast.kari, close, { activeSteps: [closing] })
    expect(closed.state.status).toEqual({
      name: 'closed',
      outcome: 'solved',
      solution: { id: ident<'solution'>(61), kind: 'now' },
    })
    expect(when(closed.state, cast.kari, close).refused).toBe('already-closed')
  })

  test('not before the end user has confirmed, and never unsolved', () => {
    expect(when(shapes.S1, cast.kari, close, { activeSteps: [confirming] }).refused).toBe('not-confirmed')
    expect(when(shapes.O1, cast.kari, close, { activeSteps: [closing] }).refused).toBe('not-solved')
  })

  test('information only needs no solution; withdrawn, duplicate and spam go at any step (O-18)', () => {
    expect(when(shapes.O1, cast.kari, { type: 'close', outcome: 'information' }).state.status).toEqual({
      name: 'closed',
      outcome: 'information',
      solution: null,
    })
    for (const outcome of ['withdrawn', 'duplicate', 'spam'] as const) {
      expect(when(shapes.O2, cast.ola, { type: 'close', outcome }, { activeSteps: [solving] }).refused).toBeNull()
      expect(when(shapes.O2, cast.kari, { type: 'close', outcome }, { activeSteps: [solving] }).refused).toBe(
        'not-your-line',
      )
    }
  })

  test('reopening is a decision of staff, and makes it open, never new', () => {
    expect(when(shapes.I1, cast.kari, { type: 'reopen' }).state.status).toEqual({ name: 'open' })
    expect(when(shapes.C1, cast.siri, { type: 'reopen' }).refused).toBe('not-your-line')
  })
})
