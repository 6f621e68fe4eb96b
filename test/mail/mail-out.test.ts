import { expect, test } from 'vitest'
import { lookedUp, signature } from '../../src/contract/administration-signature.ts'
import { type CaseView, caseItem, caseView } from '../../src/contract/case.ts'
import { PIECE_BYTES } from '../../src/contract/pieces.ts'
import { page } from '../../src/contract/value.ts'
import { readCaseLink } from '../../src/desk/case-link.ts'
import { check } from '../../src/desk/check.ts'
import { readHealth } from '../../src/desk/health.ts'
import { loopMark } from '../../src/mail/loop-mark.ts'
import { readReplyAddress } from '../../src/mail/reply-address.ts'
import { openTransport } from '../../src/mail/transport.ts'
import { sql } from '../../src/store/sql.ts'
import { unreachableSince } from '../../src/store/unreachable-store.ts'
import { administering } from '../stage/administering.ts'
import { openFussyOffice } from '../stage/fussy-office.ts'
import { contentFaults } from '../stage/letter-content.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase, seen } from '../stage/opened-case.ts'
import { cast } from '../stage/people.ts'
import { openPostRoom } from '../stage/post-room.ts'
import { verifiedBy } from '../stage/verified-by.ts'

const office = await openFussyOffice()
/** What the DNS has, for the desk and for those who verify its letters. */
const dns = new Map<string, string>()
const txtOf = async (name: string) => [dns.get(name)].filter(record => record !== undefined)
const desk = await openDesk({ smtpUrl: office.url, txtOf })
const admin = administering(desk)
const post = await openPostRoom(desk, office.url)
const nordvikBox = 'brukerstotte@nordvik.linje.example'

async function read(number: number): Promise<CaseView> {
  return caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
}

/** Kari writes to the requester; the case as it is then. */
async function write(number: number, text: string, part: object = {}): Promise<CaseView> {
  const body = { kind: 'public', form: 'mail', direction: 'out', text, ...part }
  const answer = await desk.ask('kari', 'POST', `/api/cases/${number}/letters`, { body })
  if (!answer.ok) throw new Error(await answer.text())
  return caseView.parse(await answer.json())
}

const saying = (text: string) => office.taken.filter(({ mail }) => mail.text?.includes(text))
/** Waits until a letter that says this has arrived. */
async function arrived(text: string, timeout = 15_000) {
  await expect.poll(() => saying(text).length, { timeout }).toBeGreaterThan(0)
  const [letter] = saying(text)
  if (letter === undefined) throw new Error('it came and went')
  return letter
}
const headerOf = (letter: Awaited<ReturnType<typeof arrived>>, key: string) =>
  letter.mail.headers.find(header => header.key === key)?.value ?? null

async function deliveryOf(number: number, text: string) {
  const letter = (await read(number)).letters.find(each => each.text === text)
  return { delivery: letter?.delivery, fault: letter?.fault }
}

test('U-14 an answer leaves after ten seconds, in the thread, signed to come back to the case, with its files', async () => {
  const file = Buffer.from('på øya')
  const number = await post.numberOf({
    from: addresses.siri,
    to: nordvikBox,
    subject: 'Sv: Blåbær',
    text: 'Hei',
    messageId: '<blue@nordvik.example>',
  })
  const attachments = [{ name: 'brev på øya.txt', mediaType: 'text/plain', content: file.toString('base64') }]
  await write(number, 'Vi ser på bærene.', { attachments })
  await new Promise(resolve => setTimeout(resolve, 1_500))
  expect(saying('Vi ser på bærene.')).toEqual([])
  desk.pass(10)
  const letter = await arrived('Vi ser på bærene.')
  const { mail } = letter
  expect([letter.to, letter.envelopeFrom]).toEqual([addresses.siri, nordvikBox])
  expect(mail).toMatchObject({
    subject: `Re: [#${number}] Blåbær`,
    from: { name: 'Nordvik 1. linje', address: nordvikBox },
    inReplyTo: '<blue@nordvik.example>',
    attachments: [{ filename: 'brev på øya.txt' }],
  })
  expect(mail.attachments[0]?.content).toEqual(Uint8Array.from(file).buffer)
  expect(mail.text).toContain(`-- \nNordvik 1. linje\nSaksnummer ${number}.`)
  expect(mail.text).toContain('Se hvordan det går med saken')
  const replyTo = mail.replyTo?.[0]?.address ?? ''
  expect(readReplyAddress(desk.house.secret, replyTo, Date.now())).toEqual({ number, party: 1 })
  expect(headerOf(letter, 'auto-submitted')).toBeNull()
  expect((await read(number)).letters.find(each => each.text === 'Vi ser på bærene.')).toMatchObject({
    delivery: 'sent',
  })
})

