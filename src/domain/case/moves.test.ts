import { expect, test } from 'vitest'
import { stateOf } from '../../../test/stage/case-state.ts'
import { friday } from '../../../test/stage/moments.ts'
import { cast, ident, nordvikFirst, secondLine, thirdLine } from '../../../test/stage/people.ts'
import type { CaseEvent, EventBody } from './event.ts'
import { evolve } from './evolve.ts'
import { movesOf } from './moves.ts'

const first = { team: nordvikFirst, line: 'first' } as const
const second = { team: secondLine, line: 'second' } as const
const note = ident<'note'>(71)
const handedOver: EventBody = { type: 'handed-over', responsible: second, note }
const returned: EventBody = { type: 'returned', responsible: first, reason: 'missing-information', note }
const waits = (supplier: typeof thirdLine | null): EventBody =>
  supplier === null
    ? { type: 'waiting-started', for: 'requester', supplier: null, followUpAt: friday, note }
    : { type: 'sent-to-supplier', supplier, role: 'third-line', letter: ident<'letter'>(72), followUpAt: friday }

const log = (...bodies: readonly EventBody[]): readonly CaseEvent[] =>
  bodies.map((body, index) => ({
    case: 10_001,
    version: index + 8,
    at: `2026-03-0${index + 1}T09:00:00.000Z`,
    actor: null,
    line: 'system',
    door: 'job',
    body,
  }))
const after = (...bodies: readonly EventBody[]) => log(...bodies).reduce(evolve, stateOf())

test('U-19 a return is a move from the team that had it, with its reason; sending a solution back is none', () => {
  const events = log(handedOver, returned, handedOver, { type: 'sent-back', responsible: first }, handedOver)
  expect(movesOf(nordvikFirst, events).map(({ kind, from, to, reason }) => [kind, from, to, reason])).toEqual([
    ['handed-over', nordvikFirst, secondLine, null],
    ['returned', secondLine, nordvikFirst, 'missing-information'],
    ['handed-over', nordvikFirst, secondLine, null],
    ['handed-over', nordvikFirst, secondLine, null],
  ])
})

test('U-19 each return is counted on the case, so that the third can be marked', () => {
  expect(after(handedOver, returned, handedOver, returned, handedOver, returned).returns).toBe(3)
})

test.each([
  ['somebody takes it', { type: 'taken', handler: cast.ola.person }],
  ['it is given to somebody', { type: 'assigned', handler: cast.ola.person }],
  ['it goes back', returned],
  ['it is solved', { type: 'solved', solution: ident<'solution'>(73), kind: 'now' }],
] as const)('M.1.1.2 a hand-over waits for its receiver until %s', (_, body: EventBody) => {
  expect(after(handedOver).handedOverAt).toBe('2026-03-01T09:00:00.000Z')
  expect(after(handedOver, waits(null)).handedOverAt).toBe('2026-03-01T09:00:00.000Z')
  expect(after(handedOver, body).handedOverAt).toBeNull()
})

test('O-3 a case waits since it began to wait for whom it waits for now', () => {
  expect(after(waits(null), waits(null)).waitingSince).toBe('2026-03-01T09:00:00.000Z')
  expect(after(waits(null), waits(thirdLine)).waitingSince).toBe('2026-03-02T09:00:00.000Z')
  expect(after(waits(null), { type: 'waiting-ended', for: 'requester', because: 'answered' }).waitingSince).toBeNull()
})

test('O-3 a letter to a supplier that is taken back leaves the case waiting since before it', () => {
  const waiting = after(waits(null))
  const back = { status: waiting.status, dealings: [], position: null, waitingSince: waiting.waitingSince }
  const withdrawn: EventBody = { type: 'letter-withdrawn', letter: ident<'letter'>(72), back }
  expect(after(waits(null), waits(thirdLine), withdrawn).waitingSince).toBe('2026-03-01T09:00:00.000Z')
})
