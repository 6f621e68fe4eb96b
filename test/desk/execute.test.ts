import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Act } from '../../src/contract/case-route.ts'
import { check } from '../../src/desk/check.ts'
import { execute } from '../../src/desk/execute.ts'
import { openCase } from '../../src/desk/open-case.ts'
import { reportOwn } from '../../src/desk/own-log.ts'
import type { CaseNumber } from '../../src/domain/id.ts'
import { sql } from '../../src/store/sql.ts'
import { act, acts, mustAct, openedBy, viewer } from '../stage/acting.ts'
import { databaseDigest } from '../stage/database-digest.ts'
import { followedTwice } from '../stage/followed-anew.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, cast } from '../stage/people.ts'
import { anyTry } from '../stage/random-act.ts'

let slow = 0
const desk = await openDesk({ now: () => new Date(Date.UTC(2027, 2, 1, 12) - slow).toISOString() })
const { house, database } = desk

async function versionOf(number: CaseNumber): Promise<number> {
  return (await database.one(sql<{ version: number }>`select version from cases where number = ${number}`)).version
}

/** Somebody of the team that has it. */
async function handOf(number: CaseNumber): Promise<CastName> {
  const { key } = await database.one(sql<{ key: string }>`
    select t.key from cases c join teams t on t.id = c.team_id where c.number = ${number}`)
  if (key === 'nordvik-1') return 'kari'
  if (key === 'havna-1') return 'hanne'
  return key === 'linje-2' ? 'ola' : 'oda'
}

async function eventsOf(number: CaseNumber) {
  return database.all(sql<{ version: number; at: string; type: string; line: string; door: string }>`
    select version, at, type, line, door from case_events where case_number = ${number} order by version`)
}

