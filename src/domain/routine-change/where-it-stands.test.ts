import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { routineOf, type Sketch } from '../../../test/stage/drawn-routine.ts'
import { anyRoutine } from '../../../test/stage/random-routine.ts'
import { anyWalk } from '../../../test/stage/walk.ts'
import { evolve } from '../case/evolve.ts'
import type { CaseState } from '../case/state.ts'
import type { Position } from '../position.ts'
import { begin, follow } from '../routine/follow.ts'
import { stepOf, waitingSteps } from '../routine/path.ts'
import { whereItStands } from './where-it-stands.ts'

const sketch: Sketch = {
  steps: { 'T.1': 'opened', 'T.2': 'handed-over', 'T.3': 'solved', 'T.4': 'closed' },
  ways: ['start > T.1', 'T.1 > T.2', 'T.2 > T.3', 'T.3 > T.4', 'T.4 > end'],
}
const before = routineOf(sketch)
const at = (...tokens: string[]): Position => ({ tokens, done: { 'T.1': 1, 'T.2': 4 }, deviations: [], end: null })
const without = (step: string, ...ways: string[]) => {
  const { [step]: _gone, ...steps } = sketch.steps
  return routineOf({ steps, ways: [...sketch.ways.filter(way => !way.split(' ').includes(step)), ...ways] })
}

describe('O-24 where a running case will stand in another version', () => {
  test('where the activity is still there: at the same one, by its number', () => {
    const renamed = routineOf({
      steps: { 'T.1': 'opened', 'T.2': 'handed-over', X: { on: 'solved', number: 'T.3' }, 'T.4': 'closed' },
      ways: ['start > T.1', 'T.1 > T.2', 'T.2 > X', 'X > T.4', 'T.4 > end'],
    })
    expect(whereItStands(at('T.3'), before, renamed)).toEqual({ placed: true, position: at('X'), displaced: [] })
  })

  test('where it is gone: at the nearest one ahead that both have; what was done there is done no more', () => {
    const later = without('T.2', 'T.1 > T.3')
    expect(whereItStands(at('T.2'), before, later)).toEqual({
      placed: true,
      position: { ...at('T.3'), done: { 'T.1': 1 } },
      displaced: [{ from: ['T.2'], to: 'T.3' }],
    })
  })

  test('where nothing ahead is left, it cannot be placed, and is told of by its activities', () => {
    expect(whereItStands(at('T.4'), before, without('T.4', 'T.3 > end'))).toEqual({ placed: false, from: ['T.4'] })
  })

  test('what it stands at is numbered otherwise: at the same element, done under the new number', () => {
    const renumbered = routineOf({
      ...sketch,
      steps: { ...sketch.steps, 'T.2': { on: 'handed-over', number: 'T.20' } },
    })
    expect(whereItStands(at('T.3'), before, renumbered)).toMatchObject({
      position: { tokens: ['T.3'], done: { 'T.1': 1, 'T.20': 4 } },
    })
  })

  test('whatever the two versions: never anywhere but where a case can wait; in the same version nothing moves', () => {
    let [placed, displaced, nowhere] = [0, 0, 0]
    fc.assert(
      fc.property(anyRoutine, anyRoutine, anyWalk, (one, other, { log }) => {
        let state: CaseState | null = null
        let position = begin(one)
        for (const event of log) {
          state = evolve(state, event)
          position = follow(one, position, event, state)
          expect(whereItStands(position, one, structuredClone(one))).toEqual({ placed: true, position, displaced: [] })
          const standing = whereItStands(position, one, other)
          if (!standing.placed) {
            nowhere += 1
            continue
          }
          placed += 1
          displaced += standing.displaced.length
          expect(new Set(standing.position.tokens).size).toBe(standing.position.tokens.length)
          expect(standing.position.tokens.length > 0).toBe(position.tokens.length > 0)
          for (const token of standing.position.tokens) expect(waitingSteps(other, token).length).toBeGreaterThan(0)
          const numbers = other.order.map(id => stepOf(other, id).number)
          for (const number of Object.keys(standing.position.done)) expect(numbers).toContain(number)
        }
      }),
      { numRuns: 200 },
    )
    for (const seen of [placed, displaced, nowhere]) expect(seen).toBeGreaterThan(10)
  })
})
