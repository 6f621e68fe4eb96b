import { once } from 'node:events'
import { crc32, deflateSync } from 'node:zlib'
import { SMTPServer } from 'smtp-server'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { administrationEntry } from '../../src/contract/administration-log.ts'
import { triedMail } from '../../src/contract/administration-mail.ts'
import { start } from '../../src/contract/administration-start.ts'
import { caseView } from '../../src/contract/case.ts'
import { me } from '../../src/contract/session.ts'
import { problem } from '../../src/contract/value.ts'
import { tryMail } from '../../src/desk/administration/test-mail.ts'
import { sql } from '../../src/store/sql.ts'
import { administering } from '../stage/administering.ts'
import { DOT } from '../stage/administration-request.ts'
import { openFussyOffice } from '../stage/fussy-office.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { cast, nordvikFirst } from '../stage/people.ts'
import { openPostRoom } from '../stage/post-room.ts'
import { done } from '../stage/solved-case.ts'
import { visitor } from '../stage/visitor.ts'

const office = await openFussyOffice()
const [host = ''] = office.url.match(/127\.0\.0\.1:\d+/) ?? []
const desk = await openDesk({ smtpUrl: `smtp://brukernavn:hemmelig-ord@${host}` })
const { database } = desk
const admin = administering(desk)
const ours = { name: 'Nordby IKT', language: 'nn', zone: 'Europe/Oslo', accent: '#7a1f4b' }

const casesShown = z.object({ items: z.array(z.object({ number: z.number() })) })

const page = async (path: string) => (await desk.ask(null, 'GET', path, { headers: { accept: 'text/html' } })).text()
const steps = async () => {
  const found = start.parse(await admin.get('start'))
  return found.steps.filter(({ done }) => !done).map(({ step }) => step)
}

test('what is missing is found in the data, and is gone from the list when it is there', async () => {
  expect(await steps()).toEqual(['name', 'outgoing-mail', 'incoming-mail', 'invitations'])
  const { thin } = start.parse(await admin.get('start'))
  // A 1st line with one alone is shown; the 2nd lines have one each, which is enough.
  expect(thin.map(({ name, members }) => [name, members])).toEqual([['Havna 1. linje', 1]])
  await admin.must('PUT', 'organisation', ours)
  await admin.must('POST', 'test-mails')
  // A mail to each team but one, whose mailbox is fetched well.
  await database.run(sql`
    insert into mails (id, received_at, protocol, team_id, recipient, envelope_from, message_id, content_hash, raw, state)
    select gen_random_uuid(), now(), 'smtp', id, 'a@b.example', 'c@d.example', 'x', '\\x00', '\\x00', 'kept'
    from teams where id <> ${nordvikFirst}`)
  expect(await steps()).toEqual(['incoming-mail', 'invitations'])
  const access = { host: 'imap.example', port: 993, security: 'tls', username: 'x', folder: 'INBOX' } as const
  await admin.must('PUT', 'mailboxes/nordvik-1', { ...access, password: 'x' })
  expect(await steps()).toEqual(['incoming-mail', 'invitations'])
  await database.run(sql`update imap_mailboxes set looked_at = now()`)
  expect(await steps()).toEqual(['invitations'])
  const { uninvited } = start.parse(await admin.get('start'))
  expect(await admin.must('POST', 'invitations')).toEqual({ sent: uninvited })
  expect(await steps()).toEqual([])
  // An invitation that nobody has used in three days is none any more.
  desk.pass(73 * 3600)
  expect(await steps()).toEqual(['invitations'])
  await admin.must('POST', 'invitations')
  await database.run(sql`update memberships set active = false where team_id = ${nordvikFirst}`)
  expect(await steps()).toEqual(['people'])
  await database.run(sql`update memberships set active = true where team_id = ${nordvikFirst}`)
})

