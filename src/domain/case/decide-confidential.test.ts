import { describe, expect, test } from 'vitest'
import { letterOf, named, toThirdLine } from '../../../test/stage/case-facts.ts'
import { shapes } from '../../../test/stage/case-state.ts'
import { when } from '../../../test/stage/given.ts'
import { friday, noon } from '../../../test/stage/moments.ts'
import {
  cast,
  havna,
  havnaFirst,
  ident,
  machine,
  nordvik,
  nordvikFirst,
  secondLine,
  thirdLine,
} from '../../../test/stage/people.ts'
import { maySee, readableFrom, standing } from '../access/standing.ts'
import type { Ruled } from './command.ts'

const note = ident<'note'>(71)
const letter = ident<'letter'>(81)
const { kari, karl, ola, oda, hanne, siri, aino } = cast
const until = { reviewOn: '2027-06-01', today: '2027-03-01' } as const
const mark = (...readers: readonly (typeof kari | typeof ola)[]): Ruled<'mark-confidential'> => ({
  type: 'mark-confidential',
  readers: readers.map(named),
  basis: 'duty-of-secrecy',
  ...until,
  note,
})
const read = (...readers: readonly (typeof kari | typeof ola)[]): Ruled<'change-readers'> => ({
  type: 'change-readers',
  readers: readers.map(named),
  note,
})
const send = { type: 'send-to-supplier', supplier: toThirdLine, letter, followUpAt: friday } as const

/** Kari and Ola read Siri's case, which the 2nd line has. */
const shut = when(shapes.O2, kari, mark(ola)).state
const proposed = when(shut, kari, { type: 'propose-lifting', note }).state

describe('A-3 a confidential case is read by named people of its lines', () => {
  test('whoever says so is one of them, and the day and the basis stand in the log', () => {
    expect(when(shapes.O2, kari, mark(ola))).toMatchObject({
      events: [
        {
          type: 'marked-confidential',
          readers: [kari.person, ola.person],
          basis: 'duty-of-secrecy',
          reviewOn: '2027-06-01',
          note,
        },
      ],
      state: { confidential: { since: noon, released: [], lifting: null } },
    })
  })

  test.each([
    ['her colleague in the same 1st line', karl],
    ['somebody in another 2nd line', oda],
    ['another 1st line', hanne],
    ['a supplier it was sent to before', aino],
  ])('%s, not named, does not learn that it exists', (_, actor) => {
    const asked = when(when(shapes.W2, kari, mark(ola)).state, actor, { type: 'reopen' })
    expect(asked.refused).toBe('not-found')
  })

  test('its requester goes on as before', () => {
    expect(standing(shut, siri)).toEqual(standing(shapes.O2, siri))
  })

  test('being named opens nothing to whoever is of no line of it, or has left (I04)', () => {
    const withHanne = when(shut, kari, read(kari, ola, hanne)).state
    expect(maySee(standing(withHanne, hanne))).toBe(false)
    expect(maySee(standing(shut, { ...kari, memberships: [] }))).toBe(false)
  })

  test('a handler and an owner who are not named have it no longer (invariant 9)', () => {
    const { types, state } = when(shapes.O2, oda, mark(ola))
    expect(types).toEqual(['marked-confidential', 'owner-changed'])
    expect(when(state, ola, read(oda, { ...ola, person: ident<'person'>(150) })).types).toEqual([
      'readers-changed',
      'released',
    ])
  })

  test.each([
    ['nobody but herself', kari, mark(), 'too-few-readers'],
    ['nobody of the team that has it', kari, mark(karl), 'no-reader-there'],
    ['somebody of no line', kari, mark({ ...ola, memberships: [] }), 'reader-outside-lines'],
    ['until today', kari, { ...mark(ola), reviewOn: '2027-03-01' }, 'review-day-past'],
    ['as its requester', siri, mark(ola), 'not-your-line'],
    ['as a machine', machine, mark(kari, ola), 'not-found'],
  ] as const)('not %s', (_, actor, command, code) => {
    expect(when(shapes.O2, actor, command).refused).toBe(code)
  })

  test('what is confidential is not made so twice; its readers change by themselves, with a reason', () => {
    expect(when(shut, kari, mark(ola)).refused).toBe('already-confidential')
    expect(when(shut, ola, read(ola, kari)).refused).toBe('unchanged')
    expect(when(shut, ola, read(ola, oda))).toMatchObject({
      types: ['readers-changed', 'owner-changed'],
      state: { confidential: { readers: [ola.person, oda.person] } },
    })
    expect(when(shut, kari, read(kari, karl)).refused).toBe('no-reader-there')
  })
})

