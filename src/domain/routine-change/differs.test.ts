import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawingOf, type Sketch } from '../../../test/stage/drawn-routine.ts'
import { anyRoutine } from '../../../test/stage/random-routine.ts'
import { compile } from '../routine/compile.ts'
import type { Routine } from '../routine/model.ts'
import type { Difference } from './difference.ts'
import { differs, type NamedRoutine, named } from './differs.ts'

const plain: Sketch = {
  steps: {
    'T.1': { on: 'opened', role: 'end-user' },
    'T.2': { on: 'solved', offer: 'solve hand-over', term: '4 timer' },
    'T.3': { on: 'closed', offer: 'close' },
  },
  choices: ['G'],
  ends: ['end', 'left'],
  ways: ['start > T.1', 'T.1 > T.2', 'T.2 > G', 'G > T.3 [solved]', 'G > left [otherwise]', 'T.3 > end'],
}

function version(sketch: Sketch, names: Readonly<Record<string, string>> = {}): NamedRoutine {
  const drawing = drawingOf(sketch)
  const compiled = compile(drawing)
  if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults))
  const { routine, names: drawn } = named(compiled.routine, drawing)
  return { routine, names: { ...drawn, ...names } }
}

/** A difference in few words. */
function told(each: Difference): string {
  const { kind, at } = each
  const at_ = at.number ?? at.name
  if ('to' in each) return [kind, at_, '>', each.to.number ?? each.to.name].join(' ')
  return [kind, at_].join(' ')
}

const between = (later: Sketch, names = {}) => differs(version(plain), version(later, names)).map(told)
const withSteps = (steps: Sketch['steps']): Sketch => ({ ...plain, steps: { ...plain.steps, ...steps } })

describe('O-24 what differs between two versions of a routine', () => {
  test('nothing differs from itself, whatever the routine', () => {
    fc.assert(
      fc.property(anyRoutine, (routine: Routine) => {
        expect(differs({ routine, names: {} }, { routine: structuredClone(routine), names: {} })).toEqual([])
      }),
    )
  })

  test.each<[string, Sketch, Readonly<Record<string, string>>, readonly string[]]>([
    ['a step is called otherwise', plain, { 'T.2': 'Løser' }, ['renamed T.2']],
    ['a choice is called otherwise', plain, { G: 'Løst?' }, ['renamed Løst?']],
    [
      'another role',
      withSteps({ 'T.2': { on: 'solved', offer: 'hand-over solve', term: '4 timer', role: 'second-line' } }),
      {},
      ['role T.2'],
    ],
    [
      'term, events, offers, whether it may be left out, and whether it is a telling',
      withSteps({ 'T.2': { on: 'solved[by-first-line]', offer: 'solve', optional: 'true', relay: 'true' } }),
      {},
      ['term T.2', 'events T.2', 'offers T.2', 'optional T.2', 'relay T.2'],
    ],
    [
      'a new number for the same element, and the ways with it',
      withSteps({ 'T.3': { on: 'closed', offer: 'close', number: 'T.9' } }),
      {},
      ['renumbered T.9'],
    ],
    [
      'another condition on a way',
      { ...plain, ways: plain.ways.map(way => way.replace('[solved]', '[second-line-has-it]')) },
      {},
      ['condition G > T.3'],
    ],
    [
      'a step between two others',
      {
        ...withSteps({ 'T.2b': 'letter-written' }),
        ways: [...plain.ways.filter(way => way !== 'T.2 > G'), 'T.2 > T.2b', 'T.2b > G'],
      },
      {},
      ['step-added T.2b', 'way-added T.2 > T.2b', 'way-added T.2b > G', 'way-removed T.2 > G'],
    ],
  ])('%s', (_, later, names, differences) => {
    expect(between(later, names)).toEqual(differences)
  })

  test('what was removed is told as the former version had it; each addition undone is a removal', () => {
    const { 'T.2': _gone, ...steps } = plain.steps
    const shorter: Sketch = {
      ...plain,
      steps,
      ways: [...plain.ways.filter(way => !way.includes('T.2')), 'T.1 > G'],
    }
    expect(between(shorter)).toEqual([
      'step-removed T.2',
      'way-added T.1 > G',
      'way-removed T.1 > T.2',
      'way-removed T.2 > G',
    ])
    expect(differs(version(shorter), version(plain)).map(told)).toEqual([
      'step-added T.2',
      'way-added T.1 > T.2',
      'way-added T.2 > G',
      'way-removed T.1 > G',
    ])
  })
})
