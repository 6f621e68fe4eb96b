import { describe, expect, test } from 'vitest'
import { informing, named, solving, telling } from '../../../test/stage/case-facts.ts'
import { shapes, stateOf } from '../../../test/stage/case-state.ts'
import { when } from '../../../test/stage/given.ts'
import {
  cast,
  havna,
  havnaFirst,
  ident,
  machine,
  nordvikFirst,
  otherSecondLine,
  secondLine,
} from '../../../test/stage/people.ts'
import { dora } from '../../../test/stage/random-command.ts'
import type { Ruled } from './command.ts'

const note = ident<'note'>(71)
const toSecond: Ruled<'hand-over'> = { type: 'hand-over', to: { team: secondLine, line: 'second' }, note }
const goBack: Ruled<'return'> = { type: 'return', reason: 'missing-information', note }
const take = (who: typeof cast.kari) => ({ type: 'assign', person: named(who) }) as const

describe('O-8 one responsible person in the line that works on it, beside its owner', () => {
  test('the first at the 1st line to take it is its handler and its owner; new ends there', () => {
    const { types, state } = when(shapes.N1, cast.kari, take(cast.kari))
    expect(types).toEqual(['taken', 'owner-changed'])
    expect(state).toMatchObject({ handler: cast.kari.person, owner: { person: cast.kari.person } })
    expect(state.status).toEqual({ name: 'open' })
  })

  test('the owner stays when a colleague takes it, and when the 2nd line does', () => {
    expect(when(shapes.O1, cast.karl, take(cast.karl))).toMatchObject({
      types: ['taken'],
      state: { handler: cast.karl.person, owner: { person: cast.kari.person } },
    })
    expect(when(shapes.N2, cast.ola, take(cast.ola))).toMatchObject({
      types: ['taken'],
      state: { handler: cast.ola.person, owner: { team: nordvikFirst, person: null } },
    })
  })

  test('who is given it at the 1st line becomes owner where nobody was', () => {
    expect(when(shapes.N1, cast.kari, { type: 'assign', person: named(cast.karl) }).state).toMatchObject({
      handler: cast.karl.person,
      owner: { person: cast.karl.person },
    })
  })

  test('U-19 a handler is a member of the team that has it', () => {
    expect(when(shapes.O1, cast.kari, { type: 'assign', person: named(cast.ola) }).refused).toBe('not-a-member')
    expect(when(shapes.O2, cast.ola, { type: 'assign', person: named(cast.oda) }).refused).toBe('not-a-member')
  })

  test('an owner is a member of the owner’s team, and may change while the 2nd line has it', () => {
    const change = (person: typeof cast.kari) => ({ type: 'change-owner', person: named(person) }) as const
    expect(when(shapes.O2, cast.kari, change(cast.karl)).state.owner?.person).toBe(cast.karl.person)
    expect(when(shapes.O2, cast.kari, change(cast.hanne)).refused).toBe('not-a-member')
    expect(when(shapes.O2, cast.kari, change(cast.kari)).refused).toBe('unchanged')
  })

  test('who leaves a team leaves what she had there to it: the case, the ownership, and nothing of other teams', () => {
    const leaves = (who: typeof cast.kari, team: Ruled<'leave'>['team']) =>
      ({ type: 'leave', person: who.person, team }) as const
    const left = when(shapes.O1, machine, leaves(cast.kari, null))
    expect(left.types).toEqual(['released', 'owner-changed'])
    expect(left.state).toMatchObject({
      handler: null,
      owner: { team: nordvikFirst, person: null },
      status: { name: 'open' },
    })
    expect(when(shapes.O2, machine, leaves(cast.kari, nordvikFirst))).toMatchObject({
      types: ['owner-changed'],
      state: { handler: cast.ola.person },
    })
    expect(when(shapes.O2, machine, leaves(cast.ola, nordvikFirst)).refused).toBe('unchanged')
    expect(when(shapes.C1, machine, leaves(cast.kari, null)).refused).toBe('already-closed')
  })

  test('no person can say that somebody has left', () => {
    for (const actor of [cast.kari, cast.ola, cast.admin]) {
      expect(when(shapes.O1, actor, { type: 'leave', person: cast.kari.person, team: null }).refused).toBe('not-found')
    }
  })
})

