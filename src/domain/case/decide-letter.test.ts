import { describe, expect, test } from 'vitest'
import { letterOf, named } from '../../../test/stage/case-facts.ts'
import { shapeNames, shapes } from '../../../test/stage/case-state.ts'
import { when } from '../../../test/stage/given.ts'
import { cast, ident, machine, operations, thirdLine } from '../../../test/stage/people.ts'
import type { PersonActor } from '../actor.ts'
import type { Ruled } from './command.ts'

const letter = ident<'letter'>(81)
const fromSiri: Ruled<'receive'> = {
  type: 'receive',
  kind: 'public',
  form: 'mail',
  from: 'requester',
  supplier: null,
  automatic: false,
  letter,
}
const fromAino: Ruled<'receive'> = { ...fromSiri, kind: 'supplier', from: 'supplier', supplier: thirdLine }
const toSiri: Ruled<'write'> = {
  type: 'write',
  kind: 'public',
  form: 'mail',
  direction: 'out',
  supplier: null,
  letter,
}
const toAino: Ruled<'write'> = { ...toSiri, kind: 'supplier', supplier: thirdLine }

describe('a letter that comes in joins (A-5, U-14)', () => {
  test('whatever the status, and changes it only by ending a wait', () => {
    for (const shape of shapeNames) {
      for (const command of [fromSiri, fromAino]) {
        const { types, state } = when(shapes[shape], machine, command)
        expect(types[0]).toBe('letter-received')
        if (types.length === 1) expect(state.status).toEqual(shapes[shape].status)
        else expect(types).toEqual(['letter-received', 'waiting-ended'])
      }
    }
  })

  test('M.1.2.2 the supplier’s answer ends the wait for her', () => {
    expect(when(shapes.W2, machine, fromAino)).toMatchObject({
      types: ['letter-received', 'waiting-ended'],
      state: { status: { name: 'open' } },
    })
  })

  test('the requester’s answer ends the wait for her', () => {
    expect(when(shapes.W1, machine, fromSiri).events[1]).toEqual({
      type: 'waiting-ended',
      for: 'requester',
      because: 'answered',
    })
  })

  test.each([
    ['an automatic answer of hers', shapes.W2, { ...fromAino, automatic: true }],
    ['an automatic answer of the requester', shapes.W1, { ...fromSiri, automatic: true }],
    ['another supplier', shapes.W2, { ...fromAino, supplier: operations }],
    ['the requester, while it waits for a supplier', shapes.W2, fromSiri],
    ['a participant, while it waits for the requester', shapes.W1, { ...fromSiri, from: 'participant' }],
  ] as const)('U-13 %s ends no wait', (_, given, command) => {
    expect(when(given, machine, command)).toMatchObject({ types: ['letter-received'], state: { status: given.status } })
  })

  test('O-1 an answer confirms nothing by itself', () => {
    expect(when(shapes.S1, machine, fromSiri).state.status).toEqual(shapes.S1.status)
    expect(when(shapes.C1, machine, fromSiri).state.status).toEqual(shapes.C1.status)
  })

  test('and logs the number a supplier tells in it, once, whoever or whatever wrote it (O-16)', () => {
    const told = { ...fromAino, reference: 'L-77' }
    const logged = when(shapes.W2, machine, told)
    expect(logged.types).toEqual(['letter-received', 'supplier-number-logged', 'waiting-ended'])
    expect(logged.state.dealings).toMatchObject([{ supplier: thirdLine, reference: 'L-77' }])
    expect(when(logged.state, machine, { ...told, reference: 'L-78' }).types).toEqual(['letter-received'])
    expect(when(shapes.W2, machine, { ...told, automatic: true }).types).toEqual([
      'letter-received',
      'supplier-number-logged',
    ])
    // Her ticket system that says solved has something for a person to log (M.1.3.5).
    expect(when(shapes.W2, machine, { ...fromAino, automatic: true, says: 'now' }).types).toEqual([
      'letter-received',
      'waiting-ended',
    ])
  })
})