test('E08 what Linje writes by itself says so, carries our mark, and has nobody to bounce to (RFC 3834)', async () => {
  const number = await post.numberOf({ from: addresses.siri, to: nordvikBox, subject: 'Kvittering', text: 'Hei' })
  const receipt = await arrived(`saksnummer ${number}`)
  expect(receipt.envelopeFrom).toBe('')
  expect(receipt.mail.subject).toBe(`Re: [#${number}] Kvittering`)
  expect(headerOf(receipt, 'auto-submitted')).toBe('auto-replied')
  expect(headerOf(receipt, 'x-linje-loop')).toBe(loopMark(desk.house.secret))
})

test('E09 letters are signed for their sender’s domain from the moment an administrator says so, as others verify it', async () => {
  const { number } = await openedCase(desk)
  await arrived(`saksnummer ${number}`)
  const letter = async (text: string) => {
    await write(number, text, { attachments: [{ name: 'Blåbær.txt', mediaType: 'text/plain', content: 'w6YK' }] })
    desk.pass(10)
    return (await arrived(text.slice(0, 18).trim())).raw
  }
  const path = 'signatures/nordvik.linje.example'
  const newKey = async () => {
    const { waiting } = signature.parse(await admin.must('PUT', `${path}/waiting`))
    if (waiting === null) throw new Error('no key was made')
    return waiting
  }
  const first = await newKey()
  expect(await newKey()).toEqual(first)
  const standing = async () =>
    lookedUp.parse(await admin.must('POST', `${path}/keys/${first.selector}/lookups`)).outcome
  expect(await standing()).toBe('missing')
  dns.set(first.record.name, 'v=DKIM1; p=')
  expect(await standing()).toBe('other')
  dns.set(first.record.name, first.record.value)
  expect(await standing()).toBe('found')
  expect(verifiedBy(await letter('Før noen har sagt fra.'), dns)).toBeNull()

  await admin.must('PUT', `${path}/signing`, { selector: first.selector })
  const signed = await letter(`Underskrevet på øya, ${'langt '.repeat(200)}\n\n\n.\nog    så\t \n`)
  expect(verifiedBy(signed, dns)).toBe('nordvik.linje.example')
  const forged = Buffer.from(signed.toString('latin1').replace('Subject: ', 'Subject: x'), 'latin1')
  expect(verifiedBy(forged, dns)).toBeNull()
  await admin.must('POST', 'mailboxes/nordvik-1/test-mails')
  const tried = office.taken.find(({ to }) => to === addresses.admin)
  expect(tried && verifiedBy(tried.raw, dns)).toBe('nordvik.linje.example')

  const second = await newKey()
  dns.set(second.record.name, second.record.value)
  await admin.must('PUT', `${path}/signing`, { selector: second.selector })
  expect(await admin.faults('DELETE', `${path}/keys/${first.selector}`)).toEqual(['not-found'])
  dns.delete(first.record.name)
  expect(verifiedBy(await letter('Med den nye.'), dns)).toBe('nordvik.linje.example')
  await admin.must('DELETE', `${path}/keys/${second.selector}`)
  expect((await letter('Uten.')).toString('latin1')).not.toMatch(/dkim-signature/i)
  const told = JSON.stringify(await admin.get('log'))
  expect(told).toContain(second.selector)
  expect(told).not.toMatch(/PRIVATE/)
})

