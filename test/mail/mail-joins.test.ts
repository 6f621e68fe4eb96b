import { expect, test } from 'vitest'
import { type CaseView, caseView } from '../../src/contract/case.ts'
import { replyAddress } from '../../src/mail/reply-address.ts'
import { sql } from '../../src/store/sql.ts'
import { administering } from '../stage/administering.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openedCase } from '../stage/opened-case.ts'
import { type CastName, cast } from '../stage/people.ts'
import { openPostRoom } from '../stage/post-room.ts'

const desk = await openDesk()
const post = await openPostRoom(desk)

const nordvikBox = 'brukerstotte@nordvik.linje.example'
const secondLineBox = '2linje@linje.example'

async function read(number: number): Promise<CaseView> {
  return caseView.parse(await (await desk.ask('ola', 'GET', `/api/cases/${number}`)).json())
}

async function done(who: CastName, path: string, body: object): Promise<void> {
  const answer = await desk.ask(who, 'POST', path, { body })
  if (!answer.ok) throw new Error(await answer.text())
}

/** A case that Siri opened by mail. */
function siriWrites(subject = 'Lønn', messageId = `<${subject}@nordvik.example>`): Promise<number> {
  return post.numberOf({ from: addresses.siri, to: nordvikBox, subject, text: 'Hei', messageId })
}

/** A case that has gone to the 3rd line and waits for it. */
async function waitsForAino(): Promise<number> {
  const { number } = await openedCase(desk)
  await done('kari', `/api/cases/${number}/hand-overs`, { team: 'linje-2', tried: 'Alt', asked: 'Hjelp' })
  await done('ola', `/api/cases/${number}/supplier-letters`, {
    supplier: 'leverandor',
    text: 'Kan dere se på denne?',
    followUpAt: '2030-01-01T08:00:00Z',
  })
  return number
}

/** The signed address of the one letters of this kind went to. */
async function signed(number: number, kind: 'requester' | 'supplier' | 'staff', mailbox: string, nowMs = Date.now()) {
  const { party } = await desk.database.one(sql<{ party: number }>`
    select party from parties where case_number = ${number} and kind = ${kind} order by party limit 1`)
  return replyAddress(desk.house.secret, mailbox, { number, party }, nowMs)
}

test('the signed address joins, whatever the subject; only what she wrote herself becomes the letter (U-14)', async () => {
  const number = await siriWrites('Signert')
  const to = await signed(number, 'requester', nordvikBox)
  const text =
    'Nå virker det.\n\nsøn. 22. nov. 2026 kl. 08:00 skrev Nordvik <brukerstotte@nordvik.linje.example>:\n> Hei'
  expect(await post.numberOf({ from: addresses.siri, to, subject: 'noe annet', text })).toBe(number)
  const joined = (await read(number)).letters.at(-1)
  expect(joined).toMatchObject({ kind: 'public', direction: 'in', from: 'Siri Berg', text: 'Nå virker det.' })
})

test('the signed address joins also where it stands in the headers alone, and only once over two mailboxes', async () => {
  const number = await siriWrites('To kasser')
  const to = await signed(number, 'requester', nordvikBox)
  const before = (await read(number)).letters.length
  const mail = { from: addresses.siri, to, cc: secondLineBox, subject: 'Svar', text: 'Til begge.' }
  await post.settled(mail)
  await expect
    .poll(async () => (await post.mails()).filter(row => row.case === number).length, { timeout: 10_000 })
    .toBe(3)
  expect((await read(number)).letters).toHaveLength(before + 1)
})

test('a mail in the thread joins by the letter it answers and by the number, from somebody in it alone', async () => {
  const number = await siriWrites('Tråden', '<thread@nordvik.example>')
  const from = addresses.siri
  const answer = { from, to: nordvikBox, subject: 'Sv: Tråden', inReplyTo: '<thread@nordvik.example>', text: 'Mer' }
  expect(await post.numberOf(answer)).toBe(number)
  expect(await post.numberOf({ from, to: nordvikBox, subject: `Re: [#${number}] Tråden`, text: 'Enda mer' })).toBe(
    number,
  )
  const stig = { ...answer, from: addresses.stig, subject: `Re: [#${number}] Tråden` }
  const mention = await post.settled(stig)
  expect(mention).toMatchObject({ verdict: 'mention', reason: 'case-named-without-proof' })
  expect(mention.case).not.toBe(number)
})

