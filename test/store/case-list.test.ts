import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CaseSort, caseSorts } from '../../src/contract/case-filter.ts'
import { maySee, readsTitle, standing } from '../../src/domain/access/standing.ts'
import { type PersonActor, teamsOf } from '../../src/domain/actor.ts'
import { moveKinds } from '../../src/domain/case/moves.ts'
import { type CaseState, caseTypes, statusNames, waitingFor } from '../../src/domain/case/state.ts'
import { countCases } from '../../src/store/case-count.ts'
import { type CasePlace, placeIn } from '../../src/store/case-order.ts'
import type { CaseConditions, Days, MoveAsked, Whose } from '../../src/store/case-query.ts'
import { searchByWords, searchOnList } from '../../src/store/case-search.ts'
import { caseList } from '../../src/store/case-view.ts'
import type { Reader } from '../../src/store/database.ts'
import { sql } from '../../src/store/sql.ts'
import { testDatabase } from '../postgres.ts'
import { everyCase } from '../stage/every-case.ts'
import { inWorld } from '../stage/kept-world.ts'
import { foundMunicipality } from '../stage/municipality.ts'
import {
  cast,
  havna,
  havnaFirst,
  nordvik,
  nordvikFirst,
  otherSecondLine,
  payroll,
  secondLine,
  thirdLine,
} from '../stage/people.ts'
import { anyKeptCase, anyPerson } from '../stage/random-world.ts'

const { database } = await testDatabase()
await foundMunicipality(database)

/** Mostly nothing: of twenty fields a few narrow a list, so that something is left in it. */
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })
const someOf = <Value>(...values: readonly Value[]) => seldom(fc.subarray([...values], { minLength: 1 }))
const one = <const Value>(...values: readonly Value[]): fc.Arbitrary<Value> => fc.constantFrom(...values)
/** Midnight in Norway is 23 or 22 in UTC: both sides of it, in winter and in summer. */
const moment = one(
  '2026-03-01T22:59:59.999Z',
  '2026-03-01T23:00:00.000Z',
  '2026-07-01T21:59:59.000Z',
  '2026-07-01T22:00:00.000Z',
)
const day = one('2026-03-01', '2026-03-02', '2026-07-01', '2026-07-02')
const days: fc.Arbitrary<Days> = fc.record({ from: seldom(one('2026-03-02')), to: seldom(day) })
const whose: fc.Arbitrary<Whose> = one<Whose>(cast.kari.person, 'nobody', { not: cast.kari.person })

const anyMove = fc.record({
  kind: one(...moveKinds),
  at: moment,
  from: one(nordvikFirst, havnaFirst),
  to: one(secondLine, otherSecondLine),
  reason: one(null, 'not-ours'),
})
type Move = typeof anyMove extends fc.Arbitrary<infer Value> ? Value : never

const anyCase = fc
  .record({
    kept: anyKeptCase,
    part: fc.record({
      handler: one(null, cast.kari.person, cast.karl.person),
      type: one(null, ...caseTypes),
      priority: one(null, 1, 2, 3, 4, 5),
      openedAt: moment,
      changedAt: moment,
      returns: one(0, 1, 2, 3, 4),
      handedOverAt: fc.oneof(fc.constant(null), moment),
    }),
    followUpAt: moment,
    since: moment,
    moves: fc.array(anyMove, { maxLength: 3 }),
  })
  .map(({ kept: { state, letters }, part, followUpAt, since, moves }) => {
    const { status } = state
    const changed: CaseState = {
      ...state,
      ...part,
      status: status.name === 'waiting' ? { ...status, followUpAt } : status,
      waitingSince: status.name === 'waiting' ? since : null,
    }
    return { state: changed, letters, moves }
  })

const moveAsked: fc.Arbitrary<MoveAsked> = fc.record({
  kind: one(null, ...moveKinds),
  days,
  by: one<string | null>(null, 'nordvik-1', havnaFirst),
  to: one<string | null>(null, secondLine),
  reasons: one(null, ['not-ours'] as const),
})