test('letters speak the recipient’s language (A-1)', async () => {
  await desk.database.run(sql`update people set language = 'sv' where id = ${cast.stig.person}`)
  const { number } = await openedCase(desk, 'kari', { requester: cast.stig.person, title: 'Lön' })
  const receipt = await arrived(String(number))
  expect(receipt.mail.text).toMatch(/ärende/)
})

test('M.1.2.4 a letter on a solved case asks for confirmation, by a link of its own and by answering', async () => {
  const { number, version } = await openedCase(desk, 'siri', { form: 'web' })
  const body = { kind: 'now', text: 'Start på nytt.' }
  expect(
    (await desk.ask('kari', 'PUT', `/api/cases/${number}/solution`, { body, headers: seen(version) })).status,
  ).toBe(200)
  await write(number, 'Start maskinen på nytt.')
  desk.pass(10)
  const { mail } = await arrived('Start maskinen på nytt.')
  const token = /\/case\/(\S+)/.exec(mail.text ?? '')?.[1] ?? ''
  expect(readCaseLink(desk.house.secret, token, desk.house.now())).toMatchObject({ number, person: cast.siri.person })
})

test('a letter that is taken back in time never leaves; a phone note and an internal one are not mailed', async () => {
  const { number } = await openedCase(desk)
  const { letters, version } = await write(number, 'Dette var feil.')
  const path = `/api/cases/${number}/letters/${letters.at(-1)?.id}`
  expect((await desk.ask('kari', 'DELETE', path, { headers: seen(version) })).status).toBe(200)
  await write(number, 'Ringte henne.', { form: 'phone' })
  await write(number, 'Bare vi ser dette.', { kind: 'internal', form: 'web' })
  await write(number, 'Dette er rett.')
  desk.pass(10)
  await arrived('Dette er rett.')
  for (const text of ['Dette var feil.', 'Ringte henne.', 'Bare vi ser dette.']) expect(saying(text)).toEqual([])
})

test('E04 a passing no is tried again and again, shows why, and nothing to the same recipient overtakes it', async () => {
  const { number } = await openedCase(desk)
  await arrived(`saksnummer ${number}`)
  office.answer(addresses.siri, { code: 450, text: 'Mailbox busy' })
  await write(number, 'Den første.')
  desk.pass(1)
  await write(number, 'Den andre.')
  desk.pass(10)
  await expect
    .poll(() => deliveryOf(number, 'Den første.'), { timeout: 10_000 })
    .toMatchObject({ delivery: 'waiting', fault: expect.stringMatching(/Mailbox busy/) })
  office.answer(addresses.siri, null)
  await new Promise(resolve => setTimeout(resolve, 1_500))
  expect(saying('Den andre.')).toEqual([])
  desk.pass(60)
  await arrived('Den andre.')
  const order = office.taken.map(({ mail }) => /Den (første|andre)\./.exec(mail.text ?? '')?.[1]).filter(Boolean)
  expect(order).toEqual(['første', 'andre'])
  expect(await deliveryOf(number, 'Den første.')).toEqual({ delivery: 'sent', fault: null })
})

test('E04 a lasting no shows on the letter in the server’s words, on the case and at the address, and health says so', async () => {
  const { number } = await openedCase(desk)
  await arrived(`saksnummer ${number}`)
  office.answer(addresses.siri, { code: 550, text: '5.1.1 No such user' })
  await write(number, 'Kommer aldri frem.')
  desk.pass(10)
  await expect
    .poll(() => deliveryOf(number, 'Kommer aldri frem.'), { timeout: 10_000 })
    .toMatchObject({ delivery: 'failed', fault: expect.stringMatching(/No such user/) })
  office.answer(addresses.siri, null)
  expect((await readHealth(desk.house)).details).toMatchObject({ lettersFailed: 1 })
  expect((await read(number)).events.at(-1)).toMatchObject({ type: 'letter-undelivered', actor: null, door: 'job' })
  expect(await unreachableSince(desk.database, addresses.siri)).toMatchObject({ reason: 'userunknown' })
})