describe('M.1.1.2 hand over to the 2nd line', () => {
  test('the owner is who hands over; nobody handles it until the 2nd line takes it', () => {
    const { types, state } = when(shapes.N1, cast.kari, toSecond)
    expect(types).toEqual(['owner-changed', 'handed-over'])
    expect(state).toMatchObject({
      owner: { team: nordvikFirst, person: cast.kari.person },
      responsible: { team: secondLine, line: 'second' },
      handler: null,
      status: { name: 'open' },
    })
  })

  test('O-10 a strayed case handed over by another 1st line does not make its people owners', () => {
    const strayed = stateOf({ responsible: { team: havnaFirst, line: 'first' } })
    expect(when(strayed, cast.hanne, toSecond)).toMatchObject({
      types: ['handed-over'],
      state: { owner: { team: nordvikFirst, person: null } },
    })
  })

  test('M.1.2.4 a case that came back solved is opened again on its way to the 2nd line', () => {
    expect(when(shapes.S1, cast.kari, toSecond)).toMatchObject({
      types: ['reopened', 'handed-over'],
      state: { status: { name: 'open' } },
    })
  })

  test('U-19 never to another 1st line', () => {
    const to = { team: havnaFirst, line: 'first' } as const
    expect(when(shapes.O1, cast.kari, { ...toSecond, to }).refused).toBe('not-a-way')
  })
})

describe('U-19 what came to the wrong team goes back to the owner', () => {
  test('M.1.1.3 returned: the owner’s 1st line has it, nobody handles it', () => {
    expect(when(shapes.O2, cast.ola, goBack)).toMatchObject({
      events: [{ type: 'returned', responsible: { team: nordvikFirst, line: 'first' }, reason: 'missing-information' }],
      state: { responsible: { team: nordvikFirst }, handler: null, owner: { person: cast.kari.person } },
    })
  })

  test('a case nobody has taken, assigned, triaged or handed over is as new to the 1st line as before', () => {
    expect(when(shapes.N2, cast.ola, goBack).state.status).toEqual({ name: 'new' })
  })

  test('then the 1st line may solve it or hand it over again', () => {
    const { state } = when(shapes.O2, cast.ola, goBack)
    expect(when(state, cast.kari, toSecond).refused).toBeNull()
    expect(when(state, cast.kari, { type: 'solve', solution: ident<'solution'>(61), kind: 'now' }).refused).toBeNull()
  })

  test('O-3 who sits in both lines returns nothing that the 1st line has', () => {
    expect(when(shapes.O1, dora, goBack).refused).toBe('not-your-line')
    expect(when(shapes.O2, dora, goBack).refused).toBeNull()
  })

  test('a 2nd line hands nothing to another 2nd line', () => {
    const to = { team: otherSecondLine, line: 'second' } as const
    expect(when(shapes.O2, cast.ola, { ...toSecond, to }).refused).toBe('only-first-line')
  })
})

describe('the requester corrected: the owner moves to her agency’s 1st line (U-20)', () => {
  const person = ident<'person'>(120)
  const toHavna = { type: 'correct-requester', requester: person, agency: havna, firstLine: havnaFirst } as const

  test('a case at the 1st line goes along, without a handler', () => {
    expect(when(shapes.O1, cast.kari, toHavna).state).toMatchObject({
      reporter: { requester: person, agency: havna },
      owner: { team: havnaFirst, person: null },
      responsible: { team: havnaFirst, line: 'first' },
      handler: null,
    })
  })

  test('a case in the 2nd line stays there, with its handler', () => {
    expect(when(shapes.O2, cast.ola, toHavna).state).toMatchObject({
      owner: { team: havnaFirst, person: null },
      responsible: { team: secondLine },
      handler: cast.ola.person,
    })
  })

  test('within the agency owner and handler stay; the same person again changes nothing', () => {
    const { agency } = shapes.O1.reporter.kind === 'user' ? shapes.O1.reporter : { agency: havna }
    const within = { type: 'correct-requester', agency, firstLine: nordvikFirst } as const
    expect(when(shapes.O1, cast.kari, { ...within, requester: cast.stig.person }).state).toMatchObject({
      owner: { person: cast.kari.person },
      handler: cast.kari.person,
    })
    expect(when(shapes.O1, cast.kari, { ...within, requester: cast.siri.person }).refused).toBe('unchanged')
  })
})

describe('O-20 steps outside the system', () => {
  const mark = (step: string, state: 'done' | 'skipped' = 'done') => ({ type: 'mark-step', step, state }) as const
  const activeSteps = [solving, informing, telling]

  test('are completed or skipped by the lane of that very step', () => {
    expect(when(shapes.O2, cast.ola, mark('M.1.3.3'), { activeSteps }).types).toEqual(['step-done'])
    expect(when(shapes.O2, cast.ola, mark('M.1.3.3', 'skipped'), { activeSteps }).types).toEqual(['step-skipped'])
    expect(when(shapes.O2, cast.kari, mark('M.1.3.3'), { activeSteps }).refused).toBe('not-your-line')
    expect(when(shapes.O2, cast.ola, mark('M.1.2.4'), { activeSteps }).refused).toBe('not-your-line')
  })

  test('O-14 a step that a command of ours completes is not done by hand', () => {
    expect(when(shapes.O2, cast.ola, mark('M.1.1.3'), { activeSteps }).refused).toBe('not-your-line')
  })

  test('and only while they are open', () => {
    expect(when(shapes.O2, cast.ola, mark('M.1.2.2'), { activeSteps }).refused).toBe('step-not-active')
  })
})
