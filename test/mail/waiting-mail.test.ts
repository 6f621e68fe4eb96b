import { expect, test } from 'vitest'
import { z } from 'zod'
import { caseView } from '../../src/contract/case.ts'
import { waitingMail } from '../../src/contract/mail.ts'
import { page } from '../../src/contract/value.ts'
import { sql } from '../../src/store/sql.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import type { CastName } from '../stage/people.ts'
import { openPostRoom } from '../stage/post-room.ts'

const desk = await openDesk()
const post = await openPostRoom(desk)
const nordvikBox = 'brukerstotte@nordvik.linje.example'
const secondLineBox = '2linje@linje.example'

/** Kari writes to her own mailbox: whether it is her own case or a note only a person can tell. */
async function waiting(subject: string, to = nordvikBox, from = addresses.kari): Promise<string> {
  const row = await post.settled({ from, to, subject, text: `Tekst om ${subject}` })
  expect(row.state).toBe('needs-person')
  return row.id
}

async function listed(who: CastName, query = '') {
  const answer = await desk.ask(who, 'GET', `/api/mails${query}`)
  return page(waitingMail).parse(await answer.json())
}

test('A-3, A-5 what needs a person is listed for the team of its mailbox, the 2nd line’s for all of the 2nd line', async () => {
  const agency = await waiting('Til 1. linje')
  const second = await waiting('Til 2. linje', secondLineBox, 'hvem@ukjent.example')
  const ids = async (who: CastName) => (await listed(who)).items.map(({ id }) => id)
  expect(await ids('kari')).toEqual([agency])
  expect(await ids('ola')).toEqual([second])
  expect(await ids('oda')).toEqual([second])
  for (const other of ['hanne', 'siri', 'aino', 'bjorn', 'admin'] as const) expect(await ids(other)).toEqual([])
  const [mail] = (await listed('kari')).items
  expect(mail).toMatchObject({
    mailbox: nordvikBox,
    from: addresses.kari,
    subject: 'Til 1. linje',
    text: 'Tekst om Til 1. linje',
    reason: 'from-staff',
    case: null,
  })
  for (const [method, path] of [
    ['GET', 'raw'],
    ['POST', 'retries'],
    ['POST', 'cases'],
  ] as const) {
    expect((await desk.ask('hanne', method, `/api/mails/${agency}/${path}`)).status).toBe(404)
    expect((await desk.ask('ola', method, `/api/mails/${agency}/${path}`)).status).toBe(404)
  }
})

test('the mail comes down whole, byte for byte, as a file that no browser opens', async () => {
  const id = await waiting('Hele brevet: blåbær')
  const answer = await desk.ask('kari', 'GET', `/api/mails/${id}/raw`)
  expect(answer.headers.get('content-disposition')).toContain(`attachment; filename="${id}.eml"`)
  expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  const { raw } = await desk.database.one(sql<{ raw: Buffer }>`select raw from mails where id = ${id}`)
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(raw)
})

test('retry judges it again: what has become known since lets it through', async () => {
  const from = 'ny@senere.example'
  const id = await waiting('Senere kjent', secondLineBox, from)
  expect(
    (await desk.ask('kari', 'POST', '/api/people', { body: { name: 'Ny', email: from, agency: 'nordvik' } })).ok,
  ).toBe(true)
  expect((await desk.ask('ola', 'POST', `/api/mails/${id}/retries`)).status).toBe(204)
  await expect
    .poll(async () => (await post.mails()).find(row => row.id === id)?.state, { timeout: 10_000 })
    .toBe('acted')
  expect((await desk.ask('ola', 'POST', `/api/mails/${id}/retries`)).status).toBe(404)
})

