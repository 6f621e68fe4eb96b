import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { afterAll, expect, test } from 'vitest'
import { sql } from '../../src/store/sql.ts'
import { bombs } from '../mail/sets/bombs.ts'
import { unread } from './ledger.ts'
import { nordvikBox, openOwnLinje } from './own-linje.ts'

const folder = mkdtempSync(join(tmpdir(), 'linje-bombs-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const told = join(folder, 'loop-delay.json')
const hook = new URL('./loop-delay.mjs', import.meta.url).href
const linje = await openOwnLinje({ NODE_OPTIONS: `--import=${hook}`, LOOP_DELAY: told })
const { database } = linje
const program = linje.program()
const siri = 'siri.berg@nordvik.example'

type Figures = { readonly p99: number; readonly max: number }

/** How late the event loop of the program came round since this was asked last, and how long it worked, in ms. */
async function lateness(): Promise<{ readonly late: Figures; readonly worked: Figures }> {
  rmSync(told, { force: true })
  process.kill(program.pid, 'SIGUSR2')
  await expect.poll(() => existsSync(told) && readFileSync(told, 'utf8').endsWith('}}')).toBe(true)
  return JSON.parse(readFileSync(told, 'utf8'))
}

function deliver(mail: SendMailOptions): Promise<unknown> {
  const transport = createTransport({ host: '127.0.0.1', port: program.mailPort, ignoreTLS: true })
  return transport.sendMail(mail).finally(() => transport.close())
}

/** Milliseconds until an ordinary mail is a case. */
async function ordinary(subject: string): Promise<number> {
  const start = performance.now()
  await deliver({ from: siri, to: nordvikBox, subject, text: 'Hei' })
  const opened = () => database.maybe(sql`select 1 from mails where subject = ${subject} and case_number is not null`)
  await expect.poll(opened, { timeout: 20_000, interval: 20 }).not.toBeNull()
  return Math.round(performance.now() - start)
}

test('B03, B05, B06 while bombs come in, the program stays awake, takes an ordinary mail soon, and ends with each of them', async () => {
  await ordinary('Før alt')
  await lateness()
  const rows: { name: string; otherMs: number; late: Figures; worked: Figures }[] = []
  for (const [name, make] of Object.entries(bombs)) {
    const raw = Buffer.from(make())
    const bomb = deliver({ raw, envelope: { from: 'outside@world.example', to: nordvikBox } })
    const [otherMs] = await Promise.all([ordinary(`Midt i: ${name}`), bomb])
    await expect.poll(() => unread(database), { timeout: 120_000, interval: 50 }).toBe(0)
    rows.push({ name, otherMs, ...(await lateness()) })
  }
  console.info(`B03 ${rows.map(row => JSON.stringify(row)).join('\n')}`)
  expect(rows.filter(({ otherMs }) => otherMs > 5_000)).toEqual([])
  // Its own work alone: how late it is tells as much of others, where the machine is full.
  expect(rows.filter(({ worked }) => worked.max >= 100)).toEqual([])
})
