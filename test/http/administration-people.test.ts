import { expect, test } from 'vitest'
import { administrationEntry } from '../../src/contract/administration-log.ts'
import { type PersonPage, personPage } from '../../src/contract/administration-person.ts'
import { directory } from '../../src/contract/directory.ts'
import { page } from '../../src/contract/value.ts'
import { changeCase } from '../../src/desk/change.ts'
import { check } from '../../src/desk/check.ts'
import { stepOf } from '../../src/desk/resolve.ts'
import { openSession, viewerOfSession } from '../../src/desk/session.ts'
import { sql } from '../../src/store/sql.ts'
import { act, acts, mustAct, openedBy, viewer } from '../stage/acting.ts'
import { administering } from '../stage/administering.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, cast, nordvikFirst, secondLine } from '../stage/people.ts'

const desk = await openDesk()
const { house, database } = desk
const admin = administering(desk)

const pathOf = (who: CastName) => `people/${cast[who].person}`
const read = async (who: CastName) => personPage.parse(await admin.get(pathOf(who)))
async function change(who: CastName, part: Partial<PersonPage>): Promise<PersonPage> {
  const { id, openCases, unreachable, ...fields } = await read(who)
  return personPage.parse(await admin.must('PUT', pathOf(who), { ...fields, ...part }))
}

/** A case as its row has it. */
const hands = (number: number) =>
  database.one(sql<{ handler: string | null; owner: string | null; team: string }>`
    select handler_id as handler, owner_id as owner, team_id as team from cases where number = ${number}`)
const lastEvents = (number: number, after: number) =>
  database.all(sql<{ type: string; actor: string | null; door: string }>`
    select type, actor_id as actor, door from case_events
    where case_number = ${number} and version > ${after} order by version`)

test('whoever is no longer active is signed out, is offered to nobody, and her cases go back to their teams', async () => {
  const hers = await openedBy(house)
  const version = await mustAct(house, 'kari', hers, acts.take('kari'))
  const owned = await openedBy(house)
  await mustAct(house, 'kari', owned, acts.handOver)
  const closed = await openedBy(house)
  await mustAct(house, 'kari', closed, acts.take('kari'), acts.dismiss)
  const session = await openSession(house, cast.kari.person)
  expect((await read('kari')).openCases).toBe(2)

  expect(await change('kari', { active: false })).toMatchObject({ active: false, openCases: 0 })

  expect(await hands(hers)).toEqual({ handler: null, owner: null, team: nordvikFirst })
  expect(await lastEvents(hers, version)).toEqual([
    { type: 'released', actor: null, door: 'job' },
    { type: 'owner-changed', actor: null, door: 'job' },
  ])
  expect(await hands(owned)).toEqual({ handler: null, owner: null, team: secondLine })
  expect(await hands(closed)).toMatchObject({ handler: cast.kari.person })
  expect(await viewerOfSession(house, session.token)).toBeNull()
  const offered = directory.parse(await (await desk.ask('karl', 'GET', '/api/directory')).json())
  expect(offered.teams.flatMap(team => team.members).map(member => member.name)).not.toContain('Kari Nordvik')
  expect(await act(house, 'karl', hers, acts.take('kari'))).toBe('unknown')
  expect((await check(house)).difference).toBeNull()

  await change('kari', { active: true })
  expect((await read('kari')).teams).toEqual(['nordvik-1'])
})

test('whoever leaves a team leaves its cases to it, and keeps what she has of other teams', async () => {
  await change('kari', { teams: ['linje-2', 'nordvik-1'] })
  const number = await openedBy(house)
  await mustAct(house, 'kari', number, acts.handOver)
  await mustAct(house, 'ola', number, acts.take('kari'))
  expect(await hands(number)).toMatchObject({ handler: cast.kari.person, owner: cast.kari.person })

  await admin.must('DELETE', `teams/${nordvikFirst}/members/${cast.kari.person}`)
  expect(await hands(number)).toMatchObject({ handler: cast.kari.person, owner: null })
  await change('kari', { teams: [] })
  expect(await hands(number)).toMatchObject({ handler: null, owner: null })
  await admin.must('PUT', `teams/${nordvikFirst}/members/${cast.kari.person}`)
  expect((await read('kari')).teams).toEqual(['nordvik-1'])
  expect((await check(house)).difference).toBeNull()
})

test('a case that is being given to her when she leaves goes back to its team all the same', async () => {
  for (const part of [{ active: false }, { teams: [] }]) {
    const number = await openedBy(house, 'siri')
    const given = acts.take('kari')
    const leaving = await database.transaction(async tx => {
      const step = stepOf(given, viewer('karl'))
      const done = await changeCase(house, tx, { number, actor: cast.karl, door: 'web', steps: [step] })
      expect(done.done).toBe(true)
      const answer = change('kari', part)
      // Long enough to be over by now, if it did not wait for this.
      await new Promise(resolve => setTimeout(resolve, 300))
      return { answer }
    })
    await leaving.answer
    expect(await hands(number)).toMatchObject({ handler: null, owner: null })
    await change('kari', { active: true, teams: ['nordvik-1'] })
  }
  expect((await check(house)).difference).toBeNull()
})

