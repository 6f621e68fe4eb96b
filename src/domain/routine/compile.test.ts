import { describe, expect, test } from 'vitest'
import { drawingOf, faultsOf, type Sketch } from '../../../test/stage/drawn-routine.ts'
import { compile } from './compile.ts'
import type { Drawing } from './drawing.ts'

const steps = { S1: 'described', S2: 'taken', S3: 'released' }
const row = { steps, ways: ['start > S1', 'S1 > S2', 'S2 > S3', 'S3 > end'] }
const choice = (...ways: readonly string[]): Sketch => ({
  steps,
  choices: ['G'],
  ways: ['start > S1', 'S1 > G', ...ways, 'S2 > end', 'S3 > end'],
})

/** A drawing with something else in it. */
function changed(part: Partial<Drawing>, sketch: Sketch = row): Drawing {
  return { ...drawingOf(sketch), ...part }
}

function withStep(says: Readonly<Record<string, string>>): Drawing {
  return drawingOf({ ...row, steps: { ...steps, S2: { on: 'taken', ...says } } })
}

const drawn = drawingOf(row)

/** A drawing with something hung on one of its nodes. */
function hung(id: string, extra: string): Drawing {
  return changed({ nodes: drawn.nodes.map(node => (node.id === id ? { ...node, extras: [extra] } : node)) })
}

describe('a drawing that runs', () => {
  test('becomes plain data: roles from lanes, events with conditions, offers, terms, steps by number', () => {
    const compiled = compile(
      drawingOf({
        steps: {
          'M.1.1.10': { on: 'solved[by-first-line]  taken', offer: 'solve take', term: 'Ved behov', relay: 'true' },
          'M.1.1.9': { on: 'opened', role: 'second-line', optional: 'true' },
        },
        ways: ['start > M.1.1.9', 'M.1.1.9 > M.1.1.10', 'M.1.1.10 > end'],
      }),
    )
    expect(compiled).toMatchObject({
      routine: {
        key: 'T.1',
        version: '1',
        start: 'M.1.1.9',
        order: ['M.1.1.9', 'M.1.1.10'],
        nodes: {
          'M.1.1.9': { role: 'second-line', on: [{ event: 'opened', when: null }], optional: true, relay: false },
          'M.1.1.10': {
            role: 'first-line',
            on: [
              { event: 'solved', when: 'by-first-line' },
              { event: 'taken', when: null },
            ],
            offers: ['solve', 'take'],
            term: 'Ved behov',
            optional: false,
            relay: true,
          },
        },
      },
    })
  })

  test('may have a number of its own beside its id, and marks the ways that lead back', () => {
    const compiled = compile(
      drawingOf({
        steps: { ...steps, S1: { on: 'described', number: 'M.9' } },
        choices: ['G'],
        ways: ['start > S1', 'S1 > S2', 'S2 > G', 'G > S1 [solved]', 'G > S3 [otherwise]', 'S3 > end'],
      }),
    )
    expect(compiled).toMatchObject({
      routine: { nodes: { S1: { number: 'M.9' }, G: { exits: [{ to: 'S1', back: true }, { back: false }] } } },
    })
  })

  test.each([
    ['a choice by state with a way for all else', choice('G > S2 [solved]', 'G > S3 [otherwise]')],
    ['a choice by the first event', choice('G > S2', 'G > S3')],
    ['where ways meet', { ...choice('G > S2'), ways: ['start > S1', 'S1 > S3', 'S3 > G', 'G > S2', 'S2 > end'] }],
    [
      'where ways meet before a fork',
      {
        steps: { ...steps, S3: 'taken' },
        choices: ['M'],
        forks: ['F'],
        ways: ['start > S1', 'S1 > M', 'M > F', 'F > S2', 'F > S3', 'S2 > end', 'S3 > end'],
      },
    ],
  ])('%s has no faults', (_, sketch) => {
    expect(faultsOf(drawingOf(sketch))).toEqual([])
  })
})

