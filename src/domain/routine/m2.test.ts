import { describe, expect, test } from 'vitest'
import { positionAfter, routineOf } from '../../../test/stage/drawn-routine.ts'
import { cast, havnaFirst, ident, nordvikFirst } from '../../../test/stage/people.ts'
import { reported, type Story, say } from '../../../test/stage/story.ts'
import type { SolutionKind } from '../case/state.ts'
import { routineFor } from './choose.ts'

const { kari, ola, hanne } = cast

const chosen = [
  ['M.2.1', 'application'],
  ['M.2.2', 'database'],
] as const
const numbers = (routine: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${routine}.${from + index}`)

describe('which routine a case follows', () => {
  test('M.1 for users; M.2.1 for the application and where nobody says; M.2.2 for the four of the infrastructure', () => {
    expect(routineFor('user', null)).toBe('M.1')
    expect([null, 'application' as const].map(area => routineFor('supplier', area))).toEqual(['M.2.1', 'M.2.1'])
    const infrastructure = ['system', 'communication', 'database', 'backup'] as const
    expect(new Set(infrastructure.map(area => routineFor('supplier', area)))).toEqual(new Set(['M.2.2']))
  })
})

describe.each(chosen)('%s: what both have', (routine, area) => {
  const decided = (inform: boolean, only = false): Story => reported(area).by(ola, say.decide(inform, only))
  const closing = routine === 'M.2.1' ? 9 : 8
  const solved = (): Story => decided(false).by(ola, say.solve)
  const noticed = (): Story => solved().by(ola, say.publish(92, nordvikFirst, havnaFirst))

  test(`${numbers(routine, 1, 5).join(' ')} one report completes the five that happen outside and at once`, () => {
    const story = reported(area)
    expect(Object.keys(story.position.done)).toEqual(numbers(routine, 1, 5))
    expect(story.at).toEqual([`${routine}.6`])
    expect(story.state).toMatchObject({ type: 'technical', area, owner: null, responsible: { line: 'second' } })
  })

  test(`${routine}.6 two questions, four answers (G5, G6)`, () => {
    const next = routine === 'M.2.1' ? ['M.2.1.7', 'M.2.1.8'] : ['M.2.2.7']
    for (const inform of [true, false]) {
      expect(decided(inform).at).toEqual(next)
      const only = decided(inform, true)
      expect(only.position).toMatchObject({ tokens: [], end: { name: 'information', left: [] }, deviations: [] })
      expect(only.by(ola, say.inform).state.status).toMatchObject({ name: 'closed', outcome: 'information' })
    }
  })

  test(`${routine}.6 a notice of the fault, before or after, moves nothing and holds nothing back (O-25)`, () => {
    const before = reported(area).by(ola, say.publish(91, nordvikFirst))
    expect(before.at).toEqual([`${routine}.6`])
    const after = before.by(ola, say.decide(true)).by(kari, say.relay(91, nordvikFirst)).by(ola, say.solve)
    expect([after.at, after.position.deviations]).toEqual([[`${routine}.${closing}`], []])
  })

  test(`${routine}.7 the solution that the 2nd line logs completes it`, () => {
    expect(solved().at).toEqual([`${routine}.${closing}`])
    expect(() => decided(false).by(ola, say.close)).toThrow('not-solved')
  })

  test(`${routine}.${closing} the 2nd line closes, and each 1st line tells afterwards as needed (O-14, O-26)`, () => {
    const untold = solved().by(ola, say.close)
    expect(untold.position).toMatchObject({ tokens: [], end: { name: 'closed', left: [] }, deviations: [] })
    const closed = noticed().by(ola, say.close)
    expect(closed.at).toEqual([`${routine}.${closing + 1}`])
    const told = closed.by(kari, say.relay(92, nordvikFirst)).by(hanne, say.relay(92, havnaFirst))
    expect(told.position).toMatchObject({ tokens: [], end: { name: 'closed', left: [] }, deviations: [] })
  })

  test(`${routine}.${closing + 1} the last 1st line that has seen to it closes the case, where the 2nd line has not`, () => {
    const one = noticed().by(kari, say.relay(92, nordvikFirst))
    expect([one.at, one.state.status.name]).toEqual([[`${routine}.${closing}`], 'solved'])
    const all = one.by(hanne, say.relay(92, havnaFirst))
    expect(all.state.status).toMatchObject({ name: 'closed', outcome: 'solved' })
    expect(all.position).toMatchObject({ tokens: [], end: { name: 'closed', left: [] }, deviations: [] })
    expect(Object.keys(all.position.done)).toContain(`${routine}.${closing + 1}`)
  })
})

describe('M.2.1 alone', () => {
  const promised = (): Story => reported('application').by(ola, say.decide(false)).by(ola, say.promise)

  test('M.2.1.8 a later version goes its own way (G7)', () => {
    expect(promised().at).toEqual(['M.2.1.9'])
    expect(Object.keys(promised().position.done)).toContain('M.2.1.8')
    expect(Object.keys(promised().position.done)).not.toContain('M.2.1.7')
  })

  test('M.2.1.9 M.2.1.10 that it comes in a later version shall be told before the case is ended', () => {
    expect(() => promised().by(ola, say.close)).toThrow('later-version-untold')
    const told = promised().by(ola, say.publish(92, havnaFirst)).by(ola, say.close)
    expect(told.at).toEqual(['M.2.1.10'])
  })
})

test('M.2.1.7 M.2.1.8 as the source’s words have it, one after the other (G7), is drawn as well: a later version does both', () => {
  const routine = routineOf({
    steps: {
      'M.2.1.7': { on: 'solved', role: 'operations' },
      'M.2.1.8': { on: 'solved[later-version]', role: 'operations' },
      'M.2.1.9': { on: 'closed', role: 'second-line' },
    },
    choices: ['G7'],
    ways: [
      'start > M.2.1.7',
      'M.2.1.7 > G7',
      'G7 > M.2.1.8 [later-version]',
      'G7 > M.2.1.9 [otherwise]',
      'M.2.1.8 > M.2.1.9',
      'M.2.1.9 > end',
    ],
  })
  const solution = ident<'solution'>(61)
  const done = (kind: SolutionKind) => {
    const event = { type: 'solved', solution, kind } as const
    const status = { name: 'solved', solution: { id: solution, kind }, confirmed: false } as const
    const { done, deviations } = positionAfter(routine, { event, state: { status } })
    return { done: Object.keys(done), deviations }
  }
  expect(done('later-version')).toEqual({ done: ['M.2.1.7', 'M.2.1.8'], deviations: [] })
  expect(done('now')).toEqual({ done: ['M.2.1.7'], deviations: [] })
})

describe('M.2.2 alone', () => {
  test('M.2.2.6 the 3rd line’s note obliges', () => {
    const demanded = reported('database').by(ola, say.demand)
    expect(() => demanded.by(ola, say.decide(false))).toThrow('information-demanded')
    expect(demanded.by(ola, say.decide(true)).at).toEqual(['M.2.2.7'])
  })
})