test('From alone joins nothing: the same sender and subject is a new case', async () => {
  const number = await siriWrites('Bare avsender')
  expect(await siriWrites('Bare avsender', '<again@nordvik.example>')).not.toBe(number)
})

test('two cases named that she is in both: a person has to look, unless the mail answers one of them', async () => {
  const [one, two] = [await siriWrites('En', '<one@nordvik.example>'), await siriWrites('To', '<two@nordvik.example>')]
  const mail = { from: addresses.siri, to: nordvikBox, subject: `[#${one}] og [#${two}]`, text: 'Begge' }
  expect(await post.settled(mail)).toMatchObject({ state: 'needs-person', reason: 'several-cases' })
  expect(await post.numberOf({ ...mail, inReplyTo: '<two@nordvik.example>' })).toBe(two)
})

test('B16 a forged and an expired tag join nothing and are looked at by a person', async () => {
  const number = await siriWrites('Merkelapp')
  const genuine = await signed(number, 'requester', nordvikBox)
  const last = genuine.replace(/(.)@/, (_, sign) => `${sign === 'a' ? 'b' : 'a'}@`)
  const other = genuine.replace(`+${number}.`, `+${number - 1}.`)
  for (const to of [last, other]) {
    const forged = await post.settled({ from: addresses.siri, to, subject: 'Svar', text: 'Hei' })
    expect(forged).toMatchObject({ state: 'needs-person', reason: 'forged-address', case: null })
  }
  const old = await signed(number, 'requester', nordvikBox, Date.now() - 401 * 86_400_000)
  const expired = await post.settled({ from: addresses.siri, to: old, subject: 'Svar', text: 'Hei' })
  expect(expired).toMatchObject({ state: 'needs-person', reason: 'expired-address', case: null })
})

test('a signed address passed on to a colleague joins as the party’s, in the colleague’s name (B19)', async () => {
  const number = await waitsForAino()
  const to = await signed(number, 'supplier', secondLineBox)
  const from = { name: 'Pekka', address: 'pekka@leverandor.example' }
  expect(await post.numberOf({ from, to, subject: 'Svar', text: 'Vi ser på den.' })).toBe(number)
  const joined = (await read(number)).letters.find(letter => letter.text === 'Vi ser på den.')
  expect(joined).toMatchObject({ kind: 'supplier', from: 'Pekka <pekka@leverandor.example>' })
})

test('M.1.2.2 a supplier’s answer ends the waiting for her and logs her number (O-16, O-4)', async () => {
  const number = await waitsForAino()
  const to = await signed(number, 'supplier', secondLineBox)
  const text = 'Hei,\nVi ser på saken.\nVår referanse: LEV-4711\n\nAino'
  expect(await post.numberOf({ from: addresses.aino, to, subject: 'Svar', text })).toBe(number)
  const after = await read(number)
  expect(after.status.name).toBe('open')
  expect(after.dealings).toMatchObject([{ supplier: { key: 'leverandor' }, reference: 'LEV-4711' }])
  expect(after.letters.at(-1)).toMatchObject({ kind: 'supplier', from: 'Aino Virtanen' })
  expect(after.events.slice(-3).map(event => event.type)).toEqual([
    'letter-received',
    'supplier-number-logged',
    'waiting-ended',
  ])
})

test('an automatic answer of a supplier joins and ends no waiting', async () => {
  const number = await waitsForAino()
  const to = await signed(number, 'supplier', secondLineBox)
  const headers = { 'Auto-Submitted': 'auto-replied' }
  await post.numberOf({ from: addresses.aino, to, subject: 'Automatisk svar', text: 'Mottatt.', headers })
  const after = await read(number)
  expect(after.status.name).toBe('waiting')
  expect(after.letters.at(-1)).toMatchObject({ automatic: true })
})

