import { describe, expect, test } from 'vitest'
import { factsOf, letterOf, makeEvent, toThirdLine } from '../../../test/stage/case-facts.ts'
import { shapes } from '../../../test/stage/case-state.ts'
import { when } from '../../../test/stage/given.ts'
import { friday, morning, noon } from '../../../test/stage/moments.ts'
import { cast, ident } from '../../../test/stage/people.ts'
import { plain } from '../../../test/stage/plain-event.ts'
import { decide } from './decide.ts'
import type { CaseEvent, EventType } from './event.ts'
import { versionBeforeAct } from './whole-act.ts'

const letter = ident<'letter'>(81)
const note = ident<'note'>(71)

/** A log: events of these types, those of one act joined by `+`; each act a minute after the one before, all by Kari. */
function logOf(...acts: readonly string[]): readonly CaseEvent[] {
  let version = 0
  return acts.flatMap((act, minute) =>
    act.split('+').map(type => {
      version += 1
      return makeEvent(plain[isType(type)], { version, at: noon.replace(':00:00', `:${10 + minute}:00`) })
    }),
  )
}

function isType(type: string): EventType {
  const found = Object.keys(plain).find((each): each is EventType => each === type)
  if (found === undefined) throw new Error(`no event is called ${type}`)
  return found
}

describe('a letter and the status set with it are one act (DESIGN 2)', () => {
  test.each([
    ['an answer that waits', ['opened', 'taken', 'letter-written+waiting-started'], 2],
    ['an answer that solves', ['opened', 'solved+letter-written'], 1],
    ['an answer that ends a waiting', ['opened', 'waiting-started', 'waiting-ended+letter-written'], 2],
    ['a letter to a supplier (O-14)', ['opened', 'sent-to-supplier'], 1],
    ['an answer alone', ['opened', 'letter-written'], 1],
    ['while the case is only described or linked', ['opened', 'solved+letter-written', 'described', 'linked'], 1],
  ])('%s goes back whole', (_, acts, version) => {
    expect(versionBeforeAct(letter, logOf(...acts))).toBe(version)
  })

  test.each([
    ['with more than a status', ['opened', 'taken+letter-written+waiting-started']],
    ['with which the case was opened', ['opened+solved+letter-written']],
    ['after which the case went on', ['opened', 'letter-written+waiting-started', 'waiting-ended']],
    ['after which somebody took it', ['opened', 'solved+letter-written', 'taken']],
    ['after which something else was said', ['opened', 'solved+letter-written', 'letter-received']],
    ['that nobody wrote', ['opened', 'solved']],
  ])('a letter %s goes alone', (_, acts) => {
    expect(versionBeforeAct(letter, logOf(...acts))).toBeNull()
  })

  test('what another did in the same moment is no part of it', () => {
    const log = logOf('opened', 'letter-written+waiting-started')
    const [, , waiting] = log
    if (waiting === undefined) throw new Error('the log is short')
    const byKarl = { ...waiting, actor: cast.karl.person }
    expect(versionBeforeAct(letter, [...log.slice(0, 2), byKarl])).toBeNull()
  })
})

describe('taken back', () => {
  const before = { status: shapes.N1.status, dealings: shapes.N1.dealings, position: null, waitingSince: null }
  const named = letterOf(letter, { author: cast.kari.person, gone: false, fromRequester: false })

  test('the case stands as it did, also where it was new', () => {
    const waits = when(shapes.N1, cast.kari, { type: 'wait', for: 'other', followUpAt: friday, note }).state
    expect(waits.status.name).toBe('waiting')
    const { events, state } = when(waits, cast.kari, { type: 'withdraw', letter: named, before })
    expect(events).toEqual([{ type: 'letter-withdrawn', letter, back: before }])
    expect(state).toEqual({ ...shapes.N1, version: waits.version + 1, changedAt: state.changedAt })
  })

  test('a supplier who was never written to has no part in it', () => {
    const sent = when(shapes.O2, cast.ola, {
      type: 'send-to-supplier',
      supplier: toThirdLine,
      letter,
      followUpAt: friday,
    })
    expect(sent.state.dealings).toHaveLength(1)
    const hers = { ...named, author: cast.ola.person }
    const back = { status: shapes.O2.status, dealings: shapes.O2.dealings, position: null, waitingSince: null }
    expect(when(sent.state, cast.ola, { type: 'withdraw', letter: hers, before: back }).state.dealings).toEqual([])
  })

  test('what comes too late or from another changes nothing', () => {
    const facts = factsOf(cast.kari, { at: morning })
    for (const wrong of [
      { ...named, gone: true },
      { ...named, author: cast.karl.person },
    ]) {
      expect(decide(shapes.S1, { type: 'withdraw', letter: wrong, before }, facts).accepted).toBe(false)
    }
  })
})