const conditions: fc.Arbitrary<CaseConditions> = fc.record({
  team: seldom(one<string>('mine', 'nordvik-1', secondLine)),
  line: seldom(one('first', 'second')),
  ownerTeam: seldom(one<string>('nordvik-1', havnaFirst)),
  handler: seldom(whose),
  owner: seldom(whose),
  requester: seldom(fc.constant(cast.siri.person)),
  agency: seldom(one<string>('nordvik', havna)),
  service: seldom(one<string>('lonn', payroll)),
  supplier: seldom(one<string>('leverandor', thirdLine)),
  statuses: someOf(...statusNames),
  waitingFor: someOf(...waitingFor),
  waitingSupplier: seldom(one<string>('leverandor', thirdLine)),
  receipt: seldom(one('missing')),
  waited: seldom(fc.array(days, { minLength: 1, maxLength: 2 })),
  ages: seldom(fc.array(days, { minLength: 1, maxLength: 2 })),
  untaken: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  returns: seldom(one(1, 3)),
  move: seldom(moveAsked),
  step: fc.constant(null),
  types: someOf(...caseTypes),
  priorities: someOf(1, 2, 3, 4, 5),
  opened: days,
  changed: days,
  followUpTo: seldom(day),
  confidential: seldom(
    fc.record({ reader: one(cast.kari.person, cast.ola.person), reviewTo: one(null, '2027-05-31', '2027-06-01') }),
  ),
  numbers: fc.constant(null),
})

/** Some by moves alone: such a list is walked, where another may be read to its end. */
const anyConditions = fc.oneof(
  { weight: 4, arbitrary: conditions },
  { weight: 1, arbitrary: moveAsked.map((move): CaseConditions => ({ ...everyCase, move })) },
)

const teams = new Map([
  ['nordvik-1', nordvikFirst],
  ['havna-1', havnaFirst],
])
const agencies = new Map([['nordvik', nordvik]])

/** What a list holds, as one would say it without a database. */
function belongs(state: CaseState, moves: readonly Move[], actor: PersonActor, query: CaseConditions): boolean {
  const { status, reporter } = state
  const user = reporter.kind === 'user' ? reporter : null
  const is = <Value>(wanted: Value | null, value: Value | null | undefined) => wanted === null || wanted === value
  const among = <Value>(wanted: readonly Value[] | null, value: Value | null) =>
    wanted === null || (value !== null && wanted.includes(value))
  const of = (wanted: Whose | null, person: string | null) => {
    if (wanted === null) return true
    if (wanted === 'nobody') return person === null
    return typeof wanted === 'string' ? wanted === person : wanted.not !== person
  }
  const team = query.team === null ? null : (teams.get(query.team) ?? query.team)
  const suppliers = [
    ...state.dealings.map(({ supplier }) => supplier),
    ...(reporter.kind === 'supplier' ? [reporter.supplier] : []),
  ]
  return [
    team === 'mine' ? teamsOf(actor).includes(state.responsible.team) : is<string>(team, state.responsible.team),
    is(query.line, state.responsible.line),
    is<string>(query.ownerTeam === null ? null : (teams.get(query.ownerTeam) ?? query.ownerTeam), state.owner?.team),
    of(query.handler, state.handler),
    of(query.owner, state.owner?.person ?? null),
    is(query.requester, user?.requester),
    is<string>(query.agency === null ? null : (agencies.get(query.agency) ?? query.agency), user?.agency),
    query.supplier === null || suppliers.includes(thirdLine),
    among(query.statuses, status.name),
    among(query.waitingFor, status.name === 'waiting' ? status.for : null),
    query.waitingSupplier === null || (status.name === 'waiting' && status.supplier === thirdLine),
    query.receipt === null ||
      (status.name === 'waiting' && state.dealings.some(d => d.supplier === status.supplier && d.reference === null)),
    isWithinOne(query.waited, state.waitingSince),
    isWithinOne(query.ages, state.openedAt),
    !query.untaken || state.handedOverAt !== null,
    query.returns === null || state.returns >= query.returns,
    query.followUpTo === null ||
      (status.name === 'waiting' && isWithin({ from: null, to: query.followUpTo }, status.followUpAt)),
    query.move === null || hasMoved(moves, query.move),
    query.confidential === null || isReadBy(state, query.confidential),
    among(query.types, state.type),
    among<number>(query.priorities, state.priority),
    isWithin(query.opened, state.openedAt),
    isWithin(query.changed, state.changedAt),
  ].every(Boolean)
}

function hasMoved(moves: readonly Move[], { kind, days, by, to, reasons }: MoveAsked): boolean {
  return moves.some(
    move =>
      (kind === null || move.kind === kind) &&
      isWithin(days, move.at) &&
      (by === null || move.from === (teams.get(by) ?? by)) &&
      (to === null || move.to === to) &&
      (reasons === null || (move.reason !== null && reasons.some(reason => reason === move.reason))),
  )
}

async function keepMoves(tx: Reader, number: number, moves: readonly Move[]): Promise<void> {
  for (const [index, { kind, at, from, to, reason }] of moves.entries()) {
    await tx.run(sql`
      insert into case_moves (case_number, version, at, kind, from_team_id, to_team_id, reason)
      values (${number}, ${index}, ${at}, ${kind}, ${from}, ${to}, ${reason})`)
  }
}

