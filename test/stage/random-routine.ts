import fc from 'fast-check'
import { eventTypes } from '../../src/domain/case/event.ts'
import { roles } from '../../src/domain/role.ts'
import type { Routine } from '../../src/domain/routine/model.ts'
import { routineOf, type Sketch } from './drawn-routine.ts'

const someEvents = eventTypes.filter(type => type !== 'step-done' && type !== 'step-skipped')
const waited = fc.oneof(
  fc.constantFrom(...someEvents),
  fc.constantFrom(
    'solved[by-first-line]',
    'handed-over[to-second-line]',
    'letter-written[told-while-solved]',
    'closed',
  ),
)
const says = fc.record({
  on: fc.uniqueArray(waited, { minLength: 1, maxLength: 3 }).map(events => events.join(' ')),
  role: fc.constantFrom(...roles),
  optional: fc.constantFrom('true', 'false', 'false'),
  relay: fc.constantFrom('true', 'false', 'false'),
})
const block = fc.record({
  kind: fc.constantFrom('step', 'step', 'by-state', 'by-event', 'beside'),
  back: fc.boolean(),
  one: says,
  other: says,
})

/** A sound routine of a first step and one to five blocks in a row: a step, a choice by state or by event, or a telling beside. */
export const anyRoutine: fc.Arbitrary<Routine> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map(blocks => routineOf(sketchOf(blocks)))

type Block = typeof block extends fc.Arbitrary<infer Value> ? Value : never

function sketchOf(blocks: readonly Block[]): Sketch {
  const steps: Record<string, Block['one']> = {}
  const choices: string[] = []
  const forks: string[] = []
  const ends = ['end']
  const ways: string[] = ['start > S0']
  steps['S0'] = { on: 'opened', role: 'end-user', optional: 'false', relay: 'false' }
  let from = ['S0']
  for (const [index, { kind, back, one, other }] of blocks.entries()) {
    const [a, b, gate] = [`S${index}.1`, `S${index}.2`, `G${index}`]
    steps[a] = one
    const to = kind === 'step' ? a : gate
    if (from.length === 1) ways.push(`${from[0]} > ${to}`)
    else {
      const meeting = `M${index}`
      choices.push(meeting)
      ways.push(...from.map(before => `${before} > ${meeting}`), `${meeting} > ${to}`)
    }
    switch (kind) {
      case 'by-state':
        steps[b] = other
        choices.push(gate)
        ways.push(`${gate} > ${a} [solved]`, `${gate} > ${b} [otherwise]`)
        if (back) ways.push(`${gate} > S0 [first-line-has-it]`)
        break
      case 'by-event':
        // Never the same event: that would be a tie.
        steps[a] = { ...one, on: 'taken' }
        steps[b] = { ...other, on: 'released linked' }
        choices.push(gate)
        ways.push(`${gate} > ${a}`, `${gate} > ${b}`)
        break
      case 'beside':
        steps[b] = { ...other, relay: 'true' }
        forks.push(gate)
        ends.push(`told${index}`)
        ways.push(`${gate} > ${a}`, `${gate} > ${b}`, `${b} > told${index}`)
        break
      default:
        break
    }
    from = kind === 'by-state' || kind === 'by-event' ? [a, b] : [a]
  }
  ways.push(...from.map(before => `${before} > end`))
  return { steps, choices, forks, ends, ways }
}
