import { describe, expect, test } from 'vitest'
import { second } from '../../../test/stage/case-state.ts'
import { positionAfter, routineOf } from '../../../test/stage/drawn-routine.ts'
import { plain } from '../../../test/stage/plain-event.ts'

const { described, triaged, taken, released, linked, closed, reopened, objected } = plain

/** Three steps in a row. */
const row = routineOf({
  steps: { S1: 'described', S2: 'triaged', S3: 'taken' },
  ways: ['start > S1', 'S1 > S2', 'S2 > S3', 'S3 > end'],
})

describe('rule 6: closing', () => {
  const telling = routineOf({
    steps: {
      S1: 'described',
      S2: { on: 'linked', relay: 'true' },
      S3: { on: 'triaged', relay: 'true' },
      S4: 'closed',
      S5: { on: 'released', relay: 'true' },
    },
    forks: ['F'],
    ends: ['told', 'end'],
    ways: ['start > S1', 'S1 > F', 'F > S2', 'S2 > told', 'F > S3', 'S3 > S4', 'S4 > S5', 'S5 > end'],
  })

  test('takes every token; the steps left are a figure and no deviation (O-18)', () => {
    expect(positionAfter(row, described, closed)).toEqual({
      tokens: [],
      done: { S1: 1 },
      deviations: [],
      end: { name: 'ended-early', left: ['S2'] },
    })
  })

  test('never goes forward or back to a step that waits for it', () => {
    expect(positionAfter(telling, closed)).toMatchObject({ deviations: [], end: { name: 'ended-early', left: ['S1'] } })
  })

  test('leaves the telling that runs beside it, and takes the telling that comes before it (O-25)', () => {
    expect(positionAfter(telling, described).tokens).toEqual(['S2', 'S3'])
    expect(positionAfter(telling, described, closed)).toMatchObject({ tokens: ['S2'], end: null })
    expect(positionAfter(telling, described, closed, linked).end).toMatchObject({ name: 'told' })
  })

  test('where it is a step of its own, the telling after it follows (O-26)', () => {
    const position = positionAfter(telling, described, triaged, linked, closed)
    expect(position).toMatchObject({ tokens: ['S5'], deviations: [], end: null })
    expect(positionAfter(telling, described, triaged, linked, closed, released).end).toEqual({ name: 'end', left: [] })
  })
})

describe('rule 7: a run that has ended', () => {
  const lines = routineOf({
    steps: { S1: 'opened', S2: { on: 'taken', role: 'second-line' }, S3: { on: 'triaged', role: 'second-line' } },
    ways: ['start > S1', 'S1 > S2', 'S2 > S3', 'S3 > end'],
  })
  const toTheEnd = [plain.opened, taken, triaged]

  test('ignores all but what opens the case again', () => {
    const ended = positionAfter(lines, ...toTheEnd)
    expect(positionAfter(lines, ...toTheEnd, taken)).toEqual(ended)
    expect(positionAfter(lines, ...toTheEnd, closed)).toEqual(ended)
  })

  test.each([
    ['reopened', reopened],
    ['objected', objected],
  ])('%s puts one token where the team that has the case enters', (_, event) => {
    expect(positionAfter(lines, ...toTheEnd, event)).toMatchObject({ tokens: ['S1'], end: null })
    const inSecond = { event, state: { responsible: second } }
    expect(positionAfter(lines, ...toTheEnd, inSecond)).toMatchObject({ tokens: ['S2'], end: null })
  })
})

describe('a step outside the system, marked by hand', () => {
  const mark = (type: 'step-done' | 'step-skipped', step: string) => ({ type, step }) as const

  test('done: the token moves on', () => {
    expect(positionAfter(row, mark('step-done', 'S1'))).toMatchObject({
      tokens: ['S2'],
      done: { S1: 1 },
      deviations: [],
    })
  })

  test('skipped: the token moves on, and it is a deviation unless the step is optional', () => {
    expect(positionAfter(row, mark('step-skipped', 'S1'))).toMatchObject({
      tokens: ['S2'],
      done: {},
      deviations: [{ kind: 'skipped', steps: ['S1'], version: 1 }],
    })
    const optional = routineOf({
      steps: { S1: { on: 'described', optional: 'true' } },
      ways: ['start > S1', 'S1 > end'],
    })
    expect(positionAfter(optional, mark('step-skipped', 'S1')).deviations).toEqual([])
  })

  test('one that is not active is left alone', () => {
    expect(positionAfter(row, mark('step-done', 'S2'))).toEqual(positionAfter(row))
  })
})