/** How many statements wait for somebody else's lock. */
async function blocked(): Promise<number> {
  const { count } = await database.one(sql<{ count: number }>`
    select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
  return count
}

/** A case that the 2nd line has, sent to the 3rd line. */
async function atThirdLine(): Promise<CaseNumber> {
  const number = await openedBy(house)
  await mustAct(house, 'kari', number, acts.handOver)
  await mustAct(house, 'ola', number, acts.take('ola'), acts.triage, acts.toThirdLine)
  return number
}

describe('random acts by anybody, on PostgreSQL', () => {
  test('after each of them versions are contiguous, events are the row, the position and the walk that is kept; refused leaves nothing (5, 6, 17, issue 5)', async () => {
    const tally = { done: 0, refused: 0 }
    const walk = fc.asyncProperty(
      fc.constantFrom<CastName>('kari', 'siri', 'ola'),
      fc.array(anyTry, { minLength: 5, maxLength: 14, size: 'max' }),
      async (opener, tries) => {
        const number = await openedBy(house, opener)
        for (const { speaker, acts: asked, behind } of tries) {
          const who = speaker === 'whoever has it' ? await handOf(number) : speaker
          const before = await versionOf(number)
          const kept = await databaseDigest(database)
          const seen = behind === null ? {} : { ifMatch: Math.max(1, before - behind) }
          const outcome = await execute(house, viewer(who), 'web', number, asked, seen)
          if (outcome.done) {
            tally.done += 1
            expect(outcome.value.version).toBe(await versionOf(number))
            expect(outcome.value.version).toBeGreaterThanOrEqual(before + asked.length)
            // What is kept of its walk now, `check` holds against the events.
            await reportOwn(house, 'M.1', { from: null, until: null })
            expect((await check(house)).difference).toBeNull()
          } else {
            tally.refused += 1
            expect(await databaseDigest(database), outcome.refusal.code).toEqual(kept)
          }
          const versions = (await eventsOf(number)).map(event => event.version)
          expect(versions).toEqual(versions.map((_, index) => index + 1))
        }
        const { kept, anew } = await followedTwice(house)
        expect(kept).toEqual(anew)
      },
    )
    await fc.assert(walk, { numRuns: 70 })
    expect(tally.done).toBeGreaterThan(40)
    expect(tally.refused).toBeGreaterThan(40)
  })
})

describe('a refusal leaves nothing (invariant 17)', () => {
  test.each<readonly [string, CastName, readonly Act[], string]>([
    ['a wrong line', 'kari', [acts.triage], 'only-second-line'],
    ['a case that is hidden', 'hanne', [acts.note], 'not-found'],
    ['something unknown', 'ola', [{ action: 'assign', body: { person: cast.hanne.person } }], 'not-a-member'],
    [
      'a supplier nobody has',
      'ola',
      [{ ...acts.toThirdLine, body: { ...acts.toThirdLine.body, supplier: 'x' } }],
      'unknown',
    ],
    ['the state', 'ola', [acts.sendBack], 'not-solved'],
    ['the second of two, the first being done with its letter', 'ola', [acts.note, acts.sendBack], 'not-solved'],
    ['the third, after a solution and a closing', 'ola', [acts.solve, acts.sendBack, acts.sendBack], 'not-your-line'],
  ])('%s', async (_, who, asked, code) => {
    const number = await atThirdLine()
    const before = await databaseDigest(database)
    expect(await act(house, who, number, ...asked)).toBe(code)
    expect(await databaseDigest(database)).toEqual(before)
  })

  test('opening with something that cannot follow opens nothing, and burns at most a number', async () => {
    const before = await databaseDigest(database)
    const body = { service: 'lonn', title: 'Lønn', text: 'Hei', form: 'web' } as const
    const handOver = { team: 'linje-2', tried: 'Alt', asked: 'Alt' }
    const opened = await openCase(house, viewer('siri'), 'web', { ...body, handOver })
    expect(opened).toEqual({ done: false, refusal: { code: 'not-your-line' } })
    const report = await openCase(house, viewer('kari'), 'web', {
      ...body,
      requester: cast.siri.person,
      type: 'error-report',
    })
    expect(report).toEqual({ done: false, refusal: { code: 'only-second-line' } })
    expect(await databaseDigest(database)).toEqual(before)
  })

  test('a letter that leaves between the look and the leap is not taken back, and nothing else happens', async () => {
    const number = await openedBy(house)
    await mustAct(house, 'kari', number, acts.tell)
    const { id } = await database.one(sql<{ id: string }>`
      select id from letters where case_number = ${number} and author_id = ${cast.kari.person} and delivery = 'waiting'`)
    const before = await versionOf(number)
    // The post has taken it and not yet committed when the desk looks.
    const { going } = await database.transaction(async tx => {
      await tx.run(sql`update letters set delivery = 'claimed' where id = ${id}`)
      const withdrawing = act(house, 'kari', number, acts.note, { action: 'withdraw', letter: id })
      await expect.poll(blocked).toBe(1)
      return { going: withdrawing }
    })
    expect(await going).toBe('too-late')
    expect(await versionOf(number)).toBe(before)
    const letters = await database.all(sql`select id from letters where case_number = ${number} and kind = 'internal'`)
    expect(letters).toEqual([])
  })
})

describe('several commands are one', () => {
  test('each is decided on what the ones before have made of the case, in one transaction', async () => {
    const number = await openedBy(house)
    expect(await act(house, 'kari', number, acts.solve, acts.close)).toBe('done')
    const events = await eventsOf(number)
    expect(events.map(event => event.type)).toEqual(['opened', 'solved', 'closed'])
    expect(new Set(events.slice(1).map(event => event.at)).size).toBe(1)
  })

  test('first contact is opened and solved at once (O-11), and what is handed over at once has an owner (O-8)', async () => {
    const solved = await openedBy(house, 'kari', { solution: { kind: 'now', text: 'Slå den på.' } })
    expect((await eventsOf(solved)).map(event => event.type)).toEqual(['opened', 'solved'])
    const handed = await openedBy(house, 'kari', {
      handOver: { team: 'linje-2', tried: 'Av og på', asked: 'Se på den' },
    })
    const row = await database.one(sql`select line, owner_id, status, steps from cases where number = ${handed}`)
    expect(row).toEqual({ line: 'second', owner_id: cast.kari.person, status: 'open', steps: ['M.1.1.3'] })
  })
})

describe('what stands on an event (B-12)', () => {
  test('who, in which part at that time, and through which door', async () => {
    const number = await atThirdLine()
    expect((await eventsOf(number)).map(({ type, line, door }) => [type, line, door])).toEqual([
      ['opened', 'first-line', 'api'],
      ['handed-over', 'first-line', 'api'],
      ['taken', 'second-line', 'api'],
      ['triaged', 'second-line', 'api'],
      ['sent-to-supplier', 'second-line', 'api'],
    ])
  })

  test('ids, codes, numbers and times only: nothing that people wrote or are called', async () => {
    const number = await openedBy(house, 'kari', { title: 'HEMMELIG', text: 'HEMMELIG' })
    const secret = 'HEMMELIG'
    await mustAct(house, 'kari', number, { action: 'describe', body: { title: secret, text: secret, service: 'lonn' } })
    await mustAct(house, 'kari', number, { ...acts.handOver, body: { team: 'linje-2', tried: secret, asked: secret } })
    await mustAct(house, 'ola', number, { ...acts.note, body: { ...acts.note.body, text: secret } })
    await mustAct(house, 'ola', number, { ...acts.solve, body: { kind: 'now', text: secret } })
    const { log } = await database.one(sql<{ log: string }>`
      select string_agg(body::text, ' ') as log from case_events where case_number = ${number}`)
    expect(log).not.toContain(secret)
    expect(log).not.toMatch(/Kari|Nordvik|Siri|@/)
  })

  test('times never decrease, even when a node’s clock goes back (invariant 6)', async () => {
    const number = await openedBy(house)
    slow = 3_600_000
    await mustAct(house, 'kari', number, acts.note, acts.note)
    slow = 0
    const times = (await eventsOf(number)).map(event => event.at)
    expect(times).toEqual([...times].sort())
    expect((await check(house)).difference).toBeNull()
  })
})
