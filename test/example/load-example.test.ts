import { expect, test } from 'vitest'
import { languages } from '../../src/contract/value.ts'
import { check } from '../../src/desk/check.ts'
import type { House } from '../../src/desk/house.ts'
import { idMaker } from '../../src/desk/new-id.ts'
import { publishRoutines } from '../../src/desk/publish-routines.ts'
import { openRoutineShelf } from '../../src/desk/routine-shelf.ts'
import { outcomes, statusNames } from '../../src/domain/case/state.ts'
import { loadExample } from '../../src/example/load-example.ts'
import { outboxHealth } from '../../src/store/outbox-store.ts'
import { sql } from '../../src/store/sql.ts'
import { testDatabase } from '../postgres.ts'

const { house, opened } = await openedAt(new Date().toISOString())
const { database } = house

type Kept = { status: string; outcome: string | null; steps: readonly string[]; language: string | null }
const cases = await database.all(sql<Kept>`
  select c.status, c.outcome, c.steps, p.language from cases c left join people p on p.id = c.requester_id`)

/** How often each value occurs. */
function counted(values: readonly (string | null)[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const value of values) if (value !== null) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

test('the example has cases in every status, closed with every outcome, and from speakers of every language', () => {
  expect(Object.keys(counted(cases.map(({ status }) => status))).sort()).toEqual([...statusNames].sort())
  expect(Object.keys(counted(cases.map(({ outcome }) => outcome))).sort()).toEqual([...outcomes].sort())
  expect(Object.keys(counted(cases.map(({ language }) => language))).sort()).toEqual([...languages].sort())
})

test('the example has three cases or more at each step where a case of M.1.1 or M.1.2 can rest, and some of M.1.3 and M.2', () => {
  const steps = counted(cases.flatMap(({ steps }) => [...steps]))
  const resting = ['M.1.1.2', 'M.1.1.3', 'M.1.2.2', 'M.1.2.3', 'M.1.2.4', 'M.1.2.5', 'M.1.2.6']
  for (const step of resting) expect(steps[step], step).toBeGreaterThanOrEqual(3)
  const others = ['M.1.1.3d', 'M.1.1.3e', 'M.1.3.2', 'M.1.3.3', 'M.1.3.5', 'M.1.3.7', 'M.2.2.6']
  expect(Object.keys(steps)).toEqual(expect.arrayContaining(others))
})

test('the example is as large as DESIGN section 7 says', async () => {
  const sizes = await database.one(sql`
    select (select count(*) from cases) as cases, (select count(*) from agencies) as agencies,
      (select count(*) from people where agency_id is not null) as users,
      (select count(*) from services where state = 'production') as services,
      (select count(*) from services where state = 'pilot') as pilots,
      (select count(*) from articles where stage = 'published') as articles,
      (select count(*) from suppliers where through_id is not null) as "subSuppliers",
      (select count(*) from cases where reporting_supplier_id is not null) as reported,
      (select count(*) from cases where follow_up_at < ${opened}) as overdue`)
  expect(sizes).toEqual({
    cases: 81,
    agencies: 4,
    users: 30,
    services: 8,
    pilots: 1,
    articles: 4,
    subSuppliers: 1,
    reported: 5,
    overdue: 4,
  })
})

test.each([
  ['in the middle of a second of a working day', '2026-11-25T08:30:50.543Z'],
  ['on a Sunday night', '2026-11-29T01:10:00.001Z'],
  ['on the first working morning after summer time', '2026-10-26T07:00:00.000Z'],
  ['in the last second of a leap day', '2028-02-29T22:59:59.999Z'],
])('the example is the same size and as its log says when it is opened %s', async (_, moment) => {
  const { house: other } = await openedAt(moment)
  expect(await check(other)).toMatchObject({ cases: 81, difference: null })
})

test('what the example has been through is what its log says (B-12)', async () => {
  expect(await check(house)).toMatchObject({ cases: 81, difference: null })
})

test('the past of the example has been sent; only a handful of letters waits', async () => {
  const { waiting, failed } = await outboxHealth(database)
  expect(waiting).toBeGreaterThanOrEqual(3)
  expect(waiting).toBeLessThanOrEqual(8)
  expect(failed).toBe(0)
})

test('nothing in the example is younger than its opening, and letters lie in the order in which they were written', async () => {
  const { last } = await database.one(sql<{ last: string }>`select max(at) as last from case_events`)
  expect(last < opened).toBe(true)
  const byTime = await database.all(sql`select id from letters order by at, id`)
  expect(await database.all(sql`select id from letters order by id`)).toEqual(byTime)
})

test('O-15, O-16, O-22, O-30, U-19 a newcomer finds something on the pages of suppliers, versions, notices and figures', async () => {
  const found = await database.one(sql`
    select (select count(*) from suppliers where number_pattern is not null) as patterns,
      (select count(*) from suppliers where follow_up is not null) as terms,
      (select count(*) from notices where stage = 'published' and case_number is not null) as standing,
      (select count(distinct r.id) from releases r join solutions s on s.kind = 'later-version'
         and lower(s.version) = lower(r.version) and lower(s.product) = lower(r.product)
         join cases c on c.solution_id = s.id) as released,
      (select count(distinct (s.product, s.version)) > 1 from solutions s where s.kind = 'later-version') as promised,
      (select count(*) from cases where told_priority is not null) as told,
      (select count(*) from case_moves where kind = 'returned') > 1 as returned,
      (select count(*) from cases where returns >= 3) as "pingPong"`)
  expect(found).toEqual({
    patterns: 4,
    terms: 3,
    standing: 1,
    released: 1,
    promised: true,
    told: 4,
    returned: true,
    pingPong: 1,
  })
})

test('every address in the example ends in .example (RFC 2606)', async () => {
  const strays = await database.all(sql`
    select address from (
      select email from people union select email from suppliers union select mailbox from teams
      union select mail_domain from agencies union select address from parties
    ) as known(address)
    where address not like '%.example'`)
  expect(strays).toEqual([])
})

/** An example that is opened at a moment, on a database of its own. */
async function openedAt(moment: string): Promise<{ readonly house: House; readonly opened: string }> {
  const start = Date.now()
  const now = () => Date.parse(moment) + Date.now() - start
  const other: House = {
    database: (await testDatabase()).database,
    routines: openRoutineShelf(now),
    now: () => new Date(now()).toISOString(),
    newId: idMaker(now),
    secret: Buffer.alloc(32, 7),
    baseUrl: 'http://127.0.0.1:3000',
    mailDomain: 'linje.example',
    example: true,
    smtpUrl: null,
    txtOf: async () => [],
    say: () => {},
  }
  await publishRoutines(other, 'routines')
  const before = other.now()
  await loadExample(other)
  return { house: other, opened: before }
}