test('O-2 a service that is asked about and that nobody in the 1st line helps with is shown', async () => {
  const uncovered = async () =>
    start.parse(await admin.get('start')).uncovered.map(({ name, service }) => [name, service])
  const path = `teams/${nordvikFirst}/coverage`
  await openedCase(desk)
  expect(await admin.get(path)).toMatchObject({
    members: [
      { name: 'Kari Nordvik', services: [] },
      { name: 'Karl Nordvik', services: [] },
    ],
    services: expect.arrayContaining([
      { key: 'lonn', name: 'Lønn', used: true },
      { key: 'arkiv', name: 'Arkiv', used: false },
    ]),
  })
  const both = (kari: string[], karl: string[]) => ({
    members: [
      { person: cast.kari.person, services: kari },
      { person: cast.karl.person, services: karl },
    ],
  })
  // Who has none named helps with all.
  await admin.must('PUT', path, both(['arkiv'], []))
  expect(await uncovered()).toEqual([])
  await admin.must('PUT', path, both(['arkiv'], ['arkiv']))
  expect(await uncovered()).toEqual([['Nordvik 1. linje', 'Lønn']])
  await admin.must('PUT', path, both(['arkiv'], ['lonn']))
  expect(await uncovered()).toEqual([])
  await database.run(sql`update memberships set active = false where person_id = ${cast.karl.person}`)
  expect(await uncovered()).toEqual([['Nordvik 1. linje', 'Lønn']])
  await database.run(sql`update memberships set active = true where person_id = ${cast.karl.person}`)
  const wrong = { members: [{ person: cast.hanne.person, services: ['nothing'] }] }
  const answer = await desk.ask('admin', 'PUT', `/api/administration/${path}`, { body: wrong })
  expect([answer.status, problem.parse(await answer.json()).faults]).toEqual([
    422,
    [
      { path: 'members.0.person', code: 'invalid-value' },
      { path: 'members.0.services.0', code: 'invalid-value' },
    ],
  ])
  await admin.must('PUT', path, { members: [] })
})

test('whoever writes for the first time is met in the language of the house', async () => {
  await admin.must('PUT', 'organisation', ours)
  const post = await openPostRoom(desk)
  const from = { name: 'Nils Ny', address: 'nils.ny@nordvik.example' }
  await post.numberOf({
    from,
    to: 'brukerstotte@nordvik.linje.example',
    subject: 'Hei',
    text: 'Hjelp',
    messageId: '<1@n>',
  })
  expect(await admin.get('people?q=nils.ny')).toMatchObject({ items: [{ language: 'nn', agency: 'nordvik' }] })
})

test('the name, colour and logo are on every page, also before signing in', async () => {
  expect(await admin.must('PUT', 'organisation', ours)).toMatchObject({ ...ours, logo: null })
  await admin.must('PUT', 'organisation/logo', { png: DOT })
  const html = await page('/sign-in')
  expect(html).toContain('– Nordby IKT</title>')
  const [, sheet = ''] = /href="(\/appearance\/\w+\.css)"/.exec(html) ?? []
  const [, logo = ''] = /src="(\/appearance\/\w+\.png)"/.exec(html) ?? []
  const css = await (await fetch(`${desk.url}${sheet}`)).text()
  expect(css).toContain('--deed:#7a1f4b')
  expect(css).toContain('--ds-color-accent-base-default:#7a1f4b')
  const picture = await fetch(`${desk.url}${logo}`)
  expect(picture.headers.get('content-type')).toBe('image/png')
  expect(picture.headers.get('x-content-type-options')).toBe('nosniff')
  const kari = me.parse(await (await desk.ask('kari', 'GET', '/api/session')).json())
  expect(kari.organisation).toEqual({ name: 'Nordby IKT', zone: 'Europe/Oslo', sheet, logo })
  await admin.must('DELETE', 'organisation/logo')
  expect(await page('/sign-in')).not.toContain('.png')
  expect((await fetch(`${desk.url}${logo}`)).status).toBe(404)
})