describe('every fault by its name', () => {
  const sendTask = { id: 'S2', type: 'subProcess', name: '', text: '', says: { on: 'taken' }, extras: [] }
  const nodes = drawn.nodes.map(node => (node.id === 'S2' ? sendTask : node))
  const fork = (...ways: readonly string[]): Drawing =>
    drawingOf({ steps, forks: ['F'], ways: ['start > S1', 'S1 > F', 'F > S2', 'F > S3', ...ways] })

  test.each<readonly [string, Drawing]>([
    ['element-unsupported S2 subProcess', changed({ nodes })],
    ['start-missing', changed({ nodes: drawn.nodes.filter(node => node.id !== 'start') })],
    ['start-missing start', changed({ flows: drawn.flows.filter(flow => flow.from !== 'start') })],
    ['start-missing start', drawingOf({ ...choice('G > S2', 'G > S3'), ways: ['start > G', 'G > S2', 'G > S3'] })],
    [
      'several-starts again',
      changed({
        nodes: [...drawn.nodes, { id: 'again', type: 'startEvent', name: '', text: '', says: {}, extras: [] }],
      }),
    ],
    ['lane-unknown-role lane-janitor janitor', withStep({ role: 'janitor' })],
    ['lane-unknown-role lane-first-line', changed({ lanes: drawn.lanes.map(lane => ({ ...lane, role: null })) })],
    [
      'step-without-lane S2',
      changed({ lanes: drawn.lanes.map(lane => ({ ...lane, nodes: lane.nodes.filter(node => node !== 'S2') })) }),
    ],
    ['step-without-number S2', withStep({ number: 'two' })],
    ['number-twice S1', withStep({ number: 'S1' })],
    ['step-without-event S2', withStep({ on: ' ' })],
    ['event-unknown S2 sneezed', withStep({ on: 'taken sneezed' })],
    ['event-unknown S2', withStep({ on: 'taken Taken' })],
    ['condition-unknown S2 on-fire', withStep({ on: 'taken[on-fire] released' })],
    ['condition-unknown G > S2 [on-fire] on-fire', drawingOf(choice('G > S2 [on-fire]', 'G > S3'))],
    ['offer-unknown S2 dance', withStep({ offer: 'solve dance' })],
    ['flow-without-end S3 > nowhere', drawingOf({ ...row, ways: [...row.ways, 'S3 > nowhere'] })],
    ['flow-without-start nowhere > S3', drawingOf({ ...row, ways: [...row.ways, 'nowhere > S3'] })],
    ['attribute-unknown S2 offers', withStep({ offers: 'solve' })],
    ['element-unsupported S2 standardLoopCharacteristics', hung('S2', 'standardLoopCharacteristics')],
    ['element-unsupported start timerEventDefinition', hung('start', 'timerEventDefinition')],
    ['content-unreadable <x>', changed({ unread: [{ code: 'content-unreadable', element: null, word: '<x>' }] })],
    ['choice-undecidable G', drawingOf(choice('G > S2 [solved]', 'G > S3'))],
    ['choice-undecidable G', drawingOf(choice('G > S2 [solved]', 'G > S3 [not-solved]'))],
    ['choice-undecidable G', drawingOf(choice('G > S2', 'G > S3', 'G > end'))],
    ['fork-joins F', fork('S2 > F', 'S3 > end')],
    ['step-unreachable S3', drawingOf({ ...row, ways: ['start > S1', 'S1 > S2', 'S2 > end', 'S3 > end'] })],
    ['end-unreachable S1', drawingOf({ ...row, ways: ['start > S1', 'S1 > S2', 'S2 > S3', 'S3 > S1'], ends: [] })],
    ['tie G taken', drawingOf({ ...choice('G > S2', 'G > S3'), steps: { ...steps, S3: 'linked taken' } })],
    ['tie G taken', drawingOf({ ...choice('G > S2', 'G > S3'), steps: { ...steps, S3: 'taken[by-first-line]' } })],
  ])('%s', (fault, drawing) => {
    expect(faultsOf(drawing)).toContain(fault)
  })

  test('all faults are told of at once, what is unsound among them', () => {
    const bad = drawingOf({
      steps: { S1: 'sneezed', S2: { on: 'taken', offer: 'dance' }, S3: 'taken' },
      ways: ['start > S1', 'S1 > S2', 'S2 > end'],
    })
    expect(faultsOf(bad)).toEqual([
      'event-unknown S1 sneezed',
      'step-without-event S1',
      'offer-unknown S2 dance',
      'step-unreachable S3',
    ])
  })

  test('what we cannot run is passed through, so that nothing behind it is called dead', () => {
    expect(faultsOf(changed({ nodes }))).toEqual(['element-unsupported S2 subProcess'])
  })

  test('a start drawn as a message is how a case begins', () => {
    expect(faultsOf(hung('start', 'messageEventDefinition'))).toEqual([])
  })

  test('two branches that different conditions keep apart are no tie', () => {
    const sketch = {
      ...choice('G > S2', 'G > S3'),
      steps: { S1: 'described', S2: 'solved[by-first-line]', S3: 'solved[second-line-has-it]' },
    }
    expect(faultsOf(drawingOf(sketch))).toEqual([])
  })
})
