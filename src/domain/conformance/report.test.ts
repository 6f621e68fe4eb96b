import { describe, expect, test } from 'vitest'
import { routineOf } from '../../../test/stage/drawn-routine.ts'
import { measured, replay } from './replay.ts'
import { report } from './report.ts'
import type { Trace } from './trace.ts'
import { alone } from './walk.ts'

const routine = routineOf({
  steps: { S1: 'opened', S2: { on: 'taken', role: 'second-line' }, S3: 'solved', S4: 'closed' },
  choices: ['G'],
  ends: ['early', 'end'],
  ways: ['start > S1', 'S1 > G', 'G > S2 [not-solved]', 'G > early [otherwise]', 'S2 > S3', 'S3 > S4', 'S4 > end'],
})

/** A case in which these steps were done, ten minutes apart. */
function trace(name: string, ...steps: readonly string[]): Trace {
  const events = steps.map((step, place) => ({
    activity: step,
    step: step.startsWith('S') ? step : null,
    at: place * 600_000,
    resource: null,
    team: 'hands',
  }))
  return { case: name, events }
}

const reported = (...traces: readonly Trace[]) =>
  report(traces.map((each, place) => alone(replay(routine, each), place)))

describe('issue 5 a log held against a routine', () => {
  test('cases along the drawing fit, whichever way they take', async () => {
    expect(await reported(trace('a', 'S1', 'S2', 'S3', 'S4'), trace('b', 'S1'))).toMatchObject({
      cases: 2,
      events: 5,
      fitting: 2,
      deviations: [],
      stops: [],
    })
  })

  test('a step jumped over and a step done again are deviations at that step, with the case', async () => {
    const { deviations, fitting } = await reported(
      trace('jumped', 'S1', 'S2', 'S4'),
      trace('again', 'S1', 'S2', 'S2', 'S3', 'S4'),
      trace('after the end', 'S1', 'S2', 'S3', 'S4', 'S3', 'S4'),
    )
    expect(fitting).toBe(0)
    expect(deviations).toEqual([
      { kind: 'repeated', step: 'S2', times: 1, cases: 1, examples: ['again'] },
      { kind: 'repeated', step: 'S3', times: 1, cases: 1, examples: ['after the end'] },
      { kind: 'skipped', step: 'S3', times: 1, cases: 1, examples: ['jumped'] },
    ])
  })

  test('O-18 entering late and ending early are figures and no deviations', async () => {
    expect(await reported(trace('late', 'S3', 'S4'), trace('early', 'S1', 'S2'))).toMatchObject({
      fitting: 2,
      entries: [{ what: 'S3', cases: 1 }],
      stops: [{ what: 'S3', cases: 1 }],
    })
  })

  test('what is no step deviates from nothing and takes its time', async () => {
    const { fitting, steps } = await reported(trace('a', 'S1', 'lunch', 'S2', 'S3', 'S4'))
    expect(fitting).toBe(1)
    expect(steps).toContainEqual({ what: 'lunch', times: 1, median: 10, ninetieth: 10 })
  })

  test('time is told at each step and with each role, in minutes by nearest rank, and loops are counted', async () => {
    const { steps, roles, loops } = await reported(trace('a', 'S1', 'S2', 'S3', 'S3', 'S3', 'S4'))
    expect(steps).toContainEqual({ what: 'S3', times: 3, median: 10, ninetieth: 10 })
    expect(roles).toEqual([
      { what: 'first-line', times: 5, median: 10, ninetieth: 10 },
      { what: 'second-line', times: 1, median: 10, ninetieth: 10 },
    ])
    expect(loops).toEqual([{ what: 'S3', cases: 1, times: 2 }])
  })
})

test('a log without a routine is measured by its own words', async () => {
  const { deviations, steps, roles, stops } = await report([
    alone(measured(trace('a', 'Accepted', 'Queued', 'Accepted')), 0),
  ])
  expect(deviations).toEqual([])
  expect(steps.map(({ what, times }) => [what, times])).toEqual([
    ['Accepted', 2],
    ['Queued', 1],
  ])
  expect(roles).toMatchObject([{ what: 'hands', times: 3 }])
  expect(stops).toEqual([{ what: 'Accepted', cases: 1 }])
})
