import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cast, havna, havnaFirst, ident, nordvik, nordvikFirst, payroll } from '../../../test/stage/people.ts'
import type { PersonActor } from '../actor.ts'
import type { NoticeCommand } from './command.ts'
import { decideNotice } from './decide.ts'
import { blankNotice, evolveNotice } from './evolve.ts'
import { noticePart } from './part.ts'
import { runOut } from './run-out.ts'
import type { NoticeState, NoticeTerms } from './state.ts'

const at = '2026-11-25T12:00:00.000Z'
const later = '2026-11-25T15:00:00.000Z'
const nordvikLine = { team: nordvikFirst, agency: nordvik }
const havnaLine = { team: havnaFirst, agency: havna }
const archive = ident<'service'>(22)
const terms: NoticeTerms = {
  planned: false,
  information: false,
  critical: true,
  public: false,
  since: '2026-11-25T11:00:00.000Z',
  until: null,
  nextUpdate: later,
  services: [payroll],
}
const blank = blankNotice(ident<'notice'>(91), null)
const write: NoticeCommand = { type: 'write', terms, teams: [nordvikLine, havnaLine] }
const update = {
  type: 'update',
  nextUpdate: null,
  moreServices: [],
  moreTeams: [],
  fewerServices: [],
  fewerTeams: [],
} as const satisfies NoticeCommand
const relay = (team = nordvikFirst, how: 'portal' | null = 'portal'): NoticeCommand => ({ type: 'relay', team, how })

type Act = readonly [NoticeCommand, PersonActor]

function given(...acts: readonly Act[]): NoticeState {
  return acts.reduce((state, [command, actor]) => {
    const decision = decideNotice(state, command, { actor, at })
    if (!decision.accepted) throw new Error(decision.refusal.code)
    return decision.event === null ? state : evolveNotice(state, decision.event)
  }, blank)
}

function answer(state: NoticeState, command: NoticeCommand, actor: PersonActor): string {
  const decision = decideNotice(state, command, { actor, at })
  return decision.accepted ? 'yes' : decision.refusal.code
}

const draft = given([write, cast.ola])
const published = given([write, cast.ola], [{ type: 'publish' }, cast.ola])
const ended = given([write, cast.ola], [{ type: 'publish' }, cast.ola], [{ type: 'end' }, cast.ola])

describe('O-30 a notice is written, published, updated and ended by the 2nd line', () => {
  test.each([
    ['blank', blank, 'yes'],
    ['draft', draft, 'yes'],
    ['published', published, 'already-published'],
    ['ended', ended, 'notice-ended'],
  ] as const)('writing a %s one', (_, state, expected) => {
    expect(answer(state, write, cast.ola)).toBe(expected)
  })

  test('what has gone out is told more of, never written anew; ended is final', () => {
    expect(answer(draft, update, cast.ola)).toBe('not-published')
    expect(answer(draft, { type: 'end' }, cast.ola)).toBe('not-published')
    expect(answer(published, update, cast.oda)).toBe('yes')
    expect(answer(published, { type: 'publish' }, cast.ola)).toBe('already-published')
    for (const command of [write, update, { type: 'publish' }, { type: 'end' }, { type: 'discard' }] as const) {
      expect(answer(ended, command, cast.ola)).toBe('notice-ended')
    }
  })

  test('a 1st line writes none, and a draft is nobody’s but the 2nd line’s', () => {
    expect(answer(blank, write, cast.kari)).toBe('only-second-line')
    expect(answer(draft, { type: 'publish' }, cast.kari)).toBe('not-found')
    expect(answer(published, { type: 'end' }, cast.kari)).toBe('only-second-line')
    expect(answer(published, { type: 'end' }, cast.aino)).toBe('not-found')
  })

  test('nobody to go to, a promise for the past and work that ends before it begins are refused', () => {
    const nobody = given([{ ...write, teams: [] }, cast.ola])
    expect(answer(nobody, { type: 'publish' }, cast.ola)).toBe('nobody-concerned')
    const past = given([{ ...write, terms: { ...terms, nextUpdate: terms.since } }, cast.ola])
    expect(answer(past, { type: 'publish' }, cast.ola)).toBe('next-update-past')
    expect(answer(published, { ...update, nextUpdate: terms.since }, cast.ola)).toBe('next-update-past')
    const planned = { ...terms, planned: true, since: later }
    expect(answer(blank, { ...write, terms: planned }, cast.ola)).toBe('ends-before-start')
    expect(answer(blank, { ...write, terms: { ...planned, until: later } }, cast.ola)).toBe('ends-before-start')
    expect(answer(blank, { ...write, terms: { ...planned, until: '2026-11-25T16:00:00.000Z' } }, cast.ola)).toBe('yes')
  })
})

