import { describe, expect, test } from 'vitest'
import { CHAIN_START, chainHash } from '../../src/desk/chain.ts'
import { check, type Difference } from '../../src/desk/check.ts'
import { reportOwn } from '../../src/desk/own-log.ts'
import { keptCases } from '../../src/store/check-view.ts'
import type { Reader } from '../../src/store/database.ts'
import { type Statement, sql } from '../../src/store/sql.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { openDesk } from '../stage/open-desk.ts'
import { cast, thirdLine } from '../stage/people.ts'

const { house, database } = await openDesk()
const before = await openedBy(house)
const number = await openedBy(house)
await mustAct(house, 'kari', number, acts.handOver)
await mustAct(house, 'ola', number, acts.take('ola'), acts.triage, acts.toThirdLine)
await mustAct(house, 'aino', number, { action: 'log-supplier-number', body: { supplier: 'leverandor', number: 'A-7' } })
await mustAct(house, 'ola', number, acts.note, { action: 'link', to: before })
const last = 8
const always = { from: null, until: null }

class Undone extends Error {}

/** What `check` says of a database that somebody with a pen has been at; everything is put back after it. */
async function checked(...changes: readonly ((tx: Reader) => Promise<unknown>)[]): Promise<Difference | null> {
  const found: (Difference | null)[] = []
  const scribble = database.transaction(async tx => {
    await tx.script('alter table case_events disable trigger case_events_append_only')
    for (const change of changes) await change(tx)
    found.push((await check({ ...house, database: { ...database, ...tx } })).difference)
    throw new Undone()
  })
  await expect(scribble).rejects.toThrow(Undone)
  return found[0] ?? null
}

const run = (statement: Statement<unknown>) => (tx: Reader) => tx.run(statement)
/** A statement that is all text, where what changes is a name. */
const raw = (text: string) => run({ parts: [text], values: [] })

