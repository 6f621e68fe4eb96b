import { expect, test } from 'vitest'
import { type CaseView, caseView } from '../../src/contract/case.ts'
import { sql } from '../../src/store/sql.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { type CastName, cast } from '../stage/people.ts'
import { openPostRoom } from '../stage/post-room.ts'

const desk = await openDesk()
const post = await openPostRoom(desk)

const nordvikBox = 'brukerstotte@nordvik.linje.example'
const secondLineBox = '2linje@linje.example'
const kari = { name: 'Kari Nordvik', address: addresses.kari }

async function read(number: number, who: CastName = 'kari'): Promise<CaseView> {
  return caseView.parse(await (await desk.ask(who, 'GET', `/api/cases/${number}`)).json())
}

/** A mail as Outlook in bokmål passes it on. */
function passedOn(from: string, subject: string, words = '') {
  const head = `Fra: ${from}\nSendt: tirsdag 2. juni 2026 08:12\nTil: Kari Nordvik <${addresses.kari}>\nEmne: ${subject}`
  return {
    from: kari,
    to: nordvikBox,
    subject: `VS: ${subject}`,
    text: `${words}\n\n${head}\n\nHei Kari, hjelp meg.\n`,
  }
}

/** Automatic letters to an address, the newest last. */
function receiptsTo(address: string) {
  return desk.database.all(sql<{ case: number; subject: string; text: string; inReplyTo: string | null }>`
    select case_number as case, subject, text, in_reply_to as "inReplyTo" from letters
    where address = ${address} and automatic and direction = 'out' order by id`)
}

test('U-20 what a colleague passes on is the case of the one who wrote it, who gets the number; her own words are a note', async () => {
  const mail = passedOn(
    `Siri Berg <${addresses.siri}>`,
    'Lønnsslippen',
    'Siri ringte også. Ikke si at Stig har sluttet.',
  )
  const message = { filename: 'hele.eml', content: 'Subject: alt\r\n\r\nHei', contentType: 'message/rfc822' }
  const row = await post.settled({
    ...mail,
    messageId: '<passed@nordvik.example>',
    html: undefined,
    attachments: [{ filename: 'skjerm.png', content: Buffer.from('png'), contentType: 'image/png' }, message],
  })
  expect(row).toMatchObject({ state: 'acted', verdict: 'forwarded', reason: 'passed-on-by-a-colleague' })
  const number = row.case ?? 0
  const opened = await read(number)
  expect(opened).toMatchObject({
    title: 'Lønnsslippen',
    reporter: { kind: 'user', person: { id: cast.siri.person } },
    owner: { team: { key: 'nordvik-1' }, person: null },
  })
  const [hers, note] = opened.letters
  expect(hers).toMatchObject({ kind: 'public', from: 'Siri Berg', text: 'Hei Kari, hjelp meg.', asHtml: false })
  expect(hers?.attachments.map(({ name }) => name)).toEqual(['skjerm.png'])
  expect(note).toMatchObject({ kind: 'internal', from: `Kari Nordvik <${addresses.kari}>` })
  expect(note?.text).toBe('Siri ringte også. Ikke si at Stig har sluttet.')
  expect(note?.attachments.map(({ name }) => name)).toEqual(['hele.eml'])
  // From is no login: the log does not say that Kari did it.
  expect(opened.events.slice(0, 2).map(({ type, actor }) => [type, actor])).toEqual([
    ['opened', null],
    ['letter-received', null],
  ])
  const [receipt] = await receiptsTo(addresses.siri)
  expect(receipt).toMatchObject({ case: number, subject: 'Lønnsslippen', inReplyTo: null })
  expect(await receiptsTo(addresses.kari)).toEqual([])
  const forSiri = await read(number, 'siri')
  expect(JSON.stringify(forSiri)).not.toContain('Stig har sluttet')
  // Siri was shown the copy that went to the desk, and answers it: she is in the thread.
  const answer = { from: addresses.siri, to: nordvikBox, subject: 'SV: VS: Lønnsslippen', text: 'Takk!' }
  expect(await post.numberOf({ ...answer, inReplyTo: '<passed@nordvik.example>' })).toBe(number)
})

test('U-20 nothing added is a note too; a machine’s letter that is passed on gets no receipt', async () => {
  const number = await post.numberOf(passedOn(`Siri Berg <${addresses.siri}>`, 'Uten ord'))
  expect((await read(number)).letters[1]).toMatchObject({ kind: 'internal', text: 'Videresendt uten egne ord.' })
  const before = (await receiptsTo(addresses.siri)).length
  await post.numberOf(passedOn(`Siri Berg <${addresses.siri}>`, 'Automatisk svar: Ferie'))
  expect(await receiptsTo(addresses.siri)).toHaveLength(before)
  await post.numberOf(passedOn('Skriver <noreply@skriver.example>', 'Toner'))
  expect(await receiptsTo('noreply@skriver.example')).toEqual([])
})

