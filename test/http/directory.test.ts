import { expect, test } from 'vitest'
import { directory } from '../../src/contract/directory.ts'
import { problem } from '../../src/contract/value.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'

const desk = await openDesk()

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
  const answer = await desk.ask(who, 'GET', '/api/directory')
  expect([answer.status, problem.parse(await answer.json()).code]).toEqual([403, 'not-your-line'])
})