test('a person makes it a case of its sender, which she answers for herself (O-10, B-12)', async () => {
  const id = await waiting('Min egen skriver')
  const answer = await desk.ask('kari', 'POST', `/api/mails/${id}/cases`)
  expect(answer.status).toBe(201)
  const { number } = z.object({ number: z.number() }).parse(await answer.json())
  expect(answer.headers.get('location')).toBe(`/api/cases/${number}`)
  const opened = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
  expect(opened).toMatchObject({ title: 'Min egen skriver', team: { key: 'nordvik-1' } })
  expect(opened.events[0]).toMatchObject({ type: 'opened', actor: 'Kari Nordvik', door: 'api' })
  expect((await post.mails()).find(row => row.id === id)).toMatchObject({ state: 'acted', case: number })
  expect((await desk.ask('kari', 'POST', `/api/mails/${id}/cases`)).status).toBe(404)
})

test('whose agency nobody can tell is refused, and nothing is left behind', async () => {
  const id = await waiting('Fortsatt ukjent', secondLineBox, 'ukjent@ingensteds.example')
  const refused = await desk.ask('ola', 'POST', `/api/mails/${id}/cases`)
  expect([refused.status, (await refused.json()).code]).toEqual([422, 'unknown'])
  expect((await listed('ola')).items.some(mail => mail.id === id)).toBe(true)
})

test('set aside it is kept and waits no longer, and it stands who decided so', async () => {
  const id = await waiting('Reklame')
  const aside = await desk.ask('kari', 'PUT', `/api/mails/${id}/closure`, { body: { reason: 'spam' } })
  expect(aside.status).toBe(204)
  expect((await listed('kari')).items.some(mail => mail.id === id)).toBe(false)
  const kept = await desk.database.one(sql<{ state: string; reason: string; name: string }>`
    select m.state, m.reason, p.name from mails m join people p on p.id = m.settled_by where m.id = ${id}`)
  expect(kept).toEqual({ state: 'set-aside', reason: 'spam', name: 'Kari Nordvik' })
})

test('the list comes in pages, and a cursor that somebody made up or took from another list is refused', async () => {
  await waiting('En til')
  await waiting('Og en til')
  const first = await listed('kari', '?limit=1')
  const second = await listed('kari', `?limit=1&after=${first.next}`)
  expect(second.items[0]?.id).not.toBe(first.items[0]?.id)
  for (const after of ['made-up', `${first.items[0]?.id}.AAAA`]) {
    const refused = await desk.ask('kari', 'GET', `/api/mails?after=${after}`)
    expect([refused.status, (await refused.json()).code]).toEqual([422, 'invalid-cursor'])
  }
})

test('a mail that needs a person is told live to staff (DESIGN 6)', async () => {
  const stream = await desk.ask('kari', 'GET', '/api/live')
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  const heard = (async () => {
    for (let text = ''; ; ) {
      text += (await reader?.read())?.value ?? ''
      if (text.includes('event: mail')) return true
    }
  })()
  await waiting('Live')
  expect(await heard).toBe(true)
  await reader?.cancel()
})

test('A09 what the reader fails on again and again waits for a person, whole, and stops no other', async () => {
  await desk.database.script(`
    create function no_case() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
    create trigger no_case before insert on cases for each row when (new.title = 'Umulig') execute function no_case()`)
  const from = addresses.siri
  await post.deliver({ from, to: nordvikBox, subject: 'Umulig', text: 'Hei' })
  await post.numberOf({ from, to: nordvikBox, subject: 'Mulig', text: 'Hei' })
  for (const [place, seconds] of [5, 30, 180].entries()) {
    await expect
      .poll(() => desk.said.filter(line => line.includes('broken')).length, { timeout: 10_000 })
      .toBe(place + 1)
    desk.pass(seconds + 1)
  }
  await expect
    .poll(async () => (await post.mails()).some(row => row.reason === 'failed'), { timeout: 10_000 })
    .toBe(true)
  const waitingNow = (await listed('kari')).items.find(({ reason }) => reason === 'failed')
  await desk.database.script('drop function no_case cascade')
  expect((await desk.ask('kari', 'POST', `/api/mails/${waitingNow?.id}/retries`)).status).toBe(204)
  await expect
    .poll(async () => (await post.mails()).find(row => row.id === waitingNow?.id)?.state, { timeout: 10_000 })
    .toBe('acted')
})
