import { expect, test } from 'vitest'
import { type Caller, readCaller, requester } from '../../src/contract/caller.ts'
import { problem } from '../../src/contract/value.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, cast } from '../stage/people.ts'

const desk = await openDesk()
await desk.database.run(sql`update people set phone = '+4790012345' where id = ${cast.siri.person}`)

async function found(who: CastName, q: string): Promise<readonly (readonly [string, string | null, string | null])[]> {
  const answer = await desk.ask(who, 'GET', `/api/people?q=${encodeURIComponent(q)}`)
  expect(answer.status).toBe(200)
  const { items }: { items: unknown[] } = await answer.json()
  return items.map(item => requester.parse(item)).map(({ name, email, phone }) => [name, email, phone])
}

async function caller(who: CastName, person: string): Promise<Caller> {
  const answer = await desk.ask(who, 'GET', `/api/people/${person}`)
  expect(answer.status).toBe(200)
  const seen: Caller = await answer.json()
  readCaller.answer?.parse(seen)
  return seen
}

const siri = ['Siri Berg', addresses.siri, '+4790012345']

test.each(['siri', 'aino', 'bjorn', 'admin'] as const)('%s is no staff and finds nobody', async who => {
  for (const path of ['/api/people?q=siri', `/api/people/${cast.siri.person}`]) {
    const answer = await desk.ask(who, 'GET', path)
    expect([answer.status, problem.parse(await answer.json()).code], path).toEqual([403, 'not-your-line'])
  }
})

test.each([
  ['the beginning of her name', 'si'],
  ['the middle of her name', 'IRI'],
  ['the end of her last name', 'erg'],
  ['both names, in any order', 'Berg, siri'],
  ['name and agency', 'siri ordvi'],
  ['her address', 'siri.berg@nordvik.example'],
  ['the middle of her address', 'ri.be'],
  ['her phone number as it is written', '900 12 345'],
  ['her phone number as the phone shows it', '004790012345'],
  ['the middle of her phone number', '0123'],
])('U-20 a 1st line finds an end user of its agency by %s', async (_, q) => {
  expect(await found('kari', q)).toEqual([siri])
})

test('the middle of a word is no beginning, and signs of the search language are no commands', async () => {
  for (const q of ['er', "si' | 'st", 'x:* | siri:*', '&&', '!xx', '\\\\', '%%%', 'si%ri', '___', 'siri_berg'])
    expect(await found('kari', q), q).toEqual([])
})

test('those whose name has a word that begins so come first, then by name', async () => {
  const names = [
    ['Johanna Moe', 'jmoe'],
    ['Berit Annestad', 'bann'],
    ['Anne Vik', 'avik'],
  ]
  for (const [name, mailbox] of names) {
    const body = { name, email: `${mailbox}@nordvik.example`, agency: 'nordvik' }
    expect((await desk.ask('kari', 'POST', '/api/people', { body })).status).toBe(201)
  }
  expect((await found('kari', 'ann')).map(([name]) => name)).toEqual(['Anne Vik', 'Berit Annestad', 'Johanna Moe'])
})

test('O-16 the first digits of the number of a case find whose it is', async () => {
  const number = await openedBy(desk.house)
  expect(await found('kari', String(number))).toEqual([siri])
  expect(await found('kari', `#${number}`)).toEqual([siri])
  expect(await found('kari', String(number).slice(0, 3))).toEqual([siri])
  expect(await found('hanne', String(number))).toEqual([])
})

test('another agency’s 1st line finds none of them; the 2nd line finds them without what leads to them (A-3)', async () => {
  expect(await found('hanne', 'siri')).toEqual([])
  expect(await found('hanne', '90012345')).toEqual([])
  expect(await found('ola', 'siri')).toEqual([['Siri Berg', null, null]])
})

test('the 2nd line does not spell out what it may not read; who knows it whole finds its owner (DESIGN section 5)', async () => {
  for (const q of ['9001', 'siri.b', '9001234']) expect(await found('ola', q), q).toEqual([])
  for (const q of ['900 12 345', 'Siri.Berg@nordvik.example']) {
    expect(await found('ola', q), q).toEqual([['Siri Berg', null, null]])
  }
})

test('one letter is too little to search by', async () => {
  expect((await desk.ask('kari', 'GET', '/api/people?q=s')).status).toBe(422)
})

test('U-20 who is calling has her cases beside her: open ones first, then the newest, as far as I may know of them', async () => {
  const stig = cast.stig.person
  const open = () => openedBy(desk.house, 'kari', { requester: stig })
  const [older, newer, solved] = [await open(), await open(), await open()]
  await mustAct(desk.house, 'kari', solved, acts.take('kari'), acts.solve)
  const seen = await caller('kari', stig)
  expect(seen.cases.map(({ number, status }) => [number, status])).toEqual([
    [newer, 'new'],
    [older, 'new'],
    [solved, 'solved'],
  ])
  expect(seen).toMatchObject({ name: 'Stig Moen', language: 'nb', agency: { key: 'nordvik' }, more: false })
  expect((await caller('ola', stig)).cases).toHaveLength(3)
  expect((await desk.ask('hanne', 'GET', `/api/people/${stig}`)).status).toBe(404)
})

test('a 1st line registers an end user of its own agency, once, with the number she calls from (U-20)', async () => {
  const body = { name: 'Nils Ny', email: 'Nils@Nordvik.example', phone: '22 33 44 55', agency: 'nordvik' }
  const answer = await desk.ask('kari', 'POST', '/api/people', { body })
  expect(answer.status).toBe(201)
  expect(requester.parse(await answer.json())).toMatchObject({
    email: 'nils@nordvik.example',
    phone: '+4722334455',
    agency: { key: 'nordvik' },
  })
  expect(await found('karl', '2233')).toEqual([['Nils Ny', 'nils@nordvik.example', '+4722334455']])
  const again = await desk.ask('kari', 'POST', '/api/people', { body })
  expect([again.status, problem.parse(await again.json()).code]).toEqual([409, 'address-taken'])
})

test('what is no phone number is a fault of its field', async () => {
  const body = { name: 'Nils Ny', email: 'n@nordvik.example', phone: 'på jobb', agency: 'nordvik' }
  const answer = problem.parse(await (await desk.ask('kari', 'POST', '/api/people', { body })).json())
  expect(answer.faults).toEqual([{ path: 'phone', code: 'not-a-phone' }])
})

test('a 1st line registers nobody of another agency, whether that agency exists or not (I04)', async () => {
  for (const agency of ['havna', 'nowhere']) {
    const answer = await desk.ask('kari', 'POST', '/api/people', {
      body: { name: 'A B', email: 'a@b.example', agency },
    })
    expect([answer.status, problem.parse(await answer.json()).code]).toEqual([403, 'not-your-agency'])
  }
})