test('E07, U-20 strangers get the number alone, once a day, and no more than 20 a day by way of one colleague', async () => {
  const first = await post.numberOf(passedOn('Nils Ny <nils@privat.example>', 'http://evil.example', 'Se på denne'))
  expect(await receiptsTo('nils@privat.example')).toMatchObject([
    { case: first, subject: 'Mottatt', text: `Henvendelsen er mottatt og har saksnummer ${first}.` },
  ])
  await post.numberOf(passedOn('Nils Ny <nils@privat.example>', 'Igjen'))
  expect(await receiptsTo('nils@privat.example')).toHaveLength(1)
  for (let place = 0; place < 22; place += 1) await post.deliver(passedOn(`s${place}@privat.example`, `Nr ${place}`))
  await expect
    .poll(async () => (await post.mails()).filter(row => row.state === 'kept').length, { timeout: 20_000 })
    .toBe(0)
  const strangers = Array.from({ length: 22 }, (_, place) => `s${place}@privat.example`)
  const receipts = await Promise.all(strangers.map(receiptsTo))
  // Nils and the printer took two of the twenty.
  expect(receipts.flat()).toHaveLength(18)
  desk.pass(61)
  // One who was not told (whichever: the letters are read side by side) is a stranger all the same, and is told
  // when she writes herself.
  const from = strangers[receipts.findIndex(told => told.length === 0)] ?? ''
  const own = await post.numberOf({ from, to: nordvikBox, subject: 'Selv', text: 'Hei' })
  expect(await receiptsTo(from)).toMatchObject([{ case: own, subject: 'Mottatt' }])
})

test('E07 strangers who write themselves get no more than 20 receipts a minute all together, each its case all the same', async () => {
  desk.pass(61)
  const victims = Array.from({ length: 25 }, (_, place) => `offer${place}@privat.example`)
  await Promise.all(victims.map(from => post.deliver({ from, to: nordvikBox, subject: 'Vinn', text: from })))
  await expect
    .poll(async () => (await post.mails()).filter(row => row.state === 'kept').length, { timeout: 20_000 })
    .toBe(0)
  expect((await post.mails()).filter(row => row.subject === 'Vinn' && row.case !== null)).toHaveLength(25)
  const told = async () => (await Promise.all(victims.map(receiptsTo))).flat().length
  expect(await told()).toBe(20)
  // The clock has gone on meanwhile: by seconds, where much else is done.
  desk.pass(40)
  await post.numberOf({ from: 'sein@privat.example', to: nordvikBox, subject: 'Hei', text: 'Hei' })
  expect(await receiptsTo('sein@privat.example')).toEqual([])
  desk.pass(21)
  await post.numberOf({ from: 'seinere@privat.example', to: nordvikBox, subject: 'Hei', text: 'Hei' })
  expect(await receiptsTo('seinere@privat.example')).toHaveLength(1)
})

test('U-20 what an end user passes on is her own case, also where she is known', async () => {
  const mail = passedOn('Stig Moe <stig.moe@nordvik.example>', 'Se hva Stig fikk', 'Hva betyr dette?')
  const number = await post.numberOf({ ...mail, from: addresses.siri })
  expect(await read(number)).toMatchObject({ reporter: { person: { id: cast.siri.person } } })
  expect((await read(number)).letters[0]?.text).toContain('Hva betyr dette?')
})

test.each([
  ['of a case that it names', passedOn(`Siri <${addresses.siri}>`, '[#10001] Svar'), 'forwarded-into-case'],
  ['that does not tell an address', passedOn('Berg, Siri', 'Uten adresse'), 'forwarded-without-address'],
  ['that we wrote ourselves', passedOn(`Brukerstøtten <${nordvikBox}>`, 'Deres eget'), 'from-staff'],
  ['that was her own', passedOn(`Kari <${addresses.kari}>`, 'Min egen'), 'from-staff'],
  [
    'by a line of another agency',
    { ...passedOn(`Siri <${addresses.siri}>`, 'Feil hus'), from: addresses.hanne },
    'from-staff',
  ],
  ['from nobody’s agency', { ...passedOn('Hvem <hvem@ukjent.example>', 'Hvem'), to: secondLineBox }, 'unknown-agency'],
  ['from a supplier, to an agency', passedOn(`Drift <${addresses.drift}>`, 'Disk full'), 'from-supplier'],
])('U-20, A-5 a mail passed on %s waits for a person, and nobody is told anything', async (_, mail, reason) => {
  const before = await desk.database.one(sql<{ count: number }>`select count(*) from letters`)
  expect(await post.settled(mail)).toMatchObject({ state: 'needs-person', reason })
  expect(await desk.database.one(sql<{ count: number }>`select count(*) from letters`)).toEqual(before)
})

test('U-20 a person who makes a case of what a colleague passed on makes it the original sender’s', async () => {
  await post.settled({
    ...passedOn(`Siri <${addresses.siri}>`, 'Feil hus igjen', 'Hører hos dere'),
    from: addresses.hanne,
  })
  const waiting = (await post.mails()).at(-1)
  const answer = await desk.ask('kari', 'POST', `/api/mails/${waiting?.id}/cases`)
  const { number }: { number: number } = await answer.json()
  expect(await read(number)).toMatchObject({ reporter: { person: { id: cast.siri.person } } })
  expect((await read(number)).letters.map(({ kind, text }) => [kind, text])).toContainEqual([
    'internal',
    'Hører hos dere',
  ])
})
