import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { sql } from '../../src/store/sql.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { cast, nordvik } from '../stage/people.ts'
import { openPostRoom } from '../stage/post-room.ts'

const desk = await openDesk()
const post = await openPostRoom(desk)

const nordvikBox = 'brukerstotte@nordvik.linje.example'
const secondLineBox = '2linje@linje.example'
const siri = { name: 'Siri Berg', address: addresses.siri }

async function read(number: number) {
  return caseView.parse(await (await desk.ask('ola', 'GET', `/api/cases/${number}`)).json())
}

/** Letters that wait to leave, by who they go to. */
function outbox() {
  return desk.database.all(sql<{ address: string; case: number; kind: string; text: string; subject: string }>`
    select address, case_number as case, kind, text, subject from letters where delivery = 'waiting' order by id`)
}

test('M.1.1.1 a mail to an agency opens a case of its sender, owned by the agency’s 1st line, with a receipt (O-1, O-10, U-13)', async () => {
  const number = await post.numberOf({
    from: siri,
    to: nordvikBox,
    subject: 'Lønnsslippen mangler',
    text: 'Hei, jeg får ikke åpnet lønnsslippen.\n\nHilsen Siri',
    messageId: '<first@nordvik.example>',
  })
  const opened = await read(number)
  expect(opened).toMatchObject({
    title: 'Lønnsslippen mangler',
    status: { name: 'new' },
    reporter: { kind: 'user', person: { id: cast.siri.person }, agency: { id: nordvik } },
    owner: { team: { key: 'nordvik-1' }, person: null },
    team: { key: 'nordvik-1' },
    service: { key: 'lonn' },
    routine: { offers: [{ step: 'M.1.1.2' }, {}] },
  })
  expect(opened.events[0]).toMatchObject({ type: 'opened', door: 'mail', line: 'requester', actor: 'Siri Berg' })
  expect(opened.letters.map(({ kind, direction, automatic }) => [kind, direction, automatic])).toEqual([
    ['public', 'in', false],
    ['public', 'out', true],
  ])
  const [receipt] = (await outbox()).filter(letter => letter.case === number)
  expect(receipt).toMatchObject({ address: addresses.siri, subject: 'Lønnsslippen mangler' })
  expect(receipt?.text).toContain(`saksnummer ${number}`)
})

test('æøå, odd character sets and files come through as they were sent, one of 2 MB byte for byte (A-5)', async () => {
  const file = Buffer.from([0, 1, 2, 253, 254, 255])
  const large = randomBytes(2 * 1_048_576)
  const number = await post.numberOf({
    from: siri,
    to: nordvikBox,
    subject: 'Blåbærsyltetøy på Ærø – 100 € 🫐',
    text: 'Ærlig talt: på øya går det år om annet.',
    attachments: [
      { filename: 'blåbær på øya.bin', content: file },
      { filename: 'skjermbilde.png', content: file, contentType: 'image/png' },
      { filename: 'opptak.mp4', content: large, contentType: 'video/mp4' },
    ],
  })
  const [letter] = (await read(number)).letters
  expect(letter).toMatchObject({
    subject: 'Blåbærsyltetøy på Ærø – 100 € 🫐',
    text: 'Ærlig talt: på øya går det år om annet.',
    attachments: [
      { name: 'blåbær på øya.bin', size: 6 },
      { name: 'skjermbilde.png', mediaType: 'image/png' },
      { name: 'opptak.mp4', size: large.length },
    ],
  })
  const kept = async (place: number) => {
    const path = `/api/cases/${number}/attachments/${letter?.attachments[place]?.id}`
    return Buffer.from(await (await desk.ask('kari', 'GET', path)).arrayBuffer())
  }
  expect(await kept(0)).toEqual(file)
  const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
  expect(sha256(await kept(2))).toBe(sha256(large))
})

test('A03 the same mail twice is one case, whoever carried it the second time', async () => {
  const mail = {
    from: siri,
    to: nordvikBox,
    subject: 'To ganger',
    text: 'En gang.',
    messageId: '<twice@nordvik.example>',
  }
  await post.numberOf({ ...mail, date: '2026-11-20T08:00:00Z' })
  const before = (await post.mails()).length
  expect(
    await post.deliver({ ...mail, date: '2026-11-20T08:00:00Z', headers: { Received: 'by another.example' } }),
  ).toMatch(/^250/)
  expect((await post.mails()).length).toBe(before)
})

test('A06 the same Message-ID on another mail hides nothing', async () => {
  const mail = { from: siri, to: nordvikBox, text: 'Annet innhold.', messageId: '<reused@nordvik.example>' }
  const first = await post.numberOf({ ...mail, subject: 'Den ene' })
  expect(await post.numberOf({ ...mail, subject: 'Den andre' })).not.toBe(first)
})