test('E04 a letter that did not arrive is the owner’s to see to, in her list and on the case, until she has', async () => {
  const { number } = await openedCase(desk)
  await arrived(`saksnummer ${number}`)
  const comesBack = async (text: string) => {
    office.answer(addresses.siri, { code: 550, text: '5.1.1 No such user' })
    await write(number, text)
    desk.pass(10)
    await expect.poll(() => deliveryOf(number, text), { timeout: 10_000 }).toMatchObject({ delivery: 'failed' })
    office.answer(addresses.siri, null)
    return (await read(number)).letters.find(each => each.text === text)?.id ?? ''
  }
  const stands = async () => {
    const list = page(caseItem).parse(await (await desk.ask('kari', 'GET', '/api/cases?team=nordvik-1')).json())
    const marked = list.items.find(each => each.number === number)?.undelivered
    return [(await read(number)).undelivered, marked]
  }
  const first = await comesBack('Kom tilbake.')
  expect(await stands()).toEqual([[first], true])
  await write(number, 'Ringte henne i stedet.', { form: 'phone' })
  expect(await stands()).toEqual([[], false])
  const second = await comesBack('Kom tilbake igjen.')
  expect(await stands()).toEqual([[second], true])
  const path = `/api/cases/${number}/letters/${second}/acceptance`
  const headers = seen((await read(number)).version)
  expect((await desk.ask('siri', 'PUT', path, { headers })).status).toBe(403)
  expect((await desk.ask('kari', 'PUT', path, { headers })).status).toBe(200)
  expect(await stands()).toEqual([[], false])
  expect((await check(desk.house)).difference).toBeNull()
})

test('U-14 a letter whose file cannot be read to its end does not arrive, and is sent again', async () => {
  const transport = openTransport(office.url)
  const mail = (each: () => AsyncIterable<Uint8Array>) => ({
    messageId: '<half@linje.example>',
    date: '2026-11-20T08:00:00.000Z',
    from: { name: '', address: nordvikBox },
    to: { name: '', address: addresses.siri },
    replyTo: nordvikBox,
    subject: 'Halvt',
    text: 'Halvt',
    html: '',
    logo: null,
    inReplyTo: null,
    thread: [],
    automatic: false,
    loopMark: '',
    files: [{ name: 'halv.bin', mediaType: 'application/octet-stream', content: { size: 2 * PIECE_BYTES, each } }],
  })
  const arrivals = () => office.taken.filter(({ mail: { subject } }) => subject === 'Halvt').length
  const half = mail(async function* () {
    yield Buffer.alloc(PIECE_BYTES)
    throw new Error('the database is away')
  })
  expect(await transport.send(half, null)).toEqual({ kind: 'later', reason: 'the database is away' })
  expect(arrivals()).toBe(0)
  const whole = mail(async function* () {
    yield Buffer.alloc(PIECE_BYTES)
    yield Buffer.alloc(PIECE_BYTES)
  })
  expect(await transport.send(whole, null)).toEqual({ kind: 'accepted' })
  expect(arrivals()).toBe(1)
  transport.close()
})

test('E09 whatever has left says the same in both forms, fetches nothing, and holds no word that was for us alone', () => {
  const faults = office.taken
    .filter(({ mail }) => mail.html !== undefined && mail.html !== '')
    .flatMap(({ mail }) => {
      const byMachine = mail.headers.some(({ key }) => key === 'auto-submitted')
      const forms = { text: (mail.text ?? '').replaceAll('\r\n', '\n'), html: mail.html ?? '' }
      return contentFaults(forms, byMachine ? desk.house.baseUrl : null).map(fault => `${mail.subject}: ${fault}`)
    })
  expect(faults).toEqual([])
  expect(office.taken.length).toBeGreaterThan(15)
  expect(saying('Bare vi ser dette.')).toEqual([])
})
