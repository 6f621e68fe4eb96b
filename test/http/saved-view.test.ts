import { expect, test } from 'vitest'
import { listViews, savedView } from '../../src/contract/saved-view.ts'
import { problem } from '../../src/contract/value.ts'
import { openDesk } from '../stage/open-desk.ts'
import type { CastName } from '../stage/people.ts'

const desk = await openDesk()

async function saved(who: CastName, body: object) {
  const answer = await desk.ask(who, 'POST', '/api/views', { body })
  expect(answer.status).toBe(201)
  return savedView.parse(await answer.json())
}

async function names(who: CastName): Promise<readonly (string | undefined)[] | undefined> {
  const answer = await desk.ask(who, 'GET', '/api/views')
  return listViews.answer?.parse(await answer.json()).items.map(({ name }) => name)
}

test('a view is mine alone, or my team’s and then any member’s to rename and to take away (issue 3)', async () => {
  const filter = { status: 'waiting', waitingFor: 'supplier', sort: 'follow-up' }
  const mine = await saved('kari', { name: 'Hos leverandøren', filter })
  expect(mine).toMatchObject({ name: 'Hos leverandøren', team: null, filter })
  const ours = await saved('kari', { name: 'Nye', team: 'nordvik-1', filter: { status: 'new' } })
  expect([await names('kari'), await names('karl'), await names('ola')]).toEqual([
    ['Hos leverandøren', 'Nye'],
    ['Nye'],
    [],
  ])
  const renamed = { name: 'Ankommet', filter: { status: 'new', sort: 'changed' } }
  const changed = await desk.ask('karl', 'PUT', `/api/views/${ours.id}`, { body: renamed })
  expect(savedView.parse(await changed.json())).toMatchObject({ ...renamed, team: { key: 'nordvik-1' } })
  expect((await desk.ask('karl', 'DELETE', `/api/views/${mine.id}`)).status).toBe(404)
  expect((await desk.ask('karl', 'DELETE', `/api/views/${ours.id}`)).status).toBe(204)
  expect(await names('kari')).toEqual(['Hos leverandøren'])
})

test('a filter that no list could be asked for is not kept, and the field is named', async () => {
  const body = { name: 'Røde', filter: { colour: 'red', status: 'new' } }
  const refused = await desk.ask('kari', 'POST', '/api/views', { body })
  expect(refused.status).toBe(422)
  const faults = problem.parse(await refused.json()).faults
  expect(faults).toEqual([{ path: 'filter.colour', code: 'unknown-field' }])
})

test('the same view asked for twice with one key is kept once', async () => {
  const headers = { 'idempotency-key': 'view-1' }
  const body = { name: 'To ganger', filter: {} }
  const ask = () => desk.ask('hanne', 'POST', '/api/views', { body, headers })
  const [one, other] = [savedView.parse(await (await ask()).json()), savedView.parse(await (await ask()).json())]
  expect(other).toEqual(one)
  expect(await names('hanne')).toEqual(['To ganger'])
})
