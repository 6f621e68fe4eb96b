import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyRoutine } from '../../../test/stage/random-routine.ts'
import { m1, m21, m22 } from '../../../test/stage/story.ts'
import { anyWalk, type Walk } from '../../../test/stage/walk.ts'
import type { CaseEvent } from '../case/event.ts'
import { evolve } from '../case/evolve.ts'
import type { CaseState } from '../case/state.ts'
import type { Position } from '../position.ts'
import { begin, follow } from './follow.ts'
import type { Routine } from './model.ts'
import { activeSteps } from './next.ts'
import { completes, stepOf, waitingSteps } from './path.ts'

type Pace = {
  readonly routine: Routine
  readonly event: CaseEvent
  readonly state: CaseState
  readonly before: Position
  readonly after: Position
}

/** Every event of a walk, with where the routine stood before and after it. */
function paces(routine: Routine, { log }: Walk): readonly Pace[] {
  const found: Pace[] = []
  let state: CaseState | null = null
  let before = begin(routine)
  for (const event of log) {
    state = evolve(state, event)
    const after = follow(routine, before, event, state)
    found.push({ routine, event, state, before, after })
    before = after
  }
  return found
}

/** Holds a law against every event of random walks, over random sound routines and over the handbook's. */
function always(law: (pace: Pace) => void): void {
  const routines = fc.oneof(
    { weight: 3, arbitrary: anyRoutine },
    { weight: 1, arbitrary: fc.constantFrom(m1, m21, m22) },
  )
  fc.assert(
    fc.property(routines, anyWalk, (routine, walk) => paces(routine, walk).forEach(law)),
    { numRuns: 600 },
  )
}

const isMatched = ({ routine, event, state }: Pace, token: string): boolean =>
  waitingSteps(routine, token).some(step => completes(routine, step, { event, state }))
const added = ({ before, after }: Pace) => after.deviations.slice(before.deviations.length)
const gone = ({ before, after }: Pace) => before.tokens.filter(token => !after.tokens.includes(token))

describe('follow is total, whatever the routine and whatever happens (invariant 1)', () => {
  test('it gets far enough to prove something', () => {
    const seen = new Map<string, number>()
    always(pace => {
      const { before, after } = pace
      const kinds = added(pace).map(deviation => deviation.kind)
      const ends = after.end !== null && before.end === null ? [after.end.name.replace(/\d/, '')] : []
      const again = before.end !== null && after.end === null ? ['again'] : []
      for (const kind of [...kinds, ...ends, ...again]) seen.set(kind, (seen.get(kind) ?? 0) + 1)
    })
    for (const kind of ['skipped', 'repeated', 'outside', 'end', 'ended-early', 'again']) {
      expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(10)
    }
  })

  test('tokens rest where somebody can act, each once; a run has tokens or an end', () => {
    always(({ routine, after }) => {
      expect(new Set(after.tokens).size).toBe(after.tokens.length)
      for (const token of after.tokens) {
        expect(['step', 'choice']).toContain(routine.nodes[token]?.kind)
        expect(waitingSteps(routine, token).length).toBeGreaterThan(0)
      }
      expect(after.end === null).toBe(after.tokens.length > 0)
      expect(activeSteps(routine, after).length > 0).toBe(after.tokens.length > 0)
    })
  })

  test('what was done and what went otherwise is told with the version at which it did, and never forgotten', () => {
    always(pace => {
      const { routine, event, before, after } = pace
      const numbers = routine.order.map(step => stepOf(routine, step).number)
      for (const [step, version] of Object.entries(after.done)) {
        expect(numbers).toContain(step)
        expect([before.done[step], event.version]).toContain(version)
      }
      expect(Object.keys(after.done)).toEqual(expect.arrayContaining(Object.keys(before.done)))
      expect(after.deviations.slice(0, before.deviations.length)).toEqual(before.deviations)
      expect(added(pace).length).toBeLessThanOrEqual(1)
      for (const { version, steps } of added(pace)) {
        expect(version).toBe(event.version)
        expect(steps.length).toBeGreaterThan(0)
      }
    })
  })

  test('it is plain data: kept as JSON it is the same', () => {
    always(({ after }) => expect(JSON.parse(JSON.stringify(after))).toEqual(after))
  })
})

describe('tokens are lost by the rules alone', () => {
  test('rules 1 and 2: what waits for the event moves, and nothing else', () => {
    always(pace => {
      if (pace.event.body.type === 'closed' || !pace.before.tokens.some(token => isMatched(pace, token))) return
      for (const token of gone(pace)) expect(isMatched(pace, token)).toBe(true)
      expect(added(pace)).toEqual([])
    })
  })

  test('rule 3: forward goes one token, the others stay', () => {
    always(pace => {
      if (added(pace)[0]?.kind === 'skipped') expect(gone(pace).length).toBeLessThanOrEqual(1)
    })
  })

  test('rule 5: outside moves nothing', () => {
    always(pace => {
      if (added(pace)[0]?.kind === 'outside') expect(pace.after.tokens).toEqual(pace.before.tokens)
    })
  })

  test('an event that no step waits for leaves everything as it was', () => {
    const special = ['closed', 'reopened', 'objected', 'step-done', 'step-skipped']
    always(({ routine, event, state, before, after }) => {
      if (special.includes(event.body.type)) return
      if (!routine.order.some(step => completes(routine, step, { event, state }))) expect(after).toEqual(before)
    })
  })

  test('rule 6: closing leaves none but tellings, and deviates from nothing', () => {
    always(pace => {
      if (pace.event.body.type !== 'closed') return
      for (const token of pace.after.tokens) expect(stepOf(pace.routine, token).relay).toBe(true)
      expect(added(pace)).toEqual([])
    })
  })

  test('rule 7: only what opens a case again begins an ended run again, with one token', () => {
    always(({ event, before, after }) => {
      if (before.tokens.length > 0) return
      if (event.body.type !== 'reopened' && event.body.type !== 'objected') expect(after).toEqual(before)
      else expect(after.tokens.length).toBeLessThanOrEqual(1)
    })
  })
})
