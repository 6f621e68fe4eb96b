import { createTransport } from 'nodemailer'
import { afterAll, expect, test } from 'vitest'
import { freePort } from '../../bench/program.ts'
import { type CaseView, caseView } from '../../src/contract/case.ts'
import { sql } from '../../src/store/sql.ts'
import { openPost } from '../../src/worker/post.ts'
import { addresses } from '../stage/municipality.ts'
import { type OpenDesk, openDesk } from '../stage/open-desk.ts'

/** Two Linjes of two houses, each the other's mail server; what either sends to anybody else is refused by the other. */
const [here, there] = [await openDesk(), await openDesk({ secret: Buffer.alloc(32, 9), mailDomain: 'annen.example' })]
await there.database.run(sql`update teams set mailbox = replace(mailbox, 'linje.example', 'annen.example')`)
const ours = 'brukerstotte@nordvik.linje.example'
const theirs = 'brukerstotte@nordvik.annen.example'

const [herePort, therePort] = [await freePort(), await freePort()]
const url = (port: number) => `smtp://127.0.0.1:${port}?ignoreTLS=true`
const posts = [
  await openPost({ ...here.house, smtpUrl: url(therePort) }, { mailPort: herePort, lmtpPort: 0 }),
  await openPost({ ...there.house, smtpUrl: url(herePort) }, { mailPort: therePort, lmtpPort: 0 }),
]
afterAll(() => Promise.all(posts.map(post => post.close())))

type Mail = {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly inReplyTo?: string
}

async function send(port: number, mail: Mail): Promise<void> {
  await createTransport({ host: '127.0.0.1', port, ignoreTLS: true }).sendMail(mail)
}

/** Letters that went from a desk to an address, and whether anything is still under way there. */
async function sentTo(desk: OpenDesk, address: string) {
  return desk.database.one(sql<{ sent: number; busy: number; cases: number }>`
    select (select count(*)::int from letters where direction = 'out' and address = ${address}) as sent,
      (select count(*)::int from mails where state = 'kept') +
      (select count(*)::int from letters where delivery in ('waiting', 'claimed') and address = ${address}) as busy,
      (select count(*)::int from cases) as cases`)
}

async function read(number: number): Promise<CaseView> {
  return caseView.parse(await (await here.ask('kari', 'GET', `/api/cases/${number}`)).json())
}

const SOON = { timeout: 15_000 }

test('B12 what one desk writes to another by itself opens no case there and is answered by nobody', async () => {
  await send(herePort, { from: theirs, to: ours, subject: 'Fra desk til desk', text: 'Kan dere hjelpe oss?' })
  await expect.poll(() => sentTo(here, theirs), SOON).toEqual({ sent: 1, busy: 0, cases: 1 })
  const arrived = () =>
    there.database.all(
      sql<{ state: string; reason: string }>`select state, reason from mails where recipient like ${'%annen.example'}`,
    )
  await expect.poll(arrived, SOON).toEqual([{ state: 'acted', reason: 'automatic-without-case' }])
  expect(await sentTo(there, ours)).toEqual({ sent: 0, busy: 0, cases: 0 })
})

test('B12 an absence that answers each receipt, and says nothing of being a machine, ends where it answers the case', async () => {
  await send(herePort, { from: addresses.siri, to: ours, subject: 'Hjelp', text: 'Hei' })
  const signed = async () =>
    (await here.database.maybe(
      sql<{ id: string }>`select id from letters where address = ${addresses.siri} and direction = 'out'`,
    )) !== null
  await expect.poll(signed, SOON).toBe(true)
  const before = await sentTo(here, addresses.siri)
  const { receipt } = await here.database.one(sql<{ receipt: string }>`
    select message_id as receipt from letters where address = ${addresses.siri} and direction = 'out' order by id limit 1`)
  for (let round = 0; round < 3; round += 1) {
    const away = {
      from: addresses.siri,
      to: ours,
      subject: 'Jeg kommer tilbake mandag',
      text: 'Ha det fint!',
      inReplyTo: receipt,
    }
    await send(herePort, away)
  }
  await expect
    .poll(
      async () =>
        (await here.database.one(sql<{ kept: number }>`select count(*)::int as kept from mails where state = 'kept'`))
          .kept,
      SOON,
    )
    .toBe(0)
  const after = await sentTo(here, addresses.siri)
  expect([after.sent, after.cases]).toEqual([before.sent, before.cases])
})

test('B12, E08 what answers our machine from elsewhere has two receipts in 24 hours; the third is held back, which its case tells', async () => {
  await send(herePort, { from: addresses.siri, to: ours, subject: 'Lønn', text: 'Hei' })
  const receipt = () =>
    here.database.maybe(sql<{ id: string }>`
      select message_id as id from letters where address = ${addresses.siri} and automatic and direction = 'out' order by id limit 1`)
  await expect.poll(receipt, SOON).not.toBeNull()
  const inReplyTo = (await receipt())?.id ?? ''
  const fromElsewhere = async (round: number) => {
    const subject = `Videre ${round}`
    await send(herePort, { from: addresses.stig, to: ours, subject, text: 'Vi har fått brevet.', inReplyTo })
    const opened = () =>
      here.database.maybe(sql<{ number: number; reason: string }>`
        select case_number as number, reason from mails where subject = ${subject} and state = 'acted'`)
    await expect.poll(opened, SOON).toMatchObject({ reason: 'answers-our-machine' })
    return (await opened())?.number ?? 0
  }
  const told: string[] = []
  for (const round of [1, 2, 3, 4]) {
    const { letters, events } = await read(await fromElsewhere(round))
    const answered = letters.filter(({ direction }) => direction === 'out').length
    const held = events.find(({ type }) => type === 'receipt-held-back')
    told.push([answered, held?.facts['why'], held?.facts['to'], held?.line].join(' '))
  }
  expect(told).toEqual(['1   ', '1   ', '0 loop Stig Moen system', '0 loop Stig Moen system'])
  here.pass(24 * 3600 + 1)
  const { letters } = await read(await fromElsewhere(5))
  expect(letters.filter(({ direction }) => direction === 'out')).toHaveLength(1)
})