describe('a letter that is written', () => {
  test('O-2 to the end user: by her 1st line; by the 2nd line only where that is delegated (U-2)', () => {
    expect(when(shapes.O2, cast.kari, toSiri).types).toEqual(['letter-written'])
    expect(when(shapes.O2, cast.ola, toSiri).refused).toBe('through-first-line')
    expect(when(shapes.O2, cast.ola, toSiri, { delegatesPublic: true }).types).toEqual(['letter-written'])
  })

  test('O-3 to a supplier: by the 2nd line, to one the case was sent to', () => {
    expect(when(shapes.W2, cast.ola, toAino).types).toEqual(['letter-written'])
    expect(when(shapes.W2, cast.ola, { ...toAino, supplier: operations }).refused).toBe('not-sent-to-supplier')
    expect(when(shapes.W2, cast.kari, toAino).refused).toBe('only-second-line')
  })

  test('it moves no status, not even of a case that waits', () => {
    expect(when(shapes.W2, cast.ola, toAino).state.status).toEqual(shapes.W2.status)
    expect(when(shapes.N1, cast.kari, { ...toSiri, kind: 'internal' }).state.status).toEqual({ name: 'new' })
  })

  test('U-20 a call is noted in either direction; a mail of somebody else is not written for her', () => {
    expect(when(shapes.O1, cast.kari, { ...toSiri, form: 'phone', direction: 'in' }).types).toEqual(['letter-written'])
    expect(when(shapes.O1, cast.kari, { ...toSiri, direction: 'in' }).refused).toBe('not-your-letter')
  })

  test('the parties write in: the requester publicly, the supplier in her own thread, and end the wait for them', () => {
    expect(when(shapes.W1, cast.siri, { ...toSiri, form: 'web', direction: 'in' })).toMatchObject({
      types: ['letter-received', 'waiting-ended'],
      events: [{ from: 'requester', kind: 'public', supplier: null }, {}],
    })
    expect(when(shapes.W2, cast.aino, { ...toAino, form: 'web', supplier: operations })).toMatchObject({
      types: ['letter-received', 'waiting-ended'],
      events: [{ from: 'supplier', kind: 'supplier', supplier: thirdLine }, {}],
    })
  })

  test('a note calls upon colleagues who may read it, by id (B-12), and upon nobody else', () => {
    const note: Ruled<'write'> = { ...toSiri, kind: 'internal', form: 'web' }
    const calls = (...people: readonly PersonActor[]) => ({ ...note, mentions: people.map(named) })
    expect(when(shapes.O1, cast.kari, calls(cast.karl, cast.oda)).events).toEqual([
      expect.objectContaining({ type: 'letter-written', mentions: [cast.karl.person, cast.oda.person] }),
    ])
    expect(when(shapes.O1, cast.kari, calls()).events[0]).not.toHaveProperty('mentions')
    for (const other of [cast.hanne, cast.siri, cast.aino, cast.admin]) {
      expect(when(shapes.O1, cast.kari, calls(cast.karl, other)).refused).toBe('unknown')
    }
    expect(when(shapes.O1, cast.kari, { ...calls(cast.karl), kind: 'public' }).refused).toBe('unknown')
  })

  test('internal talk is the lines’ own', () => {
    expect(when(shapes.O2, cast.siri, { ...toSiri, kind: 'internal' }).refused).toBe('not-your-line')
    expect(when(shapes.W2, cast.aino, { ...toSiri, kind: 'internal' }).refused).toBe('not-your-line')
  })
})

describe('a letter taken back within the ten seconds', () => {
  const withdraw = (author: typeof cast.kari.person | null, gone: boolean) =>
    ({ type: 'withdraw', letter: letterOf(letter, { author, gone, fromRequester: false }) }) as const

  test('by the one who wrote it, before the post room has it', () => {
    expect(when(shapes.O1, cast.kari, withdraw(cast.kari.person, false)).types).toEqual(['letter-withdrawn'])
    expect(when(shapes.O1, cast.kari, withdraw(cast.kari.person, true)).refused).toBe('too-late')
  })

  test('by nobody else, also not where nobody is known to have written it', () => {
    expect(when(shapes.O1, cast.karl, withdraw(cast.kari.person, false)).refused).toBe('not-your-letter')
    expect(when(shapes.O1, cast.kari, withdraw(null, false)).refused).toBe('not-your-letter')
  })
})

describe('links between cases', () => {
  test('go to another case, once, and can be taken away again', () => {
    const linked = when(shapes.O1, cast.kari, { type: 'link', to: 10_002 })
    expect(linked.state.links).toEqual([10_002])
    expect(when(linked.state, cast.kari, { type: 'link', to: 10_002 }).refused).toBe('unchanged')
    expect(when(linked.state, cast.ola, { type: 'unlink', to: 10_002 }).state.links).toEqual([])
    expect(when(shapes.O1, cast.kari, { type: 'link', to: shapes.O1.number }).refused).toBe('unknown')
    expect(when(shapes.O1, cast.kari, { type: 'unlink', to: 10_002 }).refused).toBe('unknown')
  })
})

test('M.1.3.2 a supplier’s receipt ends no waiting, word of a solution does, and neither solves the case (M.1.3.5)', () => {
  const receipt = { step: 'M.1.3.2', role: 'operations', offers: ['log-supplier-number'] } as const
  const hers: Ruled<'write'> = { ...toAino, form: 'web', direction: 'in' }
  const at = (command: Ruled<'write'>) => when(shapes.W2, cast.aino, command, { activeSteps: [receipt] })
  expect(at(hers).types).toEqual(['letter-received'])
  const { types, state } = at({ ...hers, says: 'now' })
  expect(types).toEqual(['letter-received', 'waiting-ended'])
  expect(state.status.name).toBe('open')
})
