import { once } from 'node:events'
import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { refusedMail } from '../../src/contract/administration-refused.ts'
import { page } from '../../src/contract/value.ts'
import { sql } from '../../src/store/sql.ts'
import { openPost } from '../../src/worker/post.ts'
import { addresses } from '../stage/municipality.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openPostRoom } from '../stage/post-room.ts'

const desk = await openDesk()
const post = await openPostRoom(desk)
const nordvikBox = 'brukerstotte@nordvik.linje.example'
/** A busy machine takes its time. */
const SOON = { timeout: 10_000 }
const havnaBox = 'brukerstotte@havna.linje.example'

/** Speaks line by line, as a mail server does; the answers to the last line, of which `count` are expected. */
async function said(port: number, lines: readonly string[], count = 1): Promise<readonly string[]> {
  const socket = connect(port, '127.0.0.1')
  const answers = createInterface(socket)[Symbol.asyncIterator]()
  const answer = async (): Promise<string> => {
    const { value } = await answers.next()
    return /^\d{3}-/.test(value ?? '') ? answer() : (value ?? 'closed')
  }
  await answer()
  let last: string[] = []
  for (const [place, line] of lines.entries()) {
    socket.write(`${line}\r\n`)
    last = []
    for (let n = 0; n < (place === lines.length - 1 ? count : 1); n += 1) last.push(await answer())
  }
  socket.destroy()
  await once(socket, 'close')
  return last
}

const mail = (subject: string) => `From: ${addresses.siri}\r\nSubject: ${subject}\r\n\r\nHei\r\n.`
const head = (hello: string, ...to: readonly string[]) => [
  `${hello} sender.example`,
  `MAIL FROM:<${addresses.siri}>`,
  ...to.map(address => `RCPT TO:<${address}>`),
]

test('A10 an unknown recipient is told 550 and nothing else, by SMTP and by LMTP, with and without a tag', async () => {
  for (const [port, hello] of [
    [post.mailPort, 'EHLO'],
    [post.lmtpPort, 'LHLO'],
  ] as const) {
    expect(await said(port, head(hello, 'nobody@nordvik.linje.example'))).toEqual(['550 5.1.1 No such mailbox here'])
    expect((await said(port, head(hello, 'nobody+1.2.3.abc@nordvik.linje.example')))[0]).toMatch(/^550/)
    expect((await said(port, head(hello, 'Brukerstotte+x@Nordvik.Linje.example')))[0]).toMatch(/^250/)
  }
})

test('LMTP answers for each recipient, and each mailbox has the mail (RFC 2033)', async () => {
  const lines = [...head('LHLO', nordvikBox, havnaBox), 'DATA', mail('Til to')]
  expect(await said(post.lmtpPort, lines, 2)).toEqual(['250 2.0.0 Kept', '250 2.0.0 Kept'])
  await expect.poll(async () => (await post.mails()).filter(row => row.subject === 'Til to').length, SOON).toBe(2)
})

test('A04 a fault of our own is 451 for that recipient alone, and nothing is kept of it', async () => {
  await desk.database.script(`
    create function no_havna() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
    create trigger no_havna before insert on mails for each row when (new.recipient like '%havna%') execute function no_havna()`)
  const lmtp = await said(post.lmtpPort, [...head('LHLO', nordvikBox, havnaBox), 'DATA', mail('Halvt')], 2)
  expect(lmtp[0]).toBe('250 2.0.0 Kept')
  expect(lmtp[1]).toMatch(/^451 4\.3\.0/)
  const smtp = await said(post.mailPort, [...head('EHLO', nordvikBox, havnaBox), 'DATA', mail('Halvt igjen')])
  expect(smtp[0]).toMatch(/^451/)
  await desk.database.script('drop function no_havna cascade')
  const again = await said(post.mailPort, [...head('EHLO', nordvikBox, havnaBox), 'DATA', mail('Halvt igjen')])
  expect(again[0]).toMatch(/^250/)
  const { kept } = await desk.database.one(sql<{ kept: number }>`
    select count(*) as kept from mails where convert_from(raw, 'UTF8') like '%Halvt igjen%'`)
  expect(kept).toBe(2)
})

test('A04 while the database cannot be asked, a recipient is told 451 and never 550', async () => {
  await desk.database.run(sql`alter table teams rename to teams_away`)
  const told = await said(post.mailPort, head('EHLO', nordvikBox))
  await desk.database.run(sql`alter table teams_away rename to teams`)
  expect(told[0]).toMatch(/^451/)
})

test('B01 a mail larger than the mailbox takes is 552, and the administrator sees by day what was refused', async () => {
  const large = [`EHLO x`, `MAIL FROM:<A@b.example> BODY=8BITMIME SIZE=${100 * 1_048_576}`]
  expect((await said(post.mailPort, large))[0]).toMatch(/^552/)
  expect((await said(post.lmtpPort, ['LHLO x', ...large.slice(1)]))[0]).toMatch(/^552/)
  await said(post.mailPort, head('EHLO', 'Ingen@nordvik.linje.example'))
  const refused = async () => {
    const answer = await desk.ask('admin', 'GET', '/api/administration/refused-mails')
    const { items } = page(refusedMail).parse(await answer.json())
    return items.map(({ why, sender, recipient, count }) => [why, sender, recipient, count])
  }
  await expect.poll(refused, SOON).toEqual(
    expect.arrayContaining([
      ['too-large', 'a@b.example', '', 2],
      ['no-mailbox', addresses.siri, 'ingen@nordvik.linje.example', 1],
    ]),
  )
  const health = await desk.ask('admin', 'GET', '/health')
  expect(await health.json()).toMatchObject({ details: { mailsRefusedToday: expect.any(Number) } })
})

test('whoever tries a thousand addresses and more in a day is counted, and fills no table', async () => {
  await desk.database.run(sql`
    insert into refused_mails (id, day, why, sender, recipient, count, last_at)
    select gen_random_uuid(), (${desk.house.now()}::timestamptz at time zone house_zone())::date, 'no-mailbox', 's' || n, 'r', 1, now()
    from generate_series(1, 1000) n`)
  for (const name of ['x', 'y']) await said(post.mailPort, head('EHLO', `${name}@nordvik.linje.example`))
  const rest = () =>
    desk.database.maybe(
      sql<{ count: number }>`select count from refused_mails where sender = '' and why = 'no-mailbox'`,
    )
  await expect.poll(rest, SOON).toEqual({ count: 2 })
})

test('a port that somebody else has is a fault with its name, and what was opened is closed again', async () => {
  const settings = { mailPort: 0, lmtpPort: post.lmtpPort }
  await expect(openPost(desk.house, settings)).rejects.toThrow(
    `LINJE_LMTP_PORT: port ${post.lmtpPort} of 127.0.0.1 is in use by another program: choose another`,
  )
})
