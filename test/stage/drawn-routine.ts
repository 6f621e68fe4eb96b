import type { CaseEvent, EventBody } from '../../src/domain/case/event.ts'
import type { CaseState } from '../../src/domain/case/state.ts'
import type { Position } from '../../src/domain/position.ts'
import { compile } from '../../src/domain/routine/compile.ts'
import type { Drawing, DrawnFlow, DrawnNode, RoutineFault } from '../../src/domain/routine/drawing.ts'
import { begin, follow } from '../../src/domain/routine/follow.ts'
import type { Routine } from '../../src/domain/routine/model.ts'
import { makeEvent } from './case-facts.ts'
import { stateOf } from './case-state.ts'

/** What a made-up step says: the events that complete it, or all of its attributes and its lane's role. */
type Says = string | Readonly<Record<string, string>>

/** A made-up drawing in few words. A way is `from > to`, with its condition behind it in brackets where it has one. */
export type Sketch = {
  readonly steps: Readonly<Record<string, Says>>
  readonly choices?: readonly string[]
  readonly forks?: readonly string[]
  readonly ends?: readonly string[]
  readonly ways: readonly string[]
}

/** The drawing of a sketch; it begins at `start` and every step lies in the 1st line's lane unless it says its `role`. */
export function drawingOf({ steps, choices = [], forks = [], ends = ['end'], ways }: Sketch): Drawing {
  const node = (type: string) => (id: string) => ({ id, type, name: id, text: '', says: {}, extras: [] })
  const said = Object.entries(steps).map(([id, says]) => ({ id, says: typeof says === 'string' ? { on: says } : says }))
  const roles = [...new Set(said.map(({ says }) => roleOf(says)))]
  return {
    key: 'T.1',
    name: '',
    version: '1',
    lanes: roles.map(role => ({
      id: `lane-${role}`,
      name: role,
      role,
      nodes: said.filter(({ says }) => roleOf(says) === role).map(({ id }) => id),
    })),
    nodes: [
      node('startEvent')('start'),
      ...said.map(
        ({ id, says: { role, ...says } }): DrawnNode => ({
          id,
          type: 'userTask',
          name: id,
          text: '',
          says,
          extras: [],
        }),
      ),
      ...choices.map(node('exclusiveGateway')),
      ...forks.map(node('parallelGateway')),
      ...ends.map(node('endEvent')),
    ],
    flows: ways.map(wayOf),
    beside: [],
    unread: [],
  }
}

function roleOf(says: Readonly<Record<string, string>>): string {
  return says['role'] ?? 'first-line'
}

function wayOf(way: string): DrawnFlow {
  const [, from = '', to = '', when] = /^(\S+) > (\S+)(?: \[(\S+)\])?$/.exec(way) ?? []
  return { id: way, from, to, when: when ?? null }
}

/** The faults of a sketch, as `code element word`; none when it runs. */
export function faultsOf(drawing: Drawing): readonly string[] {
  const compiled = compile(drawing)
  return 'faults' in compiled ? compiled.faults.map(said) : []
}

function said({ code, element, word }: RoutineFault): string {
  return [code, element, word].filter(part => part !== null && part !== '').join(' ')
}

/** The routine of a sketch that runs. */
export function routineOf(sketch: Sketch): Routine {
  const compiled = compile(drawingOf(sketch))
  if ('faults' in compiled) throw new Error(compiled.faults.map(said).join('; '))
  return compiled.routine
}

/** Something that happened, with the case as it became by it where that matters. */
export type Happened = EventBody | { readonly event: EventBody; readonly state: Partial<CaseState> }

/** Where a routine stands after these events, the first of them being version 1 of the case. */
export function positionAfter(routine: Routine, ...happened: readonly Happened[]): Position {
  return happened.reduce<Position>((position, each, index) => {
    const { event, state } = 'event' in each ? each : { event: each, state: {} }
    const placed: CaseEvent = makeEvent(event, { version: index + 1 })
    return follow(routine, position, placed, stateOf({ ...state, version: index + 1 }))
  }, begin(routine))
}