test('nobody who has left has an open case, whoever gives her some at the same moment', async () => {
  for (let round = 0; round < 8; round++) {
    const numbers = await Promise.all([openedBy(house, 'siri'), openedBy(house, 'siri'), openedBy(house, 'siri')])
    await Promise.all([
      ...numbers.map(number => act(house, 'karl', number, acts.take('kari'))),
      change('kari', round % 2 === 0 ? { active: false } : { teams: [] }),
    ])
    const left = await database.all(sql`
      select number from cases where status <> 'closed'
        and (handler_id = ${cast.kari.person} or owner_id = ${cast.kari.person})`)
    expect(left, `round ${round}`).toEqual([])
    await change('kari', { active: true, teams: ['nordvik-1'] })
  }
})

test('the last active administrator stays one, however many try at once', async () => {
  const fields = async (who: CastName) => {
    const { id, openCases, unreachable, ...rest } = await read(who)
    return rest
  }
  const alone = await fields('admin')
  expect(await admin.faults('PUT', pathOf('admin'), { ...alone, active: false })).toEqual([
    'active: last-administrator',
  ])
  expect(await admin.faults('PUT', pathOf('admin'), { ...alone, administrator: false })).toEqual([
    'administrator: last-administrator',
  ])
  await change('oda', { administrator: true })
  const oda = await fields('oda')
  const answers = await Promise.all([
    admin.faults('PUT', pathOf('oda'), { ...oda, administrator: false }),
    admin.faults('PUT', pathOf('admin'), { ...alone, active: false }),
  ])
  expect(answers.flat()).toHaveLength(1)
  const { left } = await database.one(sql<{ left: number }>`
    select count(*) as left from people where administrator and active`)
  expect(left).toBe(1)
  await database.run(sql`
    update people set administrator = id = ${cast.admin.person}, active = true
    where id in (${cast.admin.person}, ${cast.oda.person})`)
})

test('a person has an agency or a supplier, in words of what is offered, and an address of her own', async () => {
  const nils = {
    name: 'Nils Ny',
    email: 'Nils@Nordvik.example',
    phone: '900 12 345',
    language: 'sv',
    agency: 'nordvik',
    supplier: null,
    teams: ['nordvik-1', 'nordvik-1'],
    administrator: false,
    active: true,
  }
  expect(await admin.faults('POST', 'people', { ...nils, supplier: 'drift' })).toEqual(['supplier: one-employer'])
  expect(await admin.faults('POST', 'people', { ...nils, agency: 'atlantis', teams: ['ingen'] })).toEqual([
    'agency: not-offered',
    'teams: not-offered',
  ])
  expect(await admin.faults('POST', 'people', { ...nils, email: addresses.kari })).toEqual(['email: taken'])
  expect(await admin.faults('POST', 'people', { ...nils, phone: 'i går' })).toEqual(['phone: not-a-phone'])
  expect(await admin.must('POST', 'people', nils)).toMatchObject({
    email: 'nils@nordvik.example',
    phone: '+4790012345',
    teams: ['nordvik-1'],
  })
})

test('everybody is found by any fragment, by team, and page by page', async () => {
  await database.run(sql`
    insert into people (id, email, name, created_at)
    select gen_random_uuid(), 'ansatt' || n || '@havna.example', 'Ansatt ' || n, now() from generate_series(100, 219) n`)
  const names = async (query: string) => {
    const all: string[] = []
    for (let after = ''; ; ) {
      const { items, next } = page(personPage.omit({ openCases: true, unreachable: true })).parse(
        await admin.get(`people?${query}${after}`),
      )
      all.push(...items.map(person => person.name))
      if (next === null) return all
      after = `&after=${encodeURIComponent(next)}`
    }
  }
  const found = await names('q=ansatt')
  expect(found).toHaveLength(120)
  expect(found).toEqual(Array.from({ length: 120 }, (_, n) => `Ansatt ${n + 100}`))
  expect(await names('q=kari@nord')).toEqual(['Kari Nordvik'])
  expect(await names('q=12345')).toEqual(['Nils Ny'])
  expect(await names('team=nordvik-1')).toEqual(['Kari Nordvik', 'Karl Nordvik', 'Nils Ny'])
  expect(await names('q=100%25')).toEqual([])
  expect(await admin.faults('GET', 'people?after=abc.def')).toEqual(['invalid-cursor'])
})

test('every change of a person is in the log with who, before and after, and no secret', async () => {
  await database.run(sql`update people set password_hash = 'argon-secret' where id = ${cast.stig.person}`)
  await change('stig', { name: 'Stig Moen Dahl', language: 'nn' })
  await change('stig', { name: 'Stig Moen Dahl' })
  const text = JSON.stringify(await admin.get(`log?subject=${cast.stig.person}`))
  const { items } = page(administrationEntry).parse(JSON.parse(text))
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({
    kind: 'person',
    subject: 'Stig Moen Dahl',
    by: { name: 'Admin Linje' },
    before: { name: 'Stig Moen', language: 'nb' },
    after: { name: 'Stig Moen Dahl', language: 'nn' },
  })
  expect(text).not.toMatch(/secret|password|hash/i)
})