function isReadBy(
  { confidential }: CaseState,
  { reader, reviewTo }: NonNullable<CaseConditions['confidential']>,
): boolean {
  if (confidential === null || !confidential.readers.includes(reader)) return false
  return reviewTo === null || confidential.reviewOn <= reviewTo
}

function isWithinOne(spans: readonly Days[] | null, at: string | null): boolean {
  return spans === null || (at !== null && spans.some(span => isWithin(span, at)))
}

function isWithin({ from, to }: Days, at: string): boolean {
  const its = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(at))
  return (from === null || from <= its) && (to === null || its <= to)
}

/** What decides the order, smallest first; the newest number after it. */
const figure: Readonly<Record<CaseSort, (state: CaseState) => number>> = {
  number: () => 0,
  changed: state => -Date.parse(state.changedAt),
  'follow-up': ({ status }) => (status.name === 'waiting' ? Date.parse(status.followUpAt) : Number.POSITIVE_INFINITY),
  priority: state => state.priority ?? 9,
}

function inOrder(sort: CaseSort, one: CaseState, other: CaseState): number {
  const [a, b] = [figure[sort](one), figure[sort](other)]
  return a === b ? other.number - one.number : a < b ? -1 : 1
}

type Read = typeof caseList

/** A list read to its end in pages of a size that divides nothing. */
async function whole(tx: Reader, actor: PersonActor, query: CaseConditions, sort: CaseSort, read: Read) {
  const numbers: number[] = []
  for (let after: CasePlace | null = null; ; ) {
    const items = await read(tx, actor, { ...query, sort, after, limit: 3 })
    numbers.push(...items.map(item => item.number))
    const last = items.at(-1)
    if (last === undefined) return numbers
    after = placeIn(sort, last)
  }
}

const onList: Read = (tx, actor, query) => searchOnList(tx, actor, 'Sak', query)
const byWords: Read = (tx, actor, query) => searchByWords(tx, actor, 'Sak', query)

test('a list, a search and a count hold what the filter says and no more, in its order, page by page (issue 3)', async () => {
  const worlds = fc.array(anyCase, { minLength: 4, maxLength: 12, size: 'max' })
  const asks = fc.array(fc.tuple(anyPerson, anyConditions, one(...caseSorts)), {
    minLength: 8,
    maxLength: 10,
    size: 'max',
  })
  await fc.assert(
    fc.asyncProperty(worlds, asks, (cases, asked) =>
      inWorld(database, cases, async (tx, world) => {
        const moved = new Map(world.map(({ state }, index) => [state.number, cases[index]?.moves ?? []]))
        for (const [number, moves] of moved) await keepMoves(tx, number, moves)
        for (const [actor, query, sort] of asked) {
          const shown = world
            .map(({ state }) => state)
            .filter(
              state => maySee(standing(state, actor)) && belongs(state, moved.get(state.number) ?? [], actor, query),
            )
            .toSorted((a, b) => inOrder(sort, a, b))
          const wanted = shown.map(state => state.number)
          // Found by its title where she is told it.
          const found = shown.filter(state => readsTitle(state, standing(state, actor))).map(state => state.number)
          expect(await whole(tx, actor, query, sort, caseList)).toEqual(wanted)
          expect(await whole(tx, actor, query, sort, onList)).toEqual(found)
          expect(await whole(tx, actor, query, sort, byWords)).toEqual(found)
          expect(await countCases(tx, actor, query, null, 1000)).toBe(wanted.length)
          expect(await countCases(tx, actor, query, 'Sak', 1000)).toBe(found.length)
          const some = [10_001, 10_003]
          const these = await caseList(tx, actor, { ...everyCase, ...query, sort, numbers: some })
          expect(these.map(item => item.number)).toEqual(wanted.filter(number => some.includes(number)))
        }
      }),
    ),
    { numRuns: 20 },
  )
  // Each list is a statement of its own, which is planned once: 5 ms of it.
}, 60_000)

test('a count goes no further than one past what it is asked to count to', async () => {
  const cases = fc.sample(anyCase.map(openToAll), { numRuns: 6, seed: 1 })
  await inWorld(database, cases, async tx => {
    expect(await countCases(tx, cast.ola, everyCase, null, 4)).toBe(5)
    expect(await countCases(tx, cast.ola, everyCase, null, 6)).toBe(6)
  })
})

function openToAll<Kept extends { readonly state: CaseState }>(kept: Kept): Kept {
  return { ...kept, state: { ...kept.state, confidential: null } }
}