test('where the house is, its days begin and its times are told; what was promised keeps its moment', async () => {
  const { number } = await openedCase(desk, 'kari', { title: 'Sommer' })
  const followUpAt = '2026-12-01T07:00:00.000Z'
  await done(desk, 'kari', number, ['PUT', '/wait'], { for: 'other', note: 'Ferie', followUpAt })
  // Half past eleven in the evening in Oslo is the next day in Helsinki.
  await database.run(sql`update cases set opened_at = '2026-07-01T21:30:00Z' where number = ${number}`)
  const openedOn = async (day: string) => {
    const list = await desk.ask('kari', 'GET', `/api/cases?openedFrom=${day}&openedTo=${day}`)
    return casesShown.parse(await list.json()).items.map(item => item.number)
  }
  const seen = async () => /<time datetime="2026-07-01T21:30:00.000Z">([^<]*)/.exec(await siri(`/cases/${number}`))?.[1]
  const siri = async (path: string) => (await (await visitor(desk, 'siri')).get(path)).html
  expect([await openedOn('2026-07-01'), await openedOn('2026-07-02'), await seen()]).toEqual([
    [number],
    [],
    expect.stringMatching(/^1\. juli 2026.* 23:30$/),
  ])
  await admin.must('PUT', 'organisation', { ...ours, zone: 'Europe/Helsinki' })
  expect([await openedOn('2026-07-01'), await openedOn('2026-07-02'), await seen()]).toEqual([
    [],
    [number],
    expect.stringMatching(/^2\. juli 2026.* 00:30$/),
  ])
  const status = caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json()).status
  expect(status).toMatchObject({ name: 'waiting', followUpAt })
  const { items } = z
    .object({ items: z.array(administrationEntry) })
    .loose()
    .parse(await admin.get('log'))
  expect([items[0]?.before?.['zone'], items[0]?.after?.['zone']]).toEqual(['Europe/Oslo', 'Europe/Helsinki'])
  expect(await admin.faults('PUT', 'organisation', { ...ours, zone: 'Mars/Olympus' })).toHaveLength(1)
  await admin.must('PUT', 'organisation', ours)
})

test('1.4.3 a colour in which text could not be read is refused with its figure, in the reader’s language', async () => {
  const sent = { body: { ...ours, accent: '#ffcc00' } }
  const answer = await desk.ask('admin', 'PUT', '/api/administration/organisation', sent)
  const told = problem.parse(await answer.json())
  expect([answer.status, told.code, told.data]).toEqual([422, 'too-little-contrast', { contrast: 1.38 }])
  expect(told.detail).toContain('1,38 : 1')
  expect(await admin.faults('PUT', 'organisation', { ...ours, accent: 'red' })).toEqual(['accent: not-a-colour'])
})

test('a logo is a whole PNG within bounds, and keeps nothing but the picture', async () => {
  const png = (base64: string) => admin.faults('PUT', 'organisation/logo', { png: base64 })
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  expect(await png(Buffer.from(svg).toString('base64'))).toEqual(['png: not-a-png'])
  const dot = Buffer.from(DOT, 'base64')
  expect(await png(dot.subarray(0, -6).toString('base64'))).toEqual(['png: not-a-png'])
  expect(await png(Buffer.concat([dot, Buffer.alloc(100_000)]).toString('base64'))).toEqual(['png: too-big'])
  expect(await png(drawn(5000).toString('base64'))).toEqual(['png: too-large'])
  const told = Buffer.concat([
    dot.subarray(0, 33),
    chunk('tEXt', Buffer.from('Author\0Kari i Storgata')),
    dot.subarray(33),
  ])
  await admin.must('PUT', 'organisation/logo', { png: told.toString('base64') })
  const [, logo = ''] = /src="(\/appearance\/\w+\.png)"/.exec(await page('/sign-in')) ?? []
  expect(Buffer.from(await (await fetch(`${desk.url}${logo}`)).arrayBuffer())).toEqual(dot)
})

