import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { expect, test } from 'vitest'
import { caseView } from '../../src/contract/case.ts'
import { sql } from '../../src/store/sql.ts'
import { openFussyOffice, type Taken } from '../stage/fussy-office.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openPostRoom } from '../stage/post-room.ts'
import { openVacation } from './vacation.ts'

const office = await openFussyOffice()
const desk = await openDesk()
const post = await openPostRoom(desk, office.url)
const box = 'brukerstotte@nordvik.linje.example'
const list = 'laerere@nordvik.example'
/** Rounds that anything which goes round would need to be seen to do so. */
const ROUNDS = 25

const toUs = createTransport({ host: '127.0.0.1', port: post.mailPort, ignoreTLS: true })
const deliver = (raw: Buffer, from: string, to: string) => toUs.sendMail({ raw, envelope: { from, to } })

/** Where the letters begin that nobody has looked at. */
let place = 0

/** Lets somebody outside answer whatever we send until nothing more comes; what we sent since the last time. */
async function untilQuiet(answer: (letter: Taken) => Promise<void>): Promise<readonly Taken[]> {
  const from = place
  for (let still = 0; still < 3 && place - from < ROUNDS; still += 1) {
    await sleep(1_000)
    for (; place < office.taken.length; place += 1, still = 0) {
      const letter = office.taken[place]
      if (letter !== undefined) await answer(letter)
    }
    if ((await underWay()) > 0) still = 0
  }
  return office.taken.slice(from)
}

/** Mails that nobody has read yet, and letters that have not left yet. */
async function underWay(): Promise<number> {
  const { count } = await desk.database.one(sql<{ count: number }>`
    select ((select count(*) from mails where state = 'kept') +
      (select count(*) from letters where delivery in ('waiting', 'claimed')))::int as count`)
  return count
}

/** Kari writes to the requester of the case. */
async function write(number: number, text: string): Promise<void> {
  const body = { kind: 'public', form: 'mail', direction: 'out', text }
  const answer = await desk.ask('kari', 'POST', `/api/cases/${number}/letters`, { body })
  if (!answer.ok) throw new Error(await answer.text())
  desk.pass(10)
}

const isAutomatic = ({ mail }: Taken) => mail.headers.some(({ key }) => key === 'auto-submitted')

async function openedBy(subject: string) {
  const { number } = await desk.database.one(sql<{ number: number }>`
    select case_number as number from mails where subject = ${subject} and case_number is not null`)
  return caseView.parse(await (await desk.ask('kari', 'GET', `/api/cases/${number}`)).json())
}

test('B12, E08 an absence that answers once a week is answered once, and keeps silent at our receipts', async () => {
  const vacation = openVacation(addresses.siri, [])
  const answer = async ({ raw, to, envelopeFrom }: Taken) => {
    const said = to === addresses.siri ? await vacation.take(raw, envelopeFrom) : null
    if (said !== null) await deliver(said.raw, addresses.siri, said.to)
  }
  await post.deliver({ from: addresses.siri, to: box, subject: 'Skriver', text: 'Den blinker.' })
  expect((await untilQuiet(answer)).map(isAutomatic)).toEqual([true])
  const { number } = await openedBy('Skriver')
  for (const text of ['Hva blinker?', 'Har du slått den av?', 'Og på?']) await write(number, text)
  const sent = await untilQuiet(answer)
  expect(sent.filter(letter => !isAutomatic(letter))).toHaveLength(3)
  expect(sent.filter(isAutomatic)).toHaveLength(1)
})

test('B12 an absence that answers everything, with an empty return path, is not answered at all; its cases tell so', async () => {
  const vacation = openVacation(addresses.stig, ['-r', '0', '-z'])
  const answers: string[] = []
  const answer = async ({ raw, to, envelopeFrom }: Taken) => {
    const said = to === addresses.stig ? await vacation.take(raw, envelopeFrom) : null
    if (said === null) return
    answers.push(said.to)
    await deliver(said.raw, '', said.to)
  }
  await post.deliver({ from: addresses.stig, to: box, subject: 'Skjerm', text: 'Den er svart.' })
  await untilQuiet(answer)
  const { number } = await openedBy('Skjerm')
  for (const text of ['Er den på?', 'Sitter kabelen i?', 'Lyser den?']) await write(number, text)
  const sent = await untilQuiet(answer)
  expect([sent.map(isAutomatic), answers.length]).toEqual([[false, false, false], 3])
  const held = await desk.database.all(sql<{ why: string }>`
    select e.body->>'why' as why from case_events e join cases c on c.number = e.case_number
    where e.type = 'receipt-held-back' and c.title = 'Borte til mandag'`)
  expect(held.map(({ why }) => why)).toEqual(['machine', 'machine', 'machine'])
})

test('B12, B13 a mailing list that we are on, and that writes to us, is nobody’s enquiry, and our receipt to it comes back for nothing', async () => {
  const members = async ({ raw, envelopeFrom, to }: Taken) => {
    if (to === list) await deliver(raw, envelopeFrom, box)
  }
  const cases = async () =>
    (await desk.database.one(sql<{ count: number }>`select count(*)::int as count from cases`)).count
  const before = await cases()
  const marks = { 'List-Id': '<laerere.nordvik.example>', Precedence: 'list' }
  await post.deliver({
    from: addresses.siri,
    to: list,
    envelope: { from: `${list}`, to: box },
    subject: 'Til alle',
    text: 'Hei',
    headers: marks,
  })
  expect(await untilQuiet(members)).toEqual([])
  expect(await cases()).toBe(before)
  // One of its members writes in its name.
  await desk.ask('kari', 'POST', '/api/people', { body: { name: 'Lærere', email: list, agency: 'nordvik' } })
  await post.deliver({ from: list, to: box, subject: 'Nettet er nede', text: 'Hos oss alle' })
  const sent = await untilQuiet(members)
  expect(sent.map(letter => [letter.to, isAutomatic(letter)])).toEqual([[list, true]])
  expect(await cases()).toBe(before + 1)
  expect((await post.mails()).at(-1)).toMatchObject({ verdict: 'own-loop', case: null })
})

test('B12 a list that passes on whatever comes, and a member of it who is away: what we write to it ends there', async () => {
  const away = 'berit@nordvik.example'
  const vacation = openVacation(away, ['-r', '0'])
  const answers: string[] = []
  const members = async ({ raw, envelopeFrom, to }: Taken) => {
    if (to !== list) return
    await deliver(raw, envelopeFrom, box)
    const said = await vacation.take(raw, envelopeFrom)
    if (said === null) return
    answers.push(said.to)
    await deliver(said.raw, away, said.to)
  }
  const { number } = await openedBy('Nettet er nede')
  for (const text of ['Hos alle?', 'Siden når?', 'Og nå?']) await write(number, text)
  const sent = await untilQuiet(members)
  expect(sent.filter(({ to }) => to === list).map(isAutomatic)).toEqual([false, false, false])
  expect(answers).toHaveLength(3)
  // The program says nothing of being one, so that her first answer has a receipt, as a stranger's letter has.
  expect(sent.filter(({ to }) => to !== list).map(letter => [letter.to, isAutomatic(letter)])).toEqual([[away, true]])
  expect((await post.mails()).slice(-6).filter(({ verdict }) => verdict === 'own-loop')).toHaveLength(3)
})
