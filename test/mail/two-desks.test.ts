import { createTransport } from 'nodemailer'
import { afterAll, expect, test } from 'vitest'
import { freePort } from '../../bench/program.ts'
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
  await openPost(here.house, { mailPort: herePort, lmtpPort: 0, smtpUrl: url(therePort) }),
  await openPost(there.house, { mailPort: therePort, lmtpPort: 0, smtpUrl: url(herePort) }),
]
afterAll(() => Promise.all(posts.map(post => post.close())))

type Mail = { readonly from: string; readonly to: string; readonly subject: string; readonly text: string }

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
