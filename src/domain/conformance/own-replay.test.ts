import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeEvent } from '../../../test/stage/case-facts.ts'
import { routineOf } from '../../../test/stage/drawn-routine.ts'
import { ident } from '../../../test/stage/people.ts'
import { plain } from '../../../test/stage/plain-event.ts'
import type { CaseEvent, EventBody } from '../case/event.ts'
import { evolve } from '../case/evolve.ts'
import type { CaseState } from '../case/state.ts'
import type { RoutineId } from '../id.ts'
import type { Position } from '../position.ts'
import { begin, follow } from '../routine/follow.ts'
import type { Routine } from '../routine/model.ts'
import { whereItStands } from '../routine-change/where-it-stands.ts'
import { replayOwn, steppedEvents, versionsFollowed } from './own-replay.ts'

/** What completes the steps of both versions, one after the other; `closed` is the last. */
const acts = ['opened', 'handed-over', 'taken', 'triaged', 'solved', 'sent-back', 'confirmed', 'closed'] as const
type Act = (typeof acts)[number]

/** A routine of these acts in a row, each a step whose number is `T.` and what stands behind it. */
function inRow(steps: readonly (readonly [act: Act, number: string])[]): Routine {
  const ids = steps.map(([act]) => act)
  return routineOf({
    steps: Object.fromEntries(steps.map(([act, number]) => [act, { on: act, number: `T.${number}` }])),
    ways: ['start', ...ids].map((from, place) => `${from} > ${ids[place] ?? 'end'}`),
  })
}

const first = inRow(acts.map((act, place) => [act, `${place + 1}`]))
/** The next version asks nobody to triage or to confirm, and numbers everything from 11 on. */
const next = inRow(
  acts.flatMap((act, place) => (act === 'triaged' || act === 'confirmed' ? [] : [[act, `${place + 11}`] as const])),
)
const [one, two] = [ident<'routine'>(51), ident<'routine'>(52)]
const versionOf = (id: RoutineId) => (id === one ? first : next)

/** The log of a case that did these acts by the first version, was moved, and did those by the next one. */
function moved(before: readonly Act[], after: readonly Act[]): { readonly routine: RoutineId; events: CaseEvent[] } {
  const events: CaseEvent[] = []
  let state: CaseState | null = null
  let position: Position = begin(first)
  const happen = (routine: Routine, body: EventBody) => {
    const event = makeEvent(body, { version: events.length + 1 })
    events.push(event)
    state = evolve(state, event)
    position = follow(routine, position, event, state)
  }
  for (const act of before) happen(first, plain[act])
  const standing = whereItStands(position, first, next)
  if (!standing.placed) throw new Error('the case has no place in the next version')
  happen(next, { type: 'routine-moved', from: one, routine: two, version: '2', position: standing.position })
  for (const act of after) happen(next, plain[act])
  return { routine: two, events }
}

const asNext = (acts: readonly Act[]) => acts.filter(act => act !== 'triaged' && act !== 'confirmed')
/** After which of its acts a case was moved: at least one is done before it and after it. */
const place = fc.integer({ min: 1, max: acts.length - 1 })

describe('O-24 a case that was moved is judged by each version for as long as it followed it', () => {
  test('walked rightly by the first, moved and walked rightly by the next it fits, and every step has the number it then had', () => {
    fc.assert(
      fc.property(place, at => {
        const own = moved(acts.slice(0, at), asNext(acts.slice(at)))
        expect(versionsFollowed(own)).toEqual([one, two])
        const { deviations, visits, stopsAt, ended } = replayOwn(own, versionOf)
        expect({ deviations, stopsAt, ended }).toEqual({ deviations: [], stopsAt: [], ended: null })
        const numbers = acts.flatMap((act, place) => {
          if (place < at) return [`T.${place + 1}`]
          return asNext([act]).map(() => `T.${place + 11}`)
        })
        expect(visits.map(({ what }) => what)).toEqual(numbers)
        expect(visits.every(({ who }) => who === 'first-line')).toBe(true)
        expect(steppedEvents(own, versionOf).flatMap(({ steps }) => steps)).toEqual(numbers)
      }),
    )
  })

  test('what it did otherwise is named with the step of the version it then followed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: acts.length - 3 }),
        fc.integer({ min: 2, max: acts.length - 2 }),
        (skipped, until) => {
          fc.pre(skipped < until)
          const before = acts.slice(0, until + 1).filter((_, place) => place !== skipped)
          const { deviations } = replayOwn(moved(before, asNext(acts.slice(until + 1))), versionOf)
          expect(deviations).toMatchObject([{ kind: 'skipped', steps: [`T.${skipped + 1}`] }])
        },
      ),
    )
    const { deviations } = replayOwn(moved(['opened', 'handed-over'], ['solved', 'sent-back', 'closed']), versionOf)
    expect(deviations).toMatchObject([{ kind: 'skipped', steps: ['T.13'] }])
  })
})

describe('O-18 a case that is closed before its end', () => {
  const closing = (outcome: 'withdrawn' | 'information' | 'solved', ...before: readonly Act[]) =>
    replayOwn(
      {
        routine: one,
        events: [...before.map(act => plain[act]), { ...plain.closed, outcome }].map((body, place) =>
          makeEvent(body, { version: place + 1 }),
        ),
      },
      versionOf,
    )

  test('is told with where it stood and how it was closed, and deviates from nothing', () => {
    const withdrawn = closing('withdrawn', 'opened', 'handed-over')
    expect(withdrawn).toMatchObject({ deviations: [], stopsAt: [], ended: { at: ['T.3'], outcome: 'withdrawn' } })
  })

  test('without a solution at the drawn end it is told with the last step; solved there it is not', () => {
    const whole = acts.slice(0, -1)
    expect(closing('information', ...whole).ended).toEqual({ at: ['T.8'], outcome: 'information' })
    expect(closing('solved', ...whole).ended).toBeNull()
  })
})
