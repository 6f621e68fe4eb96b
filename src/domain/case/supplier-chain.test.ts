import { describe, expect, test } from 'vitest'
import { toOperations, toThirdLine } from '../../../test/stage/case-facts.ts'
import { stateOf } from '../../../test/stage/case-state.ts'
import { when } from '../../../test/stage/given.ts'
import { cast, ident, infrastructure, machine, operations } from '../../../test/stage/people.ts'
import { maySee, standing } from '../access/standing.ts'
import type { NamedSupplier, Ruled } from './command.ts'

const behind: NamedSupplier = { id: infrastructure, role: 'operations-infrastructure', through: operations }
const further: NamedSupplier = { ...behind, id: ident<'supplier'>(39), through: infrastructure }
const sent = stateOf({ dealings: [{ supplier: operations, role: 'operations-application', reference: null }] })
const log = (supplier: NamedSupplier, reference: string): Ruled<'log-supplier-number'> => ({
  type: 'log-supplier-number',
  supplier,
  reference,
})

describe('O-6, O-16 whom a supplier gave it on to has a number, and no part in the case', () => {
  test('the 2nd line logs it, one for each, however far behind', () => {
    const once = when(sent, cast.ola, log(behind, 'ONX-1'))
    expect(once.events).toMatchObject([{ type: 'supplier-number-logged', through: operations, reference: 'ONX-1' }])
    const twice = when(once.state, cast.ola, log(behind, 'ONX-2'))
    const on = when(twice.state, cast.ola, log(further, 'Z-1'))
    expect(on.state.chain.map(({ supplier, reference }) => [supplier, reference])).toEqual([
      [infrastructure, 'ONX-2'],
      [further.id, 'Z-1'],
    ])
    expect(on.state.dealings).toEqual(sent.dealings)
    expect(when(twice.state, cast.ola, log(behind, 'ONX-2')).refused).toBe('unchanged')
  })

  test('nobody who is not behind somebody it was sent to', () => {
    expect(when(sent, cast.ola, log(further, 'Z-1')).refused).toBe('not-sent-to-supplier')
    expect(when(sent, cast.ola, log(toThirdLine, 'L-1')).refused).toBe('not-sent-to-supplier')
    expect(when(stateOf({}), cast.ola, log(behind, 'ONX-1')).refused).toBe('not-sent-to-supplier')
  })

  test('a number gives no sight of the case, and no way to write around the one it was sent to', () => {
    const { state } = when(sent, cast.ola, log(behind, 'ONX-1'))
    expect(maySee(standing(state, { ...cast.drift, supplier: infrastructure }))).toBe(false)
    const letter = { kind: 'supplier', form: 'mail', direction: 'out', letter: ident<'letter'>(81) } as const
    expect(when(state, cast.ola, { type: 'write', ...letter, supplier: infrastructure }).refused).toBe(
      'not-sent-to-supplier',
    )
  })

  test('what she tells in an answer is logged once, and of a stranger nothing', () => {
    const answer = {
      type: 'receive',
      kind: 'supplier',
      form: 'mail',
      from: 'supplier',
      automatic: false,
      letter: ident<'letter'>(81),
      chain: [{ supplier: behind, reference: 'ONX-1' }],
    } as const
    const told = when(sent, machine, { ...answer, supplier: toOperations.id })
    expect(told.state.chain).toMatchObject([{ reference: 'ONX-1' }])
    const again = { ...answer, supplier: toOperations.id, chain: [{ supplier: behind, reference: 'ONX-9' }] }
    expect(when(told.state, machine, again).types).toEqual(['letter-received'])
    expect(when(sent, machine, { ...answer, supplier: toThirdLine.id }).types).toEqual(['letter-received'])
  })
})
