import { describe, expect, test } from 'vitest'
import { second, shapes } from '../../../test/stage/case-state.ts'
import { positionAfter, routineOf } from '../../../test/stage/drawn-routine.ts'
import { plain } from '../../../test/stage/plain-event.ts'

const { status: solved } = shapes.S1
const { described, triaged, taken, released, linked, unlinked, objected } = plain

/** Three steps in a row. */
const row = routineOf({
  steps: { S1: 'described', S2: 'triaged', S3: 'taken' },
  ways: ['start > S1', 'S1 > S2', 'S2 > S3', 'S3 > end'],
})

describe('rule 1: an event completes every active step that waits for it', () => {
  test('the token moves on, and the step is done with the version that did it', () => {
    expect(positionAfter(row)).toEqual({ tokens: ['S1'], done: {}, deviations: [], end: null })
    expect(positionAfter(row, described)).toEqual({ tokens: ['S2'], done: { S1: 1 }, deviations: [], end: null })
  })

  test('the last step ends the run', () => {
    expect(positionAfter(row, described, triaged, taken)).toMatchObject({ tokens: [], end: { name: 'end', left: [] } })
  })

  test('one event completes a chain, each step once however the ways go round', () => {
    const chain = routineOf({
      steps: { S1: 'taken', S2: 'taken', S3: 'released' },
      choices: ['G'],
      ways: ['start > S1', 'S1 > S2', 'S2 > G', 'G > S1 [not-solved]', 'G > S3 [otherwise]', 'S3 > end'],
    })
    expect(positionAfter(chain, taken)).toMatchObject({ tokens: ['S1'], done: { S1: 1, S2: 1 }, deviations: [] })
    const { done, tokens } = positionAfter(chain, { event: taken, state: { status: solved } })
    expect([done, tokens]).toEqual([{ S1: 1, S2: 1 }, ['S3']])
  })

  test('tokens side by side that wait for the same are both moved', () => {
    const both = routineOf({
      steps: { S1: 'described', S2: 'taken', S3: 'taken', S4: 'released', S5: 'linked' },
      forks: ['F'],
      ends: ['one', 'other'],
      ways: ['start > S1', 'S1 > F', 'F > S2', 'F > S3', 'S2 > S4', 'S3 > S5', 'S4 > one', 'S5 > other'],
    })
    expect(positionAfter(both, described).tokens).toEqual(['S2', 'S3'])
    expect(positionAfter(both, described, taken).tokens).toEqual(['S4', 'S5'])
  })
})

describe('rule 2: a choice', () => {
  const byState = routineOf({
    steps: { S1: 'described', S2: 'taken', S3: 'released' },
    choices: ['G'],
    ways: ['start > S1', 'S1 > G', 'G > S3 [otherwise]', 'G > S2 [solved]', 'S2 > end', 'S3 > end'],
  })
  const byEvent = routineOf({
    steps: { S1: 'described', S2: 'taken solved[by-first-line]', S3: 'released solved[second-line-has-it]' },
    choices: ['G'],
    ways: ['start > S1', 'S1 > G', 'G > S2', 'G > S3', 'S2 > end', 'S3 > end'],
  })

  test('with conditions is decided at once by the state, `otherwise` last wherever it is drawn', () => {
    expect(positionAfter(byState, { event: described, state: { status: solved } }).tokens).toEqual(['S2'])
    expect(positionAfter(byState, described).tokens).toEqual(['S3'])
  })

  test('without conditions is decided by the first event that a branch waits for', () => {
    expect(positionAfter(byEvent, described).tokens).toEqual(['G'])
    expect(positionAfter(byEvent, described, released)).toMatchObject({ tokens: [], done: { S1: 1, S3: 2 } })
    expect(positionAfter(byEvent, described, taken)).toMatchObject({ tokens: [], done: { S1: 1, S2: 2 } })
  })

  test('is one way and never two, also where an event happens to fit both', () => {
    const both = { event: plain.solved, state: { responsible: second } }
    expect(positionAfter(byEvent, described, both).done).toEqual({ S1: 1, S2: 2 })
  })

  test('is gone through by the event that reaches it, if that is what a branch waits for', () => {
    const through = routineOf({
      steps: { S1: 'taken', S2: 'taken', S3: 'released' },
      choices: ['G'],
      ways: ['start > S1', 'S1 > G', 'G > S2', 'G > S3', 'S2 > end', 'S3 > end'],
    })
    expect(positionAfter(through, taken)).toMatchObject({ tokens: [], done: { S1: 1, S2: 1 } })
  })

  test('of one way is none: where ways meet nothing waits', () => {
    const meeting = routineOf({
      steps: { S1: 'described', S2: 'taken' },
      choices: ['G', 'M'],
      ways: ['start > S1', 'S1 > G', 'G > S2 [solved]', 'G > M [otherwise]', 'S2 > M', 'M > end'],
    })
    expect(positionAfter(meeting, described)).toMatchObject({ tokens: [], end: { name: 'end' } })
  })
})

