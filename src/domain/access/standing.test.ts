import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ShapeName, shapeNames, shapes, stateOf } from '../../../test/stage/case-state.ts'
import { noon } from '../../../test/stage/moments.ts'
import { type CastName, cast, havnaFirst, machine } from '../../../test/stage/people.ts'
import { dora, everybody } from '../../../test/stage/random-command.ts'
import { anyWalk } from '../../../test/stage/walk.ts'
import { roles } from '../role.ts'
import { actorLine, inLane, isStaff, maySee, readableKinds, standing } from './standing.ts'

const inPart = (name: CastName, shape: ShapeName) => standing(shapes[shape], cast[name])
const parts = (name: CastName, shape: ShapeName) =>
  Object.entries(inPart(name, shape))
    .filter(([, holds]) => holds)
    .map(([part]) => part)
    .sort()

describe('what somebody is to a case (A-3)', () => {
  test.each([
    ['kari', 'O1', ['firstLine', 'hasCase']],
    ['kari', 'O2', ['firstLine']],
    ['hanne', 'O1', []],
    ['ola', 'O1', ['secondLine']],
    ['ola', 'O2', ['hasCase', 'secondLine']],
    ['oda', 'O2', ['secondLine']],
    ['siri', 'O2', ['requester']],
    ['stig', 'O2', []],
    ['aino', 'O2', []],
    ['aino', 'W2', ['supplier']],
    ['drift', 'W2', []],
    ['drift', 'R2', ['supplier']],
    ['kari', 'R2', []],
    ['bjorn', 'O1', []],
    ['admin', 'O1', []],
  ] as const)('%s in %s', (name, shape, expected) => {
    expect(parts(name, shape)).toEqual(expected)
  })

  test('a 1st line that has a strayed case stands in it; so does the owner’s', () => {
    const strayed = stateOf({ responsible: { team: havnaFirst, line: 'first' } })
    expect(standing(strayed, cast.hanne)).toMatchObject({ firstLine: true, hasCase: true })
    expect(standing(strayed, cast.kari)).toMatchObject({ firstLine: true, hasCase: false })
  })

  test('who has left a team has no line there any more', () => {
    expect(maySee(standing(shapes.O2, { ...cast.kari, memberships: [] }))).toBe(false)
  })

  test('Linje itself is nothing in particular to any case', () => {
    for (const shape of shapeNames) expect(maySee(standing(shapes[shape], machine))).toBe(false)
  })
})

describe('who may read which letters (DESIGN section 5)', () => {
  test.each([
    ['kari', 'O2', ['public', 'internal', 'supplier', 'notification']],
    ['ola', 'O1', ['public', 'internal', 'supplier', 'notification']],
    ['siri', 'O2', ['public']],
    ['aino', 'W2', ['supplier']],
    ['drift', 'R2', ['supplier']],
    ['stig', 'O2', []],
    ['admin', 'O2', []],
  ] as const)('%s in %s', (name, shape, kinds) => {
    expect(readableKinds(inPart(name, shape))).toEqual(kinds)
  })

  test('14 nobody who may not see a case reads a letter of it, and who sees it reads something, but for its head alone', () => {
    fc.assert(
      fc.property(anyWalk, fc.constantFrom(...everybody), ({ opened, visits }, actor) => {
        const who = standing(visits.at(-1)?.after ?? opened, actor)
        const readsLetters = isStaff(who) || who.requester || who.supplier
        expect(readableKinds(who).length > 0).toBe(readsLetters)
        expect(maySee(who)).toBe(readsLetters || who.readsHead)
      }),
      { numRuns: 300 },
    )
  })

  test('14 made confidential, a case shows nobody more than before, and its lines nothing but for those named', () => {
    fc.assert(
      fc.property(anyWalk, fc.constantFrom(...everybody), fc.boolean(), ({ opened, visits }, actor, isNamed) => {
        const before = { ...(visits.at(-1)?.after ?? opened), confidential: null }
        const readers = isNamed ? [actor.person] : []
        const confidential = {
          readers,
          basis: 'security',
          reviewOn: '2027-06-01',
          since: noon,
          released: [],
          lifting: null,
        } as const
        const was = standing(before, actor)
        const is = standing({ ...before, confidential }, actor)
        for (const kind of readableKinds(is)) expect(readableKinds(was)).toContain(kind)
        expect(isStaff(is)).toBe(isNamed && isStaff(was))
        expect(maySee(is)).toBe(is.requester || isStaff(is))
      }),
      { numRuns: 300 },
    )
  })

  test('14 fewer rights, fewer sights: without a membership nobody reads more', () => {
    fc.assert(
      fc.property(anyWalk, fc.constantFrom(...everybody), ({ opened, visits }, actor) => {
        const state = visits.at(-1)?.after ?? opened
        const before = readableKinds(standing(state, actor))
        for (const left of actor.memberships) {
          const memberships = actor.memberships.filter(membership => membership !== left)
          expect(before).toEqual(expect.arrayContaining([...readableKinds(standing(state, { ...actor, memberships }))]))
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the part in which somebody acted stands on the event (B-12)', () => {
  test.each([
    ['kari', 'O1', 'first-line'],
    ['kari', 'O2', 'first-line'],
    ['ola', 'O2', 'second-line'],
    ['ola', 'O1', 'second-line'],
    ['siri', 'O1', 'requester'],
    ['aino', 'W2', 'supplier'],
    ['bjorn', 'O1', 'system'],
  ] as const)('%s in %s acts as %s', (name, shape, line) => {
    expect(actorLine(shapes[shape], cast[name])).toBe(line)
  })

  test('who sits in both lines acts for the line that has it', () => {
    expect(actorLine(shapes.O1, dora)).toBe('first-line')
    expect(actorLine(shapes.O2, dora)).toBe('second-line')
    expect(actorLine(shapes.O1, machine)).toBe('system')
  })
})

describe('the lanes of a routine (OSLO-ROUTINES section 2)', () => {
  test.each([
    ['siri', ['end-user']],
    ['kari', ['first-line']],
    ['ola', ['second-line', 'third-line', 'operations']],
    ['aino', []],
    ['hanne', []],
  ] as const)('%s stands in %s', (name, lanes) => {
    expect(roles.filter(role => inLane(inPart(name, 'W2'), role))).toEqual(lanes)
  })
})
