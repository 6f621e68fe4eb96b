import { afterAll, expect, test } from 'vitest'
import { sql } from '../../src/store/sql.ts'
import { acts, mustAct, openedBy } from '../stage/acting.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, cast, nordvikFirst } from '../stage/people.ts'

const desk = await openDesk()
const open: AbortController[] = []
afterAll(() => {
  for (const stream of open) stream.abort()
})

/** What somebody's stream has said so far, apart from its heartbeats. */
async function listening(who: CastName): Promise<{ readonly heard: string[]; readonly ended: () => boolean }> {
  const stream = new AbortController()
  open.push(stream)
  // A token is made by a request that ends.
  await desk.ask(who, 'GET', '/api/session')
  const { body } = await desk.ask(who, 'GET', '/api/live', { signal: stream.signal })
  const heard: string[] = []
  let over = false
  const read = async () => {
    for await (const chunk of body ?? []) {
      const events = Buffer.from(chunk).toString().split('\n\n')
      heard.push(...events.filter(event => event.startsWith('event: ')))
    }
    over = true
  }
  read().catch(() => {})
  return { heard, ended: () => over }
}

/** Everything that was announced before has been heard by who may: this is heard by all staff. */
async function settled(stream: { readonly heard: readonly string[] }): Promise<void> {
  const before = stream.heard.filter(event => event.startsWith('event: mail')).length
  await desk.database.run(sql`select pg_notify('linje_mail', '')`)
  await expect.poll(() => stream.heard.filter(event => event.startsWith('event: mail')).length).toBeGreaterThan(before)
}

const cases = ({ heard }: { readonly heard: readonly string[] }) =>
  heard.filter(event => event.startsWith('event: case'))

test('I07 who may see a case hears of it, number and version only; nobody else hears anything (A-3)', async () => {
  const names = ['siri', 'stig', 'kari', 'hanne', 'ola', 'aino', 'drift', 'bjorn', 'admin'] as const
  const streams = new Map<CastName, Awaited<ReturnType<typeof listening>>>(
    await Promise.all(names.map(async name => [name, await listening(name)] as const)),
  )
  const heardBy = (name: CastName) => cases(streams.get(name) ?? { heard: [] })
  const number = await openedBy(desk.house)
  await mustAct(desk.house, 'kari', number, acts.handOver)
  const sent = await mustAct(desk.house, 'ola', number, acts.toThirdLine)
  const said = (version: number) => `event: case\ndata: {"number":${number},"version":${version}}`
  const all = [said(1), said(2), said(sent)]
  await expect.poll(() => heardBy('ola')).toEqual(all)
  await settled(streams.get('hanne') ?? { heard: [] })
  await expect.poll(() => heardBy('kari')).toEqual(all)
  await expect.poll(() => heardBy('siri')).toEqual(all)
  // The one it was sent to hears from then on.
  await expect.poll(() => heardBy('aino')).toContain(said(sent))
  for (const name of ['stig', 'hanne', 'drift', 'bjorn', 'admin'] as const) expect(heardBy(name), name).toEqual([])
})

test('I07 who leaves a team hears nothing more of its cases, on the stream she has', async () => {
  const [kari, ola] = [await listening('kari'), await listening('ola')]
  const number = await openedBy(desk.house)
  await expect.poll(() => cases(kari).length).toBe(1)
  const membership = sql`team_id = ${nordvikFirst} and person_id = ${cast.kari.person}`
  await desk.database.run(sql`update memberships set active = false where ${membership}`)
  await desk.database.run(sql`select pg_notify('linje_people', '')`)
  await mustAct(desk.house, 'ola', number, acts.note)
  await expect.poll(() => cases(ola).length).toBe(2)
  await settled(ola)
  expect(cases(kari)).toHaveLength(1)
  await desk.database.run(sql`update memberships set active = true where ${membership}`)
  await desk.database.run(sql`select pg_notify('linje_people', '')`)
})

test('A-3 whoever loses sight of a case that becomes confidential hears of it once more, and finds it gone', async () => {
  const number = await openedBy(desk.house)
  const streams = await Promise.all((['kari', 'karl', 'oda', 'hanne'] as const).map(listening))
  const heard = () =>
    streams.map(stream => cases(stream).map(event => JSON.parse(event.split('data: ')[1] ?? '').version))
  const shut = await mustAct(desk.house, 'kari', number, acts.confidential)
  const noted = await mustAct(desk.house, 'kari', number, acts.note)
  const readers = { readers: [cast.kari.person, cast.ola.person], reason: 'Karl er inhabil.' }
  const changed = await mustAct(desk.house, 'kari', number, { action: 'change-readers', body: readers })
  const after = await mustAct(desk.house, 'kari', number, acts.note)
  await expect.poll(heard).toEqual([[shut, noted, changed, after], [shut, noted, changed], [shut], []])
  for (const stream of streams) await settled(stream)
  expect(heard()).toEqual([[shut, noted, changed, after], [shut, noted, changed], [shut], []])
})

test('I11 the stream of somebody who is made inactive ends', async () => {
  const karl = await listening('karl')
  await desk.database.run(sql`update people set active = false where id = ${cast.karl.person}`)
  await desk.database.run(sql`select pg_notify('linje_people', '')`)
  await openedBy(desk.house)
  await expect.poll(karl.ended).toBe(true)
  expect(cases(karl)).toEqual([])
})