describe('rule 3: nothing waits for it here, but further on', () => {
  test('who jumps into one way of a fork has set out on all of them', () => {
    const beside = routineOf({
      steps: { S1: 'described', S2: 'linked', S3: 'triaged', S4: 'taken' },
      forks: ['F'],
      ends: ['told', 'end'],
      ways: ['start > S1', 'S1 > F', 'F > S2', 'S2 > told', 'F > S3', 'S3 > S4', 'S4 > end'],
    })
    const position = positionAfter(beside, taken)
    expect(position).toMatchObject({
      tokens: ['S2'],
      end: null,
      deviations: [{ kind: 'skipped', steps: ['S1', 'S3'] }],
    })
  })

  test('the token goes there and the steps it jumps are skipped', () => {
    expect(positionAfter(row, taken)).toEqual({
      tokens: [],
      done: { S3: 1 },
      deviations: [{ kind: 'skipped', steps: ['S1', 'S2'], version: 1 }],
      end: { name: 'end', left: [] },
    })
  })

  test('optional steps are jumped without a word', () => {
    const optional = routineOf({
      steps: { S1: { on: 'described', optional: 'true' }, S2: 'triaged', S3: 'taken' },
      ways: ['start > S1', 'S1 > S2', 'S2 > S3', 'S3 > end'],
    })
    expect(positionAfter(optional, triaged).deviations).toEqual([])
    expect(positionAfter(optional, taken).deviations).toMatchObject([{ kind: 'skipped', steps: ['S2'] }])
  })

  test('it is looked for along exits whatever their conditions, the shortest way', () => {
    const ways = routineOf({
      steps: { S1: 'described', S2: 'triaged', S3: 'taken', S4: 'taken' },
      choices: ['G'],
      ways: ['start > S1', 'S1 > G', 'G > S2 [otherwise]', 'G > S4 [solved]', 'S2 > S3', 'S3 > end', 'S4 > end'],
    })
    expect(positionAfter(ways, taken)).toMatchObject({ done: { S4: 1 }, deviations: [{ steps: ['S1'] }] })
  })

  test('never along a way that is drawn back: that is rule 4', () => {
    const back = routineOf({
      steps: { S1: 'described', S2: 'triaged', S3: 'taken' },
      choices: ['G'],
      ways: ['start > S1', 'S1 > S2', 'S2 > G', 'G > S1 [not-solved]', 'G > S3 [otherwise]', 'S3 > end'],
    })
    const before = positionAfter(back, described)
    expect(before.tokens).toEqual(['S2'])
    expect(positionAfter(back, described, described)).toMatchObject({
      tokens: ['S2'],
      deviations: [{ kind: 'repeated', steps: ['S1'], version: 2 }],
    })
  })

  test('the other tokens stay where they are', () => {
    const beside = routineOf({
      steps: { S1: 'described', S2: 'triaged', S3: 'taken', S4: 'released' },
      forks: ['F'],
      ends: ['one', 'other'],
      ways: ['start > S1', 'S1 > F', 'F > S2', 'F > S4', 'S2 > S3', 'S3 > one', 'S4 > other'],
    })
    expect(positionAfter(beside, described, taken)).toMatchObject({ tokens: ['S4'], end: null })
  })
})

describe('rule 4: it is what a step behind waits for', () => {
  test('that step is done again and what was reached from it is taken away', () => {
    expect(positionAfter(row, described, triaged, described)).toEqual({
      tokens: ['S2'],
      done: { S1: 3, S2: 2 },
      deviations: [{ kind: 'repeated', steps: ['S1'], version: 3 }],
      end: null,
    })
  })

  test('tokens on other ways stay', () => {
    const beside = routineOf({
      steps: { S1: 'described', S2: 'triaged', S3: 'taken', S4: 'released' },
      forks: ['F'],
      ends: ['one', 'other'],
      ways: ['start > S1', 'S1 > F', 'F > S2', 'F > S4', 'S2 > S3', 'S3 > one', 'S4 > other'],
    })
    expect([...positionAfter(beside, described, triaged, triaged).tokens].sort()).toEqual(['S3', 'S4'])
  })

  test('of steps equally near the one that was done', () => {
    const near = routineOf({
      steps: { S1: 'described', S2: 'taken', S3: 'taken', S4: 'linked' },
      choices: ['G'],
      ways: ['start > S1', 'S1 > G', 'G > S2 [not-solved]', 'G > S3 [otherwise]', 'S2 > S4', 'S3 > S4', 'S4 > end'],
    })
    const solvedNow = { event: described, state: { status: solved } }
    expect(positionAfter(near, solvedNow, taken, taken).deviations).toMatchObject([{ steps: ['S3'] }])
  })

  test('where the routine itself draws the way back it is no deviation', () => {
    const drawn = routineOf({
      steps: { S1: 'described', S2: 'confirmed objected', S3: 'closed' },
      choices: ['G'],
      ways: ['start > S1', 'S1 > S2', 'S2 > G', 'G > S3 [solved]', 'G > S1 [otherwise]', 'S3 > end'],
    })
    const confirmed = { event: plain.confirmed, state: { status: solved } }
    expect(positionAfter(drawn, described, confirmed).tokens).toEqual(['S3'])
    expect(positionAfter(drawn, described, confirmed, objected)).toMatchObject({ tokens: ['S1'], deviations: [] })
  })
})

describe('rule 5: some step waits for it, but it cannot be reached', () => {
  const apart = routineOf({
    steps: { S1: 'described', S2: 'taken', S3: 'released', S4: 'linked solved[by-first-line]' },
    choices: ['G'],
    ways: ['start > S1', 'S1 > G', 'G > S2 [otherwise]', 'G > S3 [solved]', 'S2 > end', 'S3 > S4', 'S4 > end'],
  })

  test('is outside, and the position stays', () => {
    expect(positionAfter(apart, described, linked)).toEqual({
      tokens: ['S2'],
      done: { S1: 1 },
      deviations: [{ kind: 'outside', steps: ['S4'], version: 2 }],
      end: null,
    })
  })

  test('an event whose condition does not hold, or that no step waits for, is ignored', () => {
    const before = positionAfter(apart, described)
    expect(positionAfter(apart, described, unlinked)).toEqual(before)
    const bySecond = routineOf({
      steps: { S1: 'described', S2: 'handed-over[second-line-has-it]' },
      ways: ['start > S1', 'S1 > S2', 'S2 > end'],
    })
    expect(positionAfter(bySecond, plain['handed-over'])).toEqual(positionAfter(bySecond))
  })
})
