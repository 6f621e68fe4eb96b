import { describe, expect, test } from 'vitest'
import { ident, thirdLine } from '../../../test/stage/people.ts'
import type { EventBody } from './event.ts'
import { undeliveredAfter } from './undelivered.ts'

const [lost, other, note] = [ident<'letter'>(1), ident<'letter'>(2), ident<'letter'>(3)]
const toHer = { kind: 'public', supplier: null } as const
const undelivered: EventBody = { type: 'letter-undelivered', letter: lost, thread: toHer }
const written = { type: 'letter-written', letter: other, form: 'mail', direction: 'out' } as const
const heard = { type: 'letter-received', letter: other, form: 'mail', from: 'requester', automatic: false } as const

/** The letters that somebody still has to see to, after these events. */
function left(...bodies: readonly EventBody[]) {
  const list = bodies.reduce<ReturnType<typeof undeliveredAfter>>(undeliveredAfter, [])
  return list.filter(({ answer }) => answer === null).map(({ letter }) => letter)
}

describe('E04 a letter that did not arrive is something to do until it is seen to', () => {
  test.each<[string, readonly EventBody[], boolean]>([
    ['nothing has been done', [], true],
    ['another letter to her', [{ ...written, ...toHer }], false],
    ['a call with her', [{ ...written, ...toHer, form: 'phone' }], false],
    ['she has written', [{ ...heard, ...toHer }], false],
    ['it is let be', [{ type: 'undelivered-accepted', letter: lost }], false],
    ['another letter is let be', [{ type: 'undelivered-accepted', letter: other }], true],
    ['a note among ourselves', [{ ...written, kind: 'internal', supplier: null }], true],
    ['a letter to a supplier', [{ ...written, kind: 'supplier', supplier: thirdLine }], true],
    ['her machine has answered', [{ ...heard, ...toHer, automatic: true }], true],
    [
      'another letter that was taken back',
      [
        { ...written, ...toHer },
        { type: 'letter-withdrawn', letter: other },
      ],
      true,
    ],
  ])('%s', (_, since, stands) => {
    expect(left(undelivered, ...since)).toEqual(stands ? [lost] : [])
  })

  test('the one written instead that comes back too takes its place', () => {
    const again: EventBody = { type: 'letter-undelivered', letter: other, thread: toHer }
    expect(left(undelivered, { ...written, ...toHer }, again)).toEqual([other])
  })

  test('what goes to colleagues alone is nothing to do', () => {
    expect(left({ type: 'letter-undelivered', letter: note })).toEqual([])
  })
})
