import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { expect, onTestFinished, test } from 'vitest'
import { type Program, startProgram } from '../../bench/program.ts'
import { idMaker } from '../../src/desk/new-id.ts'
import { sql } from '../../src/store/sql.ts'
import { testDatabase } from '../postgres.ts'
import { openFussyOffice } from '../stage/fussy-office.ts'
import { addresses, foundMunicipality } from '../stage/municipality.ts'

const office = await openFussyOffice()
const box = 'brukerstotte@nordvik.linje.example'
const newId = idMaker(Date.now)

/** A desk with a database and letters of its own, that can be killed at a fail point and started again. */
async function desk() {
  const { database, connection } = await testDatabase(2)
  await foundMunicipality(database)
  const { host = '', port = 5432, user = '', database: name = '' } = connection
  const url = `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`
  const start = async (settings: Readonly<Record<string, string>> = {}): Promise<Program> => {
    const folder = mkdtempSync(join(tmpdir(), 'linje-post-'))
    const program = await startProgram({
      DATABASE_URL: url,
      LINJE_DATA: folder,
      SMTP_URL: office.url,
      LINJE_TEST: '1',
      ...settings,
    })
    onTestFinished(async () => {
      await program.end('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    })
    return program
  }
  return { database, start }
}

/** Sends a mail as another mail server does; true when it was told that it was kept. */
async function send(program: Program, id: string): Promise<boolean> {
  const transport = createTransport({ host: '127.0.0.1', port: program.mailPort, ignoreTLS: true })
  return transport
    .sendMail({
      from: addresses.siri,
      to: box,
      subject: `Krasj ${id}`,
      text: 'Hei',
      messageId: `<${id}@nordvik.example>`,
      date: '2026-11-20T08:00:00Z',
    })
    .then(
      () => true,
      () => false,
    )
}

type Desk = Awaited<ReturnType<typeof desk>>

/** A minute goes by: whoever held a mail or a letter when it died holds it no longer. */
async function leasesEnd({ database }: Desk): Promise<void> {
  await database.run(sql`update mails set claimed_until = now() - interval '1 second' where claimed_until is not null`)
  await database.run(
    sql`update letters set claimed_until = now() - interval '1 second' where claimed_until is not null`,
  )
}

function counted({ database }: Desk) {
  return database.one(sql<{ mails: number; cases: number; letters: number; unsent: number }>`
    select (select count(*) from mails) as mails, (select count(*) from cases) as cases,
      (select count(*) from letters) as letters,
      (select count(*) from letters where direction = 'out' and delivery <> 'sent') as unsent`)
}

/** One mail, one case, its letter and one receipt, which has left. */
const WHOLE = { mails: 1, cases: 1, letters: 2, unsent: 0 }

test.each([
  ['mail.kept', { told: false, mails: 0 }],
  ['mail.committed', { told: false, mails: 1 }],
  ['mail.acted', { told: true, mails: 1 }],
  ['letter.claimed', { told: true, mails: 1 }],
  ['letter.accepted', { told: true, mails: 1 }],
] as const)('A02, E02 killed at %s, nothing is lost and nothing doubled', async (point, at) => {
  const id = newId()
  const house = await desk()
  const first = await house.start({ LINJE_FAIL_AT: point })
  // The two points where a mail is acted on or a letter leaves may come before or after the answer.
  const told = await send(first, id)
  expect(await first.ended).toBeNull()
  if (!at.told) expect(told).toBe(false)
  expect((await counted(house)).mails).toBe(at.mails)
  await leasesEnd(house)
  const second = await house.start()
  // Who was not told 250 sends again, and so does a careful one.
  expect(await send(second, id)).toBe(true)
  await expect.poll(() => counted(house), { timeout: 15_000 }).toEqual(WHOLE)
  const receipts = office.taken.filter(({ mail }) => mail.inReplyTo === `<${id}@nordvik.example>`)
  expect(receipts).toHaveLength(point === 'letter.accepted' ? 2 : 1)
  expect(new Set(receipts.map(({ mail }) => mail.messageId)).size).toBe(1)
  expect(await second.end('SIGTERM')).toBe(0)
})

test('two nodes on one database take each mail once and send each letter once', async () => {
  const house = await desk()
  const nodes = await Promise.all([house.start(), house.start()])
  const ids = Array.from({ length: 20 }, () => newId())
  const told = await Promise.all(ids.map((id, place) => send(nodes[place % 2 === 0 ? 0 : 1], id)))
  expect(told.every(Boolean)).toBe(true)
  await expect.poll(() => counted(house), { timeout: 20_000 }).toEqual({ mails: 20, cases: 20, letters: 40, unsent: 0 })
  for (const id of ids) {
    expect(office.taken.filter(({ mail }) => mail.inReplyTo === `<${id}@nordvik.example>`)).toHaveLength(1)
  }
  for (const node of nodes) expect(await node.end('SIGTERM')).toBe(0)
})