describe('M.1.3.4, M.2.1.6, M.2.1.10 each 1st line tells its own end users', () => {
  test('it tells, or finds that they need not be told; for itself alone, and once a telling', () => {
    expect(answer(draft, relay(), cast.ola)).toBe('not-published')
    expect(answer(published, relay(), cast.ola)).toBe('only-reached')
    expect(answer(published, relay(), cast.hanne)).toBe('only-reached')
    const told = given([write, cast.ola], [{ type: 'publish' }, cast.ola], [relay(), cast.kari])
    expect(told.teams[0]).toEqual({
      ...nordvikLine,
      since: 1,
      concerned: true,
      seen: true,
      relay: { told: true, how: 'portal', update: 1 },
      called: false,
    })
    expect(answer(told, relay(), cast.karl)).toBe('unchanged')
    const more = evolveNotice(told, { ...update, type: 'updated', until: null })
    expect(answer(more, relay(), cast.karl)).toBe('yes')
  })

  test('a no may turn into a yes; telling may follow the end (O-26)', () => {
    const not = given([write, cast.ola], [{ type: 'publish' }, cast.ola], [relay(nordvikFirst, null), cast.kari])
    expect(answer(not, relay(nordvikFirst, null), cast.kari)).toBe('unchanged')
    expect(answer(not, relay(), cast.kari)).toBe('yes')
    expect(answer(ended, relay(), cast.kari)).toBe('yes')
  })

  test('having seen it is acknowledged; a critical one is told on the phone as well (M.2.1.3)', () => {
    expect(answer(published, { type: 'see', team: nordvikFirst }, cast.kari)).toBe('yes')
    expect(answer(published, { type: 'call', team: nordvikFirst }, cast.kari)).toBe('yes')
    expect(answer(published, { type: 'call', team: havnaFirst }, cast.kari)).toBe('only-reached')
    const called = given(
      [write, cast.ola],
      [{ type: 'publish' }, cast.ola],
      [{ type: 'call', team: havnaFirst }, cast.oda],
    )
    expect(called.teams.map(each => each.called)).toEqual([false, true])
    expect(answer(called, { type: 'call', team: havnaFirst }, cast.ola)).toBe('unchanged')
    expect(answer(called, { type: 'call', team: ident<'team'>(13) }, cast.ola)).toBe('unknown')
  })
})

describe('O-30 what it concerns changes while it stands', () => {
  const onlyArchive = { ...update, moreServices: [archive], fewerServices: [payroll], fewerTeams: [nordvikFirst] }
  const fewer = given([write, cast.ola], [{ type: 'publish' }, cast.ola], [onlyArchive, cast.ola])

  test('who is taken away reads on and has nothing more to answer; who comes back begins anew', () => {
    expect(fewer.services).toEqual([archive])
    expect(fewer.teams.map(({ team, concerned }) => [team, concerned])).toEqual([
      [nordvikFirst, false],
      [havnaFirst, true],
    ])
    expect(noticePart(fewer, cast.kari)).toBe('first-line')
    expect(noticePart({ ...fewer, public: true }, cast.siri)).toBeNull()
    expect(answer(fewer, relay(), cast.kari)).toBe('only-reached')
    expect(answer(fewer, { type: 'call', team: nordvikFirst }, cast.ola)).toBe('unknown')
    const seen = evolveNotice(fewer, { type: 'seen', team: nordvikFirst })
    const back = evolveNotice(seen, { ...update, type: 'updated', until: null, moreTeams: [nordvikLine] })
    expect(back.teams.at(-1)).toMatchObject({ ...nordvikLine, since: 3, concerned: true, seen: false })
  })

  test('one service and one 1st line are left at least; who is added and taken away at once stays', () => {
    expect(answer(published, { ...update, fewerServices: [payroll] }, cast.ola)).toBe('no-service')
    expect(answer(published, { ...update, fewerTeams: [nordvikFirst, havnaFirst] }, cast.ola)).toBe('nobody-concerned')
    const both = { ...update, moreTeams: [nordvikLine], fewerTeams: [nordvikFirst, havnaFirst] }
    const decision = decideNotice(published, both, { actor: cast.ola, at })
    expect(decision.accepted && decision.event).toMatchObject({ moreTeams: [], fewerTeams: [havnaFirst] })
  })
})

