import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Program, startProgram } from '../../bench/program.ts'
import { socketFolderOf } from '../../src/cluster/socket-folder.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { sql } from '../../src/store/sql.ts'
import { until } from '../house/cluster-program.ts'
import { runLinje } from '../house/run-linje.ts'

const data = mkdtempSync(join(tmpdir(), 'linje-heavy-'))
const dataDir = join(data, 'postgres')
const box = 'brukerstotte@nordvik.linje.example'
let program: Program
let database: Database

beforeAll(async () => {
  // As `npm start` starts it.
  program = await startProgram({ LINJE_DATA: data, NODE_OPTIONS: '--max-semi-space-size=4' })
  database = openDatabase({ host: socketFolderOf(dataDir), user: 'linje', database: 'postgres' }, { max: 1 })
})
afterAll(async () => {
  await database?.close()
  await program?.end('SIGTERM')
  await until(dataDir, 'gone')
  rmSync(data, { recursive: true, force: true })
})

/** Memory of a process in MB: what it holds now, and the most it has held since `forget` (proc(5), clear_refs). */
function memory(pid: number): { readonly now: number; readonly most: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  const mb = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1_024)
  return { now: mb('VmRSS'), most: mb('VmHWM') }
}

const forget = (pid: number) => writeFileSync(`/proc/${pid}/clear_refs`, '5')

/** The processes in which the program reads mail: each is killed where it takes too much, and the program is not. */
function readers(): readonly number[] {
  return readFileSync(`/proc/${program.pid}/task/${program.pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number)
    .filter(pid => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('read-worker'))
}

/** What somebody who may read the case is given when she asks for its file. */
async function download(number: number): Promise<string> {
  const { gave } = await runLinje(['token', 'kari@nordvik.example'], { LINJE_DATA: data })
  const asked = { headers: { authorization: `Bearer ${gave.trim()}` } }
  const { letters } = await (await fetch(`${program.url}/api/cases/${number}`, asked)).json()
  const path = `/api/cases/${number}/attachments/${letters[0].attachments[0].id}`
  const answer = await fetch(`${program.url}${path}`, asked)
  return createHash('sha256')
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest('hex')
}

function deliver(bytes: number, id: string, content: Buffer): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port: program.mailPort, ignoreTLS: true })
  const mail = {
    from: 'siri.berg@nordvik.example',
    to: box,
    messageId: `<${id}@nordvik.example>`,
    subject: id,
    text: 'Stor',
  }
  return transport
    .sendMail({ ...mail, attachments: [{ filename: 'stor.bin', content: content.subarray(0, bytes) }] })
    .then(
      ({ response }) => response,
      error => String(error.response ?? error.message),
    )
}

test('B01 a mail of 49.9 MB is a case in ten seconds with its file whole, and the program grows by less than 150 MB; a larger one is refused with 552', async () => {
  // Base64 and its line ends make 37 of 57 bytes.
  const content = randomBytes(40_000_000)
  const whole = Math.floor((49.9 * 1_048_576 * 57) / 78)
  await deliver(1_000, 'first', content)
  await expect.poll(() => readers().length, { timeout: 20_000 }).toBeGreaterThan(0)
  forget(program.pid)
  const before = memory(program.pid).now
  const start = performance.now()
  expect(await deliver(whole, 'large', content)).toMatch(/^250/)
  const taken = performance.now() - start
  const opened = () =>
    database.maybe(sql<{ number: number }>`
      select case_number as number from mails where subject = 'large' and case_number is not null`)
  await expect.poll(opened, { timeout: 60_000, interval: 50 }).not.toBeNull()
  const became = performance.now() - start
  const taking = memory(program.pid).most - before
  const sha256 = createHash('sha256').update(content.subarray(0, whole)).digest('hex')
  expect(await download((await opened())?.number ?? 0)).toBe(sha256)
  const grew = memory(program.pid).most - before
  const reader = Math.max(...readers().map(pid => memory(pid).most))
  const took = { takenMs: Math.round(taken), caseMs: Math.round(became), before, taking, withDownload: grew, reader }
  console.info('B01', JSON.stringify(took))
  expect(became).toBeLessThan(10_000)
  expect(grew).toBeLessThan(150)
  expect(await deliver(Math.floor((50.2 * 1_048_576 * 57) / 78), 'larger', content)).toMatch(/^552/)
})
