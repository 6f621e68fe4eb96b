import { expect, test } from 'vitest'
import { directory, requester } from '../../src/contract/directory.ts'
import { problem } from '../../src/contract/value.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import type { CastName } from '../stage/people.ts'

const desk = await openDesk()

async function found(who: CastName, q: string): Promise<readonly (readonly [string, string | null])[]> {
  const answer = await desk.ask(who, 'GET', `/api/people?q=${encodeURIComponent(q)}`)
  expect(answer.status).toBe(200)
  const { items }: { items: unknown[] } = await answer.json()
  return items.map(item => requester.parse(item)).map(({ name, email }) => [name, email])
}

test('staff choose among teams with their members, services, suppliers and agencies', async () => {
  const all = directory.parse(await (await desk.ask('kari', 'GET', '/api/directory')).json())
  expect(all.teams.map(team => [team.key, team.members.length])).toEqual([
    ['havna-1', 1],
    ['nordvik-1', 2],
    ['linje-2', 1],
    ['arkiv-2', 1],
  ])
  expect(all.services.map(service => service.key)).toEqual(['arkiv', 'lonn'])
  expect(all.suppliers.find(supplier => supplier.key === 'infra')?.through).not.toBeNull()
  expect(all.agencies.map(agency => agency.key)).toEqual(['havna', 'nordvik'])
})

test('addresses of staff are shown to their own team only', async () => {
  const all = directory.parse(await (await desk.ask('kari', 'GET', '/api/directory')).json())
  const shown = all.teams.flatMap(team => team.members).flatMap(member => member.email ?? [])
  expect(shown.sort()).toEqual([addresses.kari, addresses.karl])
})

test.each(['siri', 'aino', 'bjorn', 'admin'] as const)('%s is no staff and has no directory', async who => {
  for (const path of ['/api/directory', '/api/people?q=siri']) {
    const answer = await desk.ask(who, 'GET', path)
    expect([answer.status, problem.parse(await answer.json()).code], path).toEqual([403, 'not-your-line'])
  }
})

test.each([
  ['a first name', 'si'],
  ['a last name', 'BER'],
  ['both, in any order', 'berg siri'],
  ['an address', 'siri.berg@nordvik.example'],
  ['the beginning of an address', 'siri.be'],
])('a 1st line finds an end user of its agency by %s', async (_, q) => {
  expect(await found('kari', q)).toEqual([['Siri Berg', addresses.siri]])
})

test('the middle of a word finds nobody, and signs of the search language are no commands', async () => {
  for (const q of ['erg', "si' | 'st", 'x:* | siri:*', '&&', '!xx', '\\\\'])
    expect(await found('kari', q), q).toEqual([])
})

test('another agency’s 1st line finds none of them; the 2nd line finds them without addresses (A-3)', async () => {
  expect(await found('hanne', 'siri')).toEqual([])
  expect(await found('ola', 'siri')).toEqual([['Siri Berg', null]])
})

test('one letter is too little to search by', async () => {
  expect((await desk.ask('kari', 'GET', '/api/people?q=s')).status).toBe(422)
})

test('a 1st line registers an end user of its own agency, once (U-20)', async () => {
  const body = { name: 'Nils Ny', email: 'Nils@Nordvik.example', agency: 'nordvik' }
  const answer = await desk.ask('kari', 'POST', '/api/people', { body })
  expect(answer.status).toBe(201)
  expect(requester.parse(await answer.json())).toMatchObject({
    email: 'nils@nordvik.example',
    agency: { key: 'nordvik' },
  })
  expect(await found('karl', 'nils')).toEqual([['Nils Ny', 'nils@nordvik.example']])
  const again = await desk.ask('kari', 'POST', '/api/people', { body })
  expect([again.status, problem.parse(await again.json()).code]).toEqual([409, 'address-taken'])
})

test('a 1st line registers nobody of another agency, whether that agency exists or not (I04)', async () => {
  for (const agency of ['havna', 'nowhere']) {
    const answer = await desk.ask('kari', 'POST', '/api/people', {
      body: { name: 'A B', email: 'a@b.example', agency },
    })
    expect([answer.status, problem.parse(await answer.json()).code]).toEqual([403, 'not-your-agency'])
  }
})
