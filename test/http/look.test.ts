import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Look } from '../../src/contract/look.ts'
import { openServer } from '../../src/http/server.ts'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, cast } from '../stage/people.ts'

const desk = await openDesk({ example: true })
const otherNode = await secondServer()

/** Another node on the same database. */
async function secondServer(): Promise<string> {
  const deskFolder = await mkdtemp(join(tmpdir(), 'linje-second-'))
  await writeFile(join(deskFolder, 'index.html'), '<!doctype html><title>Linje</title>')
  const server = await openServer(desk.house, { host: '127.0.0.1', port: 0, deskFolder })
  afterAll(async () => {
    await server.close()
    await rm(deskFolder, { recursive: true })
  })
  return server.url
}

/** Somebody in a browser of her own, at one of the nodes. */
async function browserOf(who: CastName, url: string) {
  const origin = { origin: url, 'content-type': 'application/json' }
  const body = JSON.stringify({ email: addresses[who] })
  const entered = await fetch(`${url}/api/session`, { method: 'POST', headers: origin, body })
  const headers = {
    ...origin,
    cookie: entered.headers
      .getSetCookie()
      .map(each => each.split(';')[0])
      .join('; '),
  }
  const heard: string[] = []
  const follow = async () => {
    const { body } = await fetch(`${url}/api/live`, { headers })
    for await (const chunk of body ?? []) heard.push(...Buffer.from(chunk).toString().split('\n\n'))
  }
  return {
    heard: () => heard.filter(event => event.startsWith('event: presence')),
    listen: () => void follow().catch(() => {}),
    async look(number: number, part: Partial<Look> = {}) {
      const body = JSON.stringify({ version: 1, doing: 'looking', ...part })
      const answer = await fetch(`${url}/api/cases/${number}/look`, { method: 'PUT', headers, body })
      const told: unknown = await answer.json()
      return { status: answer.status, told }
    },
    others: async (number: number): Promise<unknown> =>
      (await fetch(`${url}/api/cases/${number}/look`, { headers })).json(),
  }
}

const [kari, ola] = [await browserOf('kari', desk.url), await browserOf('ola', otherNode)]
const there = (who: CastName, name: string, writing: boolean) => ({
  others: [{ id: cast[who].person, name, writing }],
})

test('issue 3: two people at two nodes see each other by name, looking and writing, and hear when it changes', async () => {
  const number = await openedBy(desk.house)
  kari.listen()
  await expect.poll(async () => (await kari.look(number)).status).toBe(200)
  expect((await ola.look(number)).told).toEqual(there('kari', 'Kari Nordvik', false))
  await expect.poll(kari.heard).toEqual([`event: presence\ndata: {"number":${number}}`])
  expect(await kari.others(number)).toEqual(there('ola', 'Ola Linje', false))

  await ola.look(number, { doing: 'writing' })
  await expect.poll(kari.heard).toHaveLength(2)
  expect(await kari.others(number)).toEqual(there('ola', 'Ola Linje', true))
  // The same beat once more is news to nobody.
  await ola.look(number, { doing: 'writing' })
  await ola.look(number, { doing: 'gone' })
  await expect.poll(kari.heard).toHaveLength(3)
  expect(await kari.others(number)).toEqual({ others: [] })
})

test('issue 3: who says nothing any more is gone within half a minute, and leaves no row behind for ever', async () => {
  const number = await openedBy(desk.house)
  await ola.look(number, { doing: 'writing' })
  expect(await kari.others(number)).toEqual(there('ola', 'Ola Linje', true))
  desk.pass(21)
  expect(await kari.others(number)).toEqual({ others: [] })
  await kari.look(number)
  const rows = sql<{ person: string }>`select person_id as person from case_presence where case_number = ${number}`
  expect(await desk.database.all(rows)).toEqual([{ person: cast.kari.person }])
})

test('A-3 end users and suppliers are told of nobody and are shown to nobody; who may not see the case learns nothing', async () => {
  const number = await openedBy(desk.house)
  await mustAct(desk.house, 'kari', number, acts.handOver)
  await mustAct(desk.house, 'ola', number, acts.toThirdLine)
  await ola.look(number)
  for (const [who, status] of [
    ['siri', 403],
    ['aino', 403],
    ['hanne', 404],
    ['bjorn', 404],
  ] as const) {
    const stranger = await browserOf(who, desk.url)
    expect([who, (await stranger.look(number)).status]).toEqual([who, status])
    expect(JSON.stringify(await stranger.others(number))).not.toContain('Ola')
  }
  expect(await ola.others(number)).toEqual({ others: [] })
})

test('issue 3: a look is no change of the case; how far I have seen it comes with the case, to me alone, and only grows', async () => {
  const number = await openedBy(desk.house)
  const view = async (who: CastName) => (await desk.ask(who, 'GET', `/api/cases/${number}`)).json()
  const before = await view('kari')
  expect(before).toMatchObject({ version: 1, seen: null })
  await mustAct(desk.house, 'kari', number, acts.handOver)
  const now = await view('kari')
  await kari.look(number, { version: now.version })
  await kari.look(number, { version: 1 })
  expect(await view('kari')).toEqual({ ...now, seen: now.version })
  // Nobody has seen what is not there yet.
  await kari.look(number, { version: 2_000_000 })
  expect(await view('kari')).toMatchObject({ seen: now.version })
  expect(await view('ola')).toMatchObject({ seen: null })
})