test('A07 a mail without a Message-ID is kept and known again by what it holds', async () => {
  const raw = `From: ${addresses.siri}\r\nTo: ${nordvikBox}\r\nSubject: Uten id\r\n\r\nUten id.\r\n`
  const envelope = { from: addresses.siri, to: nordvikBox }
  await post.numberOf({ raw, envelope })
  const before = (await post.mails()).length
  await post.deliver({ raw, envelope })
  expect((await post.mails()).length).toBe(before)
})

test('an unknown sender of an agency becomes a person of it and gets the number alone, once in 24 hours (E07)', async () => {
  const from = { name: 'Nils Ny', address: 'nils@privat.example' }
  const number = await post.numberOf({
    from,
    to: nordvikBox,
    subject: '<b>Se her</b> http://evil.example',
    text: 'Hei',
  })
  expect(await read(number)).toMatchObject({ reporter: { person: { name: 'Nils Ny' }, agency: { key: 'nordvik' } } })
  const receipts = async () => (await outbox()).filter(({ address }) => address === from.address)
  const [receipt] = await receipts()
  expect(receipt).toMatchObject({ subject: 'Mottatt', text: `Henvendelsen er mottatt og har saksnummer ${number}.` })
  const again = await read(await post.numberOf({ from, to: nordvikBox, subject: 'Igjen', text: 'Hei igjen' }))
  expect(await receipts()).toHaveLength(1)
  const held = {
    type: 'receipt-held-back',
    facts: { to: 'Nils Ny', why: 'unknown-sender' },
    actor: null,
    line: 'system',
  }
  expect(again.events.at(-1)).toMatchObject(held)
  desk.pass(24 * 3600 + 1)
  await post.numberOf({ from, to: nordvikBox, subject: 'I morgen', text: 'Hei i morgen' })
  expect(await receipts()).toHaveLength(2)
})

test('the 2nd line’s mailbox: the person’s agency, else that of her mail domain, else a person has to look (DESIGN 5)', async () => {
  const known = await post.numberOf({ from: siri, to: secondLineBox, subject: 'Rett til dere', text: 'Hei' })
  expect(await read(known)).toMatchObject({ team: { key: 'linje-2' }, owner: { team: { key: 'nordvik-1' } } })
  const byDomain = await post.numberOf({ from: 'ny@havna.example', to: secondLineBox, subject: 'Ny', text: 'Hei' })
  expect(await read(byDomain)).toMatchObject({ team: { key: 'linje-2' }, owner: { team: { key: 'havna-1' } } })
  const nobody = await post.settled({ from: 'hvem@ukjent.example', to: secondLineBox, subject: 'Hvem', text: 'Hei' })
  expect(nobody).toMatchObject({ state: 'needs-person', reason: 'unknown-agency', case: null })
})

test('O-5 a supplier’s mail to the 2nd line is her own report and is answered with our number', async () => {
  const number = await post.numberOf({
    from: addresses.drift,
    to: secondLineBox,
    subject: 'Disk full på lønn',
    text: 'Vi ser på det.',
  })
  expect(await read(number)).toMatchObject({ reporter: { kind: 'supplier', supplier: { key: 'drift' } }, owner: null })
  const [receipt] = (await outbox()).filter(letter => letter.case === number)
  expect(receipt).toMatchObject({ address: addresses.drift, kind: 'supplier' })
  expect(receipt?.text).toContain(`Vårt saksnummer er ${number}`)
  const agency = await post.settled({ from: addresses.drift, to: nordvikBox, subject: 'Feil dør', text: 'Hei' })
  expect(agency).toMatchObject({ state: 'needs-person', reason: 'from-supplier' })
  const around = await post.settled({ from: 'vakt@infra.example', to: secondLineBox, subject: 'Forbi', text: 'Hei' })
  expect(around).toMatchObject({ state: 'needs-person', reason: 'through-application-supplier' })
})

test('a mail without subject, without text, and from nobody', async () => {
  const bare = await post.numberOf({ from: siri, to: nordvikBox, subject: '', text: '' })
  expect((await read(bare)).title).toBe('Uten emne')
  const firstLine = await post.numberOf({
    from: siri,
    to: nordvikBox,
    subject: 'Re: ',
    text: 'Skriveren er tom\nHilsen',
  })
  expect((await read(firstLine)).title).toBe('Skriveren er tom')
  const envelope = { from: '', to: nordvikBox }
  const nobody = await post.settled({ raw: 'Subject: Uten avsender\r\n\r\nHei\r\n', envelope })
  expect(nobody).toMatchObject({ state: 'needs-person', reason: 'no-sender' })
})

test('the service a mail names is the case’s (U-12)', async () => {
  const number = await post.numberOf({ from: siri, to: nordvikBox, subject: 'Får ikke lagret i arkivet', text: 'Hei' })
  expect((await read(number)).service.key).toBe('arkiv')
})
