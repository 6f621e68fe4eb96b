import { expect, test } from 'vitest'
import { z } from 'zod'
import { caseView } from '../../src/contract/case.ts'
import { waitingMail } from '../../src/contract/mail.ts'
import { piecesOf } from '../../src/contract/pieces.ts'
import { page } from '../../src/contract/value.ts'
import { keepFetched } from '../../src/desk/imap.ts'
import { unreadMail } from '../../src/mail/unread-mail.ts'
import { sql } from '../../src/store/sql.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
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

/** Puts a mail on a case; the status, and the code where it was refused. */
async function joined(who: CastName, mail: string, body: object): Promise<readonly [number, string | null]> {
  const answer = await desk.ask(who, 'PUT', `/api/mails/${mail}/case`, { body })
  return [answer.status, answer.ok ? null : (await answer.json()).code]
}

async function caseOf(number: number) {
  return caseView.parse(await (await desk.ask('ola', 'GET', `/api/cases/${number}`)).json())
}

test('A-5, O-4 a person puts it on the case it belongs to, as the requester’s or a supplier’s word or as a note', async () => {
  const { number } = await openedCase(desk)
  const send = (path: string, body: object, who: CastName = 'kari') =>
    desk.ask(who, 'POST', `/api/cases/${number}/${path}`, { body })
  expect((await send('hand-overs', { team: 'linje-2', tried: 'Alt', asked: 'Hjelp' })).ok).toBe(true)
  const asked = { supplier: 'leverandor', text: 'Se på denne.', followUpAt: '2030-01-01T08:00:00Z' }
  expect((await send('supplier-letters', asked, 'ola')).ok).toBe(true)
  const note = await waiting('Til notat')
  expect(await joined('kari', note, { number: 2_000_000_000, as: 'internal' })).toEqual([422, 'unknown'])
  expect(await joined('kari', note, { number, as: 'supplier' })).toEqual([403, 'only-second-line'])
  expect(await joined('hanne', note, { number, as: 'internal' })).toEqual([404, 'not-found'])
  expect(await joined('kari', note, { number, as: 'internal' })).toEqual([200, null])
  expect(await joined('kari', note, { number, as: 'internal' })).toEqual([404, 'not-found'])
  const supplier = await waiting('Fra en ny hos leverandøren', secondLineBox, 'ny@leverandoren.example')
  expect(await joined('ola', supplier, { number, as: 'supplier', supplier: 'drift' })).toEqual([
    409,
    'not-sent-to-supplier',
  ])
  expect(await joined('ola', supplier, { number, as: 'supplier' })).toEqual([200, null])
  const hers = await waiting('Fra den private adressen', secondLineBox, 'siri@privat.example')
  expect(await joined('ola', hers, { number, as: 'requester' })).toEqual([200, null])
  const after = await caseOf(number)
  const told = after.letters.slice(-3).map(({ kind, direction, from, text }) => [kind, direction, from, text])
  expect(told).toEqual([
    ['internal', 'in', addresses.kari, 'Tekst om Til notat'],
    ['supplier', 'in', 'ny@leverandoren.example', 'Tekst om Fra en ny hos leverandøren'],
    ['public', 'in', 'siri@privat.example', 'Tekst om Fra den private adressen'],
  ])
  // The supplier's word ended the waiting for her; the log says who put it there.
  expect(after.status.name).toBe('open')
  expect(after.events.at(-1)).toMatchObject({ type: 'letter-received', actor: 'Ola Linje', door: 'api' })
  expect((await post.mails()).find(row => row.id === hers)).toMatchObject({ state: 'acted', case: number })
  const { by } = await desk.database.one(sql<{ by: string }>`
    select p.name as by from mails m join people p on p.id = m.settled_by where m.id = ${hers}`)
  expect(by).toBe('Ola Linje')
})

test('U-20 what a colleague passed on into a case comes on it as the requester’s word, and the colleague’s as a note', async () => {
  const { number } = await openedCase(desk)
  const head = `Fra: Siri Berg <${addresses.siri}>\nSendt: 2. juni 2026 08:12\nTil: Kari\nEmne: SV: [#${number}] Lønn`
  const mail = { from: addresses.kari, to: nordvikBox, subject: `VS: [#${number}] Lønn` }
  const row = await post.settled({ ...mail, text: `Hun skrev til meg.\n\n${head}\n\nDet gjelder oktober.\n` })
  expect(row).toMatchObject({ state: 'needs-person', reason: 'forwarded-into-case', case: number })
  expect(await joined('kari', row.id, { number, as: 'requester' })).toEqual([200, null])
  const told = (await caseOf(number)).letters.slice(-2).map(({ kind, from, text }) => [kind, from, text])
  expect(told).toEqual([
    ['public', 'Siri Berg', 'Det gjelder oktober.'],
    ['internal', addresses.kari, 'Hun skrev til meg.'],
  ])
})

test('A09 what nobody can read becomes a case all the same, of the sender its head names, with the mail as a file', async () => {
  const id = desk.house.newId()
  const raw = Buffer.from(
    `From: Siri <${addresses.siri}>\r\nSubject: Uleselig\r\n\r\n${'a b <c@d.example> '.repeat(10)}`,
  )
  await desk.database.run(sql`
    insert into mails (id, received_at, protocol, team_id, recipient, envelope_from, message_id, content_hash, raw, state, reason)
    select ${id}::uuid, now(), 'smtp', id, mailbox, '', ${id}, ${raw}::bytea, ${raw}::bytea, 'needs-person', 'unreadable'
    from teams where mailbox = ${nordvikBox}`)
  expect(unreadMail(raw, 'took too long to read')).toMatchObject({
    from: { address: addresses.siri },
    subject: 'Uleselig',
  })
  expect((await desk.ask('kari', 'POST', `/api/mails/${id}/cases`)).status).toBe(201)
})

test('B02 of a mail too large to be fetched the head waits for a person, once; a case made of it tells the sender', async () => {
  const head = Buffer.from(
    `From: ${addresses.siri}\r\nMessage-ID: <large@nordvik.example>\r\nSubject: For stor\r\n\r\n`,
  )
  const fetched = { raw: piecesOf(head), whole: false }
  for (let look = 0; look < 2; look += 1) await keepFetched(desk.house, { mailbox: nordvikBox }, fetched)
  const found = async () => (await listed('kari')).items.filter(({ subject }) => subject === 'For stor')
  await expect
    .poll(found, { timeout: 10_000 })
    .toMatchObject([{ from: addresses.siri, reason: 'too-large', text: '', case: null }])
  const [id] = (await found()).map(mail => mail.id)
  const { number } = await (await desk.ask('kari', 'POST', `/api/mails/${id}/cases`)).json()
  const { title, letters } = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
  expect(title).toBe('For stor')
  expect(letters.map(({ direction, automatic }) => [direction, automatic])).toEqual([
    ['in', false],
    ['out', true],
  ])
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