describe('it goes to nobody who may not read it (invariant 9)', () => {
  test('not given to a colleague who is not named', () => {
    const hers = when(shapes.O1, kari, mark(ola)).state
    expect(when(hers, kari, { type: 'assign', person: named(karl) }).refused).toBe('not-a-reader')
    expect(when(hers, kari, { type: 'change-owner', person: named(karl) }).refused).toBe('not-a-reader')
  })

  test('handed over to a team where somebody is named, and to no other', () => {
    const hand = { type: 'hand-over', to: { team: secondLine, line: 'second' }, note } as const
    const among = when(shapes.O1, kari, mark(karl)).state
    expect(when(among, kari, hand).refused).toBe('no-reader-there')
    expect(when(when(among, kari, read(kari, ola)).state, kari, hand).types).toContain('handed-over')
  })

  test('neither returned, sent back nor moved where nobody is', () => {
    const inSecond = when(shapes.O2, ola, mark(oda)).state
    expect(when(inSecond, ola, { type: 'return', reason: 'other', note }).refused).toBe('no-reader-there')
    const solved = when(inSecond, ola, { type: 'solve', solution: ident<'solution'>(61), kind: 'now' }).state
    expect(when(solved, ola, { type: 'send-back' }).refused).toBe('no-reader-there')
    const hanna = ident<'person'>(120)
    const move = { type: 'correct-requester', requester: hanna, agency: havna, firstLine: havnaFirst } as const
    expect(when(shut, ola, move).refused).toBe('no-reader-there')
    expect(when(when(shut, ola, read(kari, ola, hanne)).state, ola, move).types).toEqual(['requester-corrected'])
  })

  test('not back from the 1st line that has it for another, whose it is but of which nobody is named (U-1)', () => {
    const delegated = { ...shapes.O1, responsible: { team: havnaFirst, line: 'first' } } as const
    const shutThere = when(delegated, hanne, mark(ola)).state
    const move = {
      type: 'correct-requester',
      requester: ident<'person'>(120),
      agency: nordvik,
      firstLine: nordvikFirst,
    } as const
    expect(when(delegated, hanne, move).types).toEqual(['requester-corrected'])
    expect(when(shutThere, hanne, move).refused).toBe('no-reader-there')
  })
})

describe('lifting it takes two (ACCEPTANCE 2.3)', () => {
  test('one proposes, another agrees, and its lines read it again', () => {
    expect(proposed.confidential?.lifting).toBe(kari.person)
    expect(when(proposed, kari, { type: 'agree-to-lifting' }).refused).toBe('another-reader')
    const lifted = when(proposed, ola, { type: 'agree-to-lifting' }).state
    expect(lifted.confidential).toBeNull()
    expect(maySee(standing(lifted, karl))).toBe(true)
  })

  test('or says no, and it stays', () => {
    expect(when(proposed, ola, { type: 'propose-lifting', note }).refused).toBe('already-proposed')
    const declined = when(proposed, ola, { type: 'decline-lifting', note }).state
    expect(declined.confidential).toEqual(shut.confidential)
    expect(when(declined, ola, { type: 'agree-to-lifting' }).refused).toBe('nothing-proposed')
  })

  test('whoever proposed it and reads it no longer has proposed nothing', () => {
    expect(when(proposed, ola, read(ola, oda)).state.confidential?.lifting).toBeNull()
    expect(when(proposed, ola, read(ola, oda, kari)).state.confidential?.lifting).toBe(kari.person)
  })

  test('its day is moved by looking at it again, and by nothing else', () => {
    const later = { ...until, reviewOn: '2027-09-01' }
    expect(when(shut, ola, { type: 'review-confidential', ...later, note }).state.confidential?.reviewOn).toBe(
      '2027-09-01',
    )
    expect(
      when(shut, ola, { type: 'review-confidential', reviewOn: '2027-02-01', today: '2027-03-01', note }).refused,
    ).toBe('review-day-past')
  })
})

describe('a supplier reads what is sent to her after it became so, and nothing else (ACCEPTANCE 2.3)', () => {
  const sent = when(when(shapes.W2, kari, mark(ola)).state, ola, {
    type: 'write',
    kind: 'supplier',
    form: 'mail',
    direction: 'out',
    supplier: thirdLine,
    letter,
  }).state

  test('until then she has no case', () => {
    expect(maySee(standing(when(shapes.W2, kari, mark(ola)).state, aino))).toBe(false)
    expect(standing(sent, aino).supplier).toBe(true)
    expect(readableFrom(sent, standing(sent, aino), 'supplier')).toBe(noon)
    expect(readableFrom(sent, standing(sent, ola), 'supplier')).toBeNull()
  })

  test('a call is no letter, and a letter taken back shows nothing', () => {
    const called = {
      type: 'write',
      kind: 'supplier',
      form: 'phone',
      direction: 'out',
      supplier: thirdLine,
      letter,
    } as const
    expect(standing(when(when(shapes.W2, kari, mark(ola)).state, ola, called).state, aino).supplier).toBe(false)
    const back = { type: 'withdraw', letter: letterOf(letter, { author: ola.person }) } as const
    expect(standing(when(sent, ola, back).state, aino).supplier).toBe(false)
  })

  test('she whom it is sent to first reads it from there', () => {
    expect(standing(when(shut, ola, send).state, aino).supplier).toBe(true)
  })
})