test('the requester’s answer ends the waiting for her, and joins a closed case without opening it', async () => {
  const number = await siriWrites('Venter')
  const to = await signed(number, 'requester', nordvikBox)
  const version = async () => ({ 'if-match': `"${(await read(number)).version}"` })
  const put = async (path: string, body: object) =>
    desk.ask('kari', 'PUT', `/api/cases/${number}/${path}`, { body, headers: await version() })
  const wait = { for: 'requester', note: 'Hvilken måned?', followUpAt: '2030-01-01T08:00:00Z' }
  expect((await put('wait', wait)).status).toBe(200)
  await post.numberOf({ from: addresses.siri, to, subject: 'Svar', text: 'Oktober.' })
  expect((await read(number)).status.name).toBe('open')
  expect((await put('closure', { outcome: 'withdrawn' })).status).toBe(200)
  await post.numberOf({ from: addresses.siri, to, subject: 'Svar', text: 'Takk!' })
  const closed = await read(number)
  expect(closed.status.name).toBe('closed')
  expect(closed.letters.at(-1)?.text).toBe('Takk!')
})

test('DESIGN 5 where the 1st line wants so an answer to a closed case opens one that follows up, once, and reopens nothing', async () => {
  await administering(desk).must('PUT', 'mailboxes/nordvik-1/closed-answers', { closedAnswers: 'follow-up' })
  const number = await siriWrites('Ferdig')
  const to = await signed(number, 'requester', nordvikBox)
  const ending = { body: { outcome: 'withdrawn' }, headers: { 'if-match': `"${(await read(number)).version}"` } }
  expect((await desk.ask('kari', 'PUT', `/api/cases/${number}/closure`, ending)).status).toBe(200)
  const headers = { 'Auto-Submitted': 'auto-replied' }
  expect(await post.numberOf({ from: addresses.siri, to, subject: 'Fravær', text: 'Jeg er borte.', headers })).toBe(
    number,
  )
  const passedOn = { from: addresses.stig, to, subject: 'Sv: Ferdig', text: 'Hos meg og.' }
  expect(await post.numberOf(passedOn)).toBe(number)

  const again = { from: addresses.siri, to, subject: `Re: [#${number}] Ferdig`, text: 'Nå skjer det igjen.' }
  const next = await post.numberOf(again)
  expect(next).not.toBe(number)
  const [closed, opened] = [await read(number), await read(next)]
  expect([closed.status.name, closed.links.map(link => link.number)]).toEqual(['closed', [next]])
  expect([opened.title, opened.service.key, opened.links.map(link => link.number)]).toEqual([
    'Ferdig',
    closed.service.key,
    [number],
  ])
  expect(await post.numberOf({ ...again, text: 'Enda en ting.' })).toBe(next)
  const { letters } = await read(next)
  expect(letters.map(({ direction, text }) => (direction === 'in' ? text : 'kvittering'))).toEqual([
    'Nå skjer det igjen.',
    'kvittering',
    'Enda en ting.',
  ])
  await administering(desk).must('PUT', 'mailboxes/nordvik-1/closed-answers', { closedAnswers: 'join' })
  expect(await post.numberOf({ ...again, text: 'Takk!' })).toBe(number)
})

test('M.1.2.5 an answer to a solved case says nothing by itself; the 1st line says by the letter what it means', async () => {
  const number = await siriWrites('Løst')
  const to = await signed(number, 'requester', nordvikBox)
  const answer = async (text: string) => {
    await post.numberOf({ from: addresses.siri, to, subject: 'Svar', text })
    return (await read(number)).letters.at(-1)?.id
  }
  const send = (method: 'PUT' | 'POST', path: string, body: object) =>
    read(number).then(({ version }) =>
      desk.ask('kari', method, `/api/cases/${number}/${path}`, { body, headers: { 'if-match': `"${version}"` } }),
    )
  const solve = () => send('PUT', 'solution', { kind: 'now', text: 'Start på nytt.' })
  expect((await solve()).status).toBe(200)
  const no = await answer('Nei, det virker ikke!')
  expect((await read(number)).status).toMatchObject({ name: 'solved', confirmed: false })
  const ours = (await read(number)).letters.find(({ direction }) => direction === 'out')?.id
  expect((await send('POST', 'objections', { letter: ours })).status).toBe(422)
  expect((await send('POST', 'objections', { letter: no })).status).toBe(201)
  const objected = await read(number)
  expect(objected.status.name).toBe('open')
  expect(objected.letters.filter(({ kind }) => kind === 'public').at(-1)?.id).toBe(no)
  expect((await solve()).status).toBe(200)
  const yes = await answer('Nå virker det, takk.')
  expect((await read(number)).status).toMatchObject({ name: 'solved', confirmed: false })
  expect((await send('PUT', 'confirmation', { letter: yes })).status).toBe(200)
  expect((await read(number)).status).toMatchObject({ name: 'solved', confirmed: true })
})