test('E01 a letter is tried from a team’s own address, on the envelope too, and what was wrong is named', async () => {
  const box = 'brukerstotte@nordvik.linje.example'
  const tried = async () => triedMail.parse(await admin.must('POST', 'mailboxes/nordvik-1/test-mails'))
  expect(await tried()).toMatchObject({ from: box, to: addresses.admin, accepted: true, fault: null })
  expect(office.taken.at(-1)).toMatchObject({
    envelopeFrom: box,
    mail: { from: { name: 'Nordvik 1. linje', address: box }, subject: 'Prøve fra Linje' },
  })
  const says = async (address: string, code: number) => {
    office.answer(address, { code, text: 'Not yours' })
    const { accepted, fault, spoken } = await tried()
    expect([accepted, spoken.some(({ by, text }) => by === 'them' && text.includes('Not yours'))]).toEqual([
      false,
      true,
    ])
    office.answer(address, null)
    return fault
  }
  expect(await says(box, 550)).toBe('sender-refused')
  expect(await says(box, 530)).toBe('not-let-in')
  expect(await says(addresses.admin, 550)).toBe('recipient-refused')
  expect(await says(addresses.admin, 451)).toBe('later')
  const { items } = z
    .object({ items: z.array(administrationEntry) })
    .loose()
    .parse(await admin.get('log'))
  expect(items[0]).toMatchObject({ kind: 'test-mail', after: { accepted: false, sender: box } })
})

test('a letter is tried on the spot, the conversation is told, and the password is not', async () => {
  const { to, accepted, spoken } = triedMail.parse(await admin.must('POST', 'test-mails'))
  expect([to, accepted]).toEqual([addresses.admin, true])
  expect(office.taken.at(-1)).toMatchObject({ to: addresses.admin, mail: { subject: 'Prøve fra Linje' } })
  expect(spoken.map(({ by, text }) => `${by} ${text}`).join('\n')).toMatch(
    /them 220 .*us EHLO.*us RCPT TO:<admin@.*them 250/s,
  )
  office.answer(addresses.admin, { code: 550, text: 'No such user here' })
  const no = triedMail.parse(await admin.must('POST', 'test-mails'))
  expect(no.accepted).toBe(false)
  expect(no.spoken.some(({ by, text }) => by === 'them' && text.includes('No such user here'))).toBe(true)
  await office.stop()
  const away = triedMail.parse(await admin.must('POST', 'test-mails'))
  expect([away.fault, away.spoken.at(-1)?.by]).toEqual(['no-server', 'line'])
  const everything = JSON.stringify([spoken, no.spoken, away.spoken, await admin.get('log')])
  expect(everything).not.toContain('hemmelig')
  expect(everything).not.toContain(Buffer.from('hemmelig-ord').toString('base64'))
})

test.each([['PLAIN'], ['LOGIN']])('what lets us in by %s is in no line of the conversation', async method => {
  const server = new SMTPServer({
    authMethods: [method],
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    onAuth: ({ password }, _, done) => done(null, password === 'hemmelig-ord' ? { user: 'x' } : {}),
    onData: (stream, _, done) => void stream.resume().on('end', () => done()),
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const viewer = { actor: cast.admin, name: 'Admin', email: addresses.admin, language: 'nb' } as const
  const tried = await tryMail({ ...desk.house, smtpUrl: `smtp://brukernavn:hemmelig-ord@127.0.0.1:${port}` }, viewer)
  await new Promise<void>(resolve => server.close(() => resolve()))
  const told = JSON.stringify(tried)
  expect(tried).toMatchObject({ done: true, value: { accepted: true } })
  expect(told).toContain(`AUTH ${method} …`)
  for (const secret of ['hemmelig', 'brukernavn']) {
    for (const shape of [secret, Buffer.from(secret).toString('base64').slice(0, 8)]) expect(told).not.toContain(shape)
  }
})

/** A PNG of so many pixels each way, by the book. */
function drawn(pixels: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(pixels, 0)
  head.writeUInt32BE(pixels, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const data = deflateSync(Buffer.alloc(pixels * (1 + Math.ceil(pixels / 8))))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  body.copy(whole, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}