describe('A-3 who knows of a notice', () => {
  test.each([
    ['ola', 'second-line'],
    ['kari', 'first-line'],
    ['siri', null],
    ['aino', null],
    ['bjorn', null],
    ['admin', null],
  ] as const)('%s: %s', (name, part) => {
    expect(noticePart(published, cast[name])).toBe(part)
  })

  test('end users see what is public, and what their own 1st line has put in the portal', () => {
    const onlyNordvik = given([{ ...write, teams: [nordvikLine] }, cast.ola], [{ type: 'publish' }, cast.ola])
    expect(noticePart(onlyNordvik, cast.hanne)).toBeNull()
    expect(
      noticePart(evolveNotice(onlyNordvik, { type: 'relayed', team: nordvikFirst, how: 'portal' }), cast.siri),
    ).toBe('end-user')
    expect(
      noticePart(evolveNotice(onlyNordvik, { type: 'relayed', team: nordvikFirst, how: 'phone' }), cast.siri),
    ).toBeNull()
    expect(noticePart({ ...published, public: true }, cast.siri)).toBe('end-user')
  })
})

const lines = [nordvikLine, havnaLine, { team: ident<'team'>(15), agency: ident<'agency'>(5) }]
const someLines = fc.subarray(lines)
const anyCommand: fc.Arbitrary<NoticeCommand> = fc.oneof(
  fc.record({ type: fc.constant('write' as const), terms: fc.constant(terms), teams: someLines }),
  fc.constantFrom({ type: 'publish' } as const, { type: 'end' } as const, { type: 'discard' } as const),
  fc.record({
    type: fc.constant('update' as const),
    nextUpdate: fc.constantFrom(null, later),
    moreServices: fc.subarray([payroll, archive]),
    moreTeams: someLines,
    fewerServices: fc.subarray([payroll, archive]),
    fewerTeams: someLines.map(some => some.map(({ team }) => team)),
  }),
  fc
    .constantFrom(...lines)
    .chain(({ team }) =>
      fc.constantFrom<NoticeCommand>({ type: 'see', team }, relay(team), relay(team, null), { type: 'call', team }),
    ),
)
const anybody = fc.constantFrom(cast.ola, cast.oda, cast.kari, cast.hanne, cast.siri)

test('O-30 whatever anybody tries, whom a notice has reached goes on knowing of it, it concerns somebody, and ended is final', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCommand, anybody), { maxLength: 30 }), acts => {
      let state = draft
      for (const [command, actor] of acts) {
        const decision = decideNotice(state, command, { actor, at })
        const after = decision.accepted && decision.event !== null ? evolveNotice(state, decision.event) : state
        if (state.stage !== 'draft') {
          const reached = after.teams.map(({ team }) => team)
          expect(reached).toEqual(expect.arrayContaining(state.teams.map(({ team }) => team)))
          expect(new Set(reached).size).toBe(reached.length)
          expect(after.services).not.toEqual([])
          expect(after.teams.some(({ concerned }) => concerned)).toBe(true)
          expect(after.updates).toBeGreaterThanOrEqual(state.updates)
        }
        if (state.stage === 'ended') expect([after.stage, after.updates]).toEqual(['ended', state.updates])
        state = after
      }
    }),
    { numRuns: 300 },
  )
})

test('O-23 information is neither planned nor critical, has a last day, and ends by the clock once that is over', () => {
  const informing: NoticeTerms = { ...terms, information: true, planned: true, until: later }
  const written: NoticeCommand = { type: 'write', terms: informing, teams: [nordvikLine] }
  const stands = given([written, cast.ola], [{ type: 'publish' }, cast.ola])
  expect(stands).toMatchObject({ information: true, planned: false, critical: false })
  expect(answer(blank, { ...written, terms: { ...informing, until: null } }, cast.ola)).toBe('ends-before-start')
  expect(answer({ ...given([written, cast.ola]), until: at }, { type: 'publish' }, cast.ola)).toBe('ends-before-start')
  expect(runOut(stands, at)).toBeNull()
  expect(runOut(stands, later)).toEqual({ type: 'ended' })
  expect(runOut({ ...stands, stage: 'ended' }, later)).toBeNull()
  expect(runOut({ ...published, until: at }, later)).toBeNull()
})