test('a 1st-line person’s mail to a supplier’s reply address goes nowhere: the code of page and API (O-4, A-5)', async () => {
  const number = await waitsForAino()
  const before = await read(number)
  const to = await signed(number, 'supplier', secondLineBox)
  const refused = await post.settled({ from: addresses.kari, to, subject: 'Hei Aino', text: 'Skynd deg!' })
  expect(refused).toMatchObject({ state: 'needs-person', reason: 'only-second-line', case: number })
  const body = { kind: 'supplier', form: 'mail', direction: 'out', text: 'Skynd deg!' }
  const api = await desk.ask('kari', 'POST', `/api/cases/${number}/letters`, { body })
  expect((await api.json()).code).toBe('only-second-line')
  expect(await read(number)).toEqual(before)
  const hidden = await post.settled({ from: addresses.hanne, to, subject: 'Hei', text: 'Hei' })
  expect(hidden).toMatchObject({ state: 'needs-person', reason: 'not-found' })
  const noLogin = await post.settled({ from: addresses.ola, to, subject: 'Hei', text: 'Hei' })
  expect(noLogin).toMatchObject({ state: 'needs-person', reason: 'from-staff' })
  expect((await read(number)).version).toBe(before.version)
})

test('B17, B18 an answer to a notification is internal, from the one it went to while she is of the line', async () => {
  const number = await waitsForAino()
  await done('ola', `/api/cases/${number}/acts`, {
    commands: [{ action: 'return', body: { reason: 'missing-information', note: 'Hvilken måned?' } }],
  })
  const to = await signed(number, 'staff', nordvikBox)
  const answer = { from: addresses.kari, to, subject: 'Svar', text: 'Oktober.' }
  expect(await post.numberOf(answer)).toBe(number)
  expect((await read(number)).letters.at(-1)).toMatchObject({ kind: 'internal', from: 'Kari Nordvik' })
  const someone = await post.settled({ ...answer, from: addresses.karl, text: 'Fra en annen' })
  expect(someone).toMatchObject({ state: 'needs-person', reason: 'not-the-addressee' })
  const spoofed = await post.settled({ ...answer, to: nordvikBox, subject: `[#${number}]`, text: 'Uten merkelapp' })
  expect(spoofed).toMatchObject({ state: 'needs-person', reason: 'from-staff' })
  await desk.database.run(sql`update memberships set active = false where person_id = ${cast.kari.person}`)
  const left = await post.settled({ ...answer, text: 'Har sluttet' })
  expect(left).toMatchObject({ state: 'needs-person', reason: 'not-your-line' })
  await desk.database.run(sql`update memberships set active = true where person_id = ${cast.kari.person}`)
})

test('who is put right as not the requester has no place in the case any longer', async () => {
  const number = await siriWrites('Feil person')
  const to = await signed(number, 'requester', nordvikBox)
  const headers = { 'if-match': `"${(await read(number)).version}"` }
  const body = { person: cast.stig.person }
  expect((await desk.ask('kari', 'PUT', `/api/cases/${number}/requester`, { body, headers })).status).toBe(200)
  const left = await post.settled({ from: addresses.siri, to, subject: 'Svar', text: 'Hei' })
  expect(left).toMatchObject({ state: 'needs-person', reason: 'left-the-case' })
})

test('a signed answer makes a stranger known: her next mail gets a whole receipt', async () => {
  const from = 'ukjent@nordvik.example'
  const first = await post.numberOf({ from, to: nordvikBox, subject: 'Første', text: 'Hei' })
  const to = await signed(first, 'requester', nordvikBox)
  await post.numberOf({ from, to, subject: 'Svar', text: 'Jeg leser posten min.' })
  const second = await post.numberOf({ from, to: nordvikBox, subject: 'Andre', text: 'Hei' })
  const [receipt] = (await read(second)).letters.filter(letter => letter.automatic)
  expect(receipt?.text).toContain('«Andre»')
})