describe('linje check', () => {
  test('is clean on what the desk has written, and counts it', async () => {
    expect(await check(house)).toEqual({ cases: 2, events: last + 1, difference: null })
  })

  test.each([
    ['a body', sql`body = body || '{"impact": 1}'`],
    ['a time', sql`at = at + interval '1 millisecond'`],
    ['who did it', sql`actor_id = ${cast.oda.person}`],
    ['nobody having done it', sql`actor_id = null`],
    ['in which part', sql`line = 'first-line'`],
    ['the door', sql`door = 'mail'`],
    ['the hash itself', sql`hash = ${Buffer.alloc(32, 1)}`],
    ['the type beside it', sql`type = 'released'`],
  ])('names the event where %s was changed (L07)', async (_, change) => {
    const changed = run(sql`update case_events set ${change} where case_number = ${number} and version = 4`)
    expect(await checked(changed)).toMatchObject({ case: number, version: 4, what: 'chain' })
  })

  test('names the first of several (L07)', async () => {
    const both = run(sql`update case_events set door = 'mail' where case_number = ${number} and version in (3, 6)`)
    expect(await checked(both)).toMatchObject({ case: number, version: 3, what: 'chain' })
    const earlier = run(sql`update case_events set door = 'mail' where case_number = ${before}`)
    expect(await checked(both, earlier)).toMatchObject({ case: before, version: 1, what: 'chain' })
  })

  test('names the event after one that was changed together with its hash (L07)', async () => {
    const [kept] = await keptCases(database, before, 1)
    const events = kept?.events ?? []
    const changed = events[2]
    if (changed === undefined) throw new Error('there is no third event')
    const hash = chainHash(events[1]?.hash ?? CHAIN_START, { ...changed.event, door: 'mail' })
    const forged = run(
      sql`update case_events set door = 'mail', hash = ${hash} where case_number = ${number} and version = 3`,
    )
    expect(await checked(forged)).toMatchObject({ case: number, version: 4, what: 'chain' })
  })

  test('names what was swapped, removed or put in between (L07)', async () => {
    const apart = run(
      sql`update case_events set version = version + 100 where case_number = ${number} and version in (3, 4)`,
    )
    const together = run(sql`
      update case_events set version = case version when 103 then 4 else 3 end
      where case_number = ${number} and version > 100`)
    expect(await checked(apart, together)).toMatchObject({ version: 3, what: 'chain' })
    const without = (version: number) =>
      run(sql`delete from case_events where case_number = ${number} and version = ${version}`)
    expect(await checked(without(4))).toMatchObject({ version: 5, what: 'version' })
    expect(await checked(without(1))).toMatchObject({ version: 2, what: 'version' })
    expect(await checked(without(last))).toMatchObject({ version: last, what: 'row' })
    const more = run(sql`
      insert into case_events (case_number, version, at, actor_id, line, door, type, body, hash)
      select case_number, ${last + 1}, at, actor_id, line, door, type, body, hash from case_events
      where case_number = ${number} and version = ${last}`)
    expect(await checked(more)).toMatchObject({ version: last + 1, what: 'chain' })
    const none = run(sql`delete from case_events where case_number = ${number}`)
    expect(await checked(none)).toMatchObject({ case: number, version: 0, what: 'version' })
  })

  test.each([
    ['version', '9'],
    ['status', "'open', waiting_for = null"],
    ['waiting_for', "'requester'"],
    ['waiting_supplier_id', 'null'],
    ['follow_up_at', "follow_up_at + interval '1 day'"],
    ['team_id', "(select id from teams where key = 'arkiv-2')"],
    ['line', "'first'"],
    ['handler_id', 'null'],
    ['owner_team_id', 'null'],
    ['owner_id', 'null'],
    ['requester_id', "(select id from people where email = 'stig@nordvik.example')"],
    ['agency_id', "(select id from agencies where key = 'havna')"],
    ['service_id', "(select id from services where key = 'arkiv')"],
    ['type', "'technical'"],
    ['area', "'database'"],
    ['impact', '1'],
    ['urgency', '1'],
    ['priority', '1'],
    ['solution_id', 'gen_random_uuid()'],
    ['confirmed', 'true'],
    ['links', "'{}'"],
    ['opened_at', "opened_at - interval '1 day'"],
    ['changed_at', "changed_at + interval '1 day'"],
  ])('names the column %s of a row that was changed', async (column, value) => {
    const difference = await checked(raw(`update cases set ${column} = ${value} where number = ${number}`))
    expect(difference).toMatchObject({ case: number, what: 'row' })
    expect(difference?.detail).toContain(column)
  })

  test.each([
    ['the position', "position = jsonb_set(position, '{tokens}', '[\"M.1.2.3\"]')"],
    ['a deviation in it', "position = jsonb_set(position, '{deviations}', '[]') || '{\"done\": {}}'"],
    ['the steps for lists', "steps = '{M.1.2.3}'"],
  ])('names %s that was changed (invariant 1)', async (_, change) => {
    expect(await checked(raw(`update cases set ${change} where number = ${number}`))).toMatchObject({
      case: number,
      version: last,
      what: 'position',
    })
  })

  test.each([
    ['its minutes', sql`minutes = minutes || '7'`],
    ['the version it goes up to', sql`version = version + 1`],
  ])('names how a case walked where %s were changed (issue 5)', async (_, change) => {
    const report = (tx: Reader) => reportOwn({ ...house, database: { ...database, ...tx } }, 'M.1', always)
    expect(await checked(report)).toBeNull()
    const changed = run(sql`update case_walks set ${change} where case_number = ${number}`)
    expect(await checked(report, changed)).toMatchObject({ case: number, version: last, what: 'walk' })
  })

  test('names suppliers that were changed (O-16)', async () => {
    const ours = sql`where case_number = ${number} and supplier_id = ${thirdLine}`
    const other = run(sql`update case_suppliers set reference = 'A-8' ${ours}`)
    expect(await checked(other)).toMatchObject({ case: number, what: 'dealings' })
    expect(await checked(run(sql`delete from case_suppliers ${ours}`))).toMatchObject({ what: 'dealings' })
  })
})

describe('the log is only ever added to (B-12, invariant 7)', () => {
  test.each([
    ['changed', 'update case_events set door = door'],
    ['removed', 'delete from case_events'],
    ['emptied', 'truncate case_events'],
    ['emptied along with its cases', 'truncate cases cascade'],
  ])('it cannot be %s', async (_, statement) => {
    await expect(database.script(statement)).rejects.toThrow('only ever added to')
    expect((await check(house)).events).toBe(last + 1)
  })

  test('a version is taken once: two events cannot stand in one place (invariant 6)', async () => {
    const again = database.run(sql`
      insert into case_events select * from case_events where case_number = ${number} and version = 2`)
    await expect(again).rejects.toThrow(/duplicate key/)
  })
})
