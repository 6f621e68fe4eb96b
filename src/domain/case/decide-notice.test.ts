import { describe, expect, test } from 'vitest'
import { factsOf, makeEvent } from '../../../test/stage/case-facts.ts'
import { shapes, stateOf } from '../../../test/stage/case-state.ts'
import { cast, havnaFirst, ident, machine, nordvikFirst } from '../../../test/stage/people.ts'
import { maySee, readableKinds, standing } from '../access/standing.ts'
import type { Actor } from '../actor.ts'
import type { Command } from './command.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import type { CaseState } from './state.ts'

const note = ident<'note'>(71)
const notice = ident<'notice'>(91)
const publish: Command = { type: 'publish-notice', notice, teams: [nordvikFirst, havnaFirst] }
const relay = (team = havnaFirst): Command => ({ type: 'relay-notice', notice, team, told: true })

function answer(state: CaseState, command: Command, actor: Actor): string {
  const decision = decide(state, command, factsOf(actor))
  return decision.accepted ? 'yes' : decision.refusal.code
}

function onward(state: CaseState, ...done: readonly (readonly [Command, Actor])[]): CaseState {
  return done.reduce((so, [command, actor]) => {
    const decision = decide(so, command, factsOf(actor))
    if (!decision.accepted) throw new Error(decision.refusal.code)
    return decision.events.reduce((state, body) => evolve(state, makeEvent(body, { version: state.version + 1 })), so)
  }, state)
}

describe('M.1.3.2, M.2.1.6, M.2.2.6 info to end users? J/N (G3, G5, G6)', () => {
  const decision = (inform: boolean, onlyInformation: boolean): Command => ({
    type: 'decide-information',
    inform,
    onlyInformation,
    note: null,
  })

  test('all four answers are kept; the same answer twice changes nothing', () => {
    for (const inform of [true, false]) {
      for (const only of [true, false]) {
        const decided = onward(shapes.R2, [decision(inform, only), cast.ola])
        expect(decided.information).toEqual({ inform, onlyInformation: only })
        expect(answer(decided, decision(inform, only), cast.ola)).toBe('unchanged')
        expect(answer(decided, decision(inform, !only), cast.ola)).toBe('yes')
      }
    }
  })

  test('M.2.2.6 the 3rd line’s note obliges: no is refused, and a no that stood is open again', () => {
    const silent = onward(shapes.R2, [decision(false, false), cast.ola])
    const demanded = onward(silent, [{ type: 'demand-information', note }, cast.ola])
    expect(demanded.information).toBeNull()
    expect(answer(demanded, decision(false, false), cast.ola)).toBe('information-demanded')
    expect(answer(demanded, decision(true, false), cast.ola)).toBe('yes')
    expect(answer(demanded, { type: 'demand-information', note }, cast.ola)).toBe('unchanged')
  })
})

describe('O-25, O-26 one notice, many relays', () => {
  const published = onward(shapes.O2, [publish, cast.ola])

  test('each 1st line tells for itself, once; who has not is known', () => {
    expect(published.notices).toEqual([
      {
        notice,
        teams: [nordvikFirst, havnaFirst],
        untold: [nordvikFirst, havnaFirst],
        ofSolution: false,
        ended: false,
      },
    ])
    expect(answer(published, relay(), cast.kari)).toBe('not-your-line')
    const told = onward(published, [relay(), cast.hanne])
    expect(told.notices[0]?.untold).toEqual([nordvikFirst])
    expect(answer(told, relay(), cast.hanne)).toBe('unchanged')
    expect(answer(published, relay(), machine)).toBe('yes')
  })

  test('telling may follow the closing, and the end of the notice', () => {
    const closed: CaseState = { ...published, status: shapes.C1.status }
    expect(answer(closed, relay(), cast.hanne)).toBe('yes')
    expect(answer(closed, publish, cast.ola)).toBe('already-closed')
    const ended = onward(closed, [{ type: 'end-notice', notice }, cast.ola])
    expect(answer(ended, relay(), cast.hanne)).toBe('yes')
    expect(answer(ended, { type: 'end-notice', notice }, cast.ola)).toBe('no-notice')
  })

  test('it may go to more teams, never twice to one, and nowhere once it has ended', () => {
    const one = onward(shapes.O2, [{ type: 'publish-notice', notice, teams: [nordvikFirst] }, cast.ola])
    expect(onward(one, [publish, cast.ola]).notices[0]?.untold).toEqual([nordvikFirst, havnaFirst])
    expect(answer(published, publish, cast.ola)).toBe('unchanged')
    expect(answer(shapes.O2, { type: 'publish-notice', notice, teams: [] }, cast.ola)).toBe('unknown')
    expect(answer(onward(published, [{ type: 'end-notice', notice }, cast.ola]), publish, cast.ola)).toBe(
      'notice-ended',
    )
  })

  test('A-3 a notice opens a supplier’s case to those it reached, its head alone, and no end user’s', () => {
    const supplied = onward(shapes.R2, [publish, cast.ola])
    const hanne = standing(supplied, cast.hanne)
    expect([maySee(hanne), readableKinds(hanne)]).toEqual([true, []])
    expect(maySee(standing(published, cast.hanne))).toBe(false)
    expect(maySee(standing(stateOf(), cast.hanne))).toBe(false)
    expect(answer(published, { type: 'wait', for: 'other', followUpAt: '2099', note }, cast.hanne)).toBe('not-found')
  })
})
