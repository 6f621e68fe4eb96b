import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Program, startProgram } from '../../bench/program.ts'
import { socketFolderOf } from '../../src/cluster/socket-folder.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { sql } from '../../src/store/sql.ts'
import { until } from '../house/cluster-program.ts'

const data = mkdtempSync(join(tmpdir(), 'linje-heavy-'))
const dataDir = join(data, 'postgres')
const box = 'brukerstotte@nordvik.linje.example'
let program: Program
let database: Database

beforeAll(async () => {
  program = await startProgram({ LINJE_DATA: data })
  database = openDatabase({ host: socketFolderOf(dataDir), user: 'linje', database: 'postgres' }, { max: 1 })
})
afterAll(async () => {
  await database?.close()
  await program?.end('SIGTERM')
  await until(dataDir, 'gone')
  rmSync(data, { recursive: true, force: true })
})

/** Memory of the program in MB: what it holds now, and the most it has held. */
function memory(): { readonly now: number; readonly most: number } {
  const status = readFileSync(`/proc/${program.pid}/status`, 'utf8')
  const mb = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1_024)
  return { now: mb('VmRSS'), most: mb('VmHWM') }
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

test('B01 a mail of 49.9 MB is a case in ten seconds with its file whole; a larger one is refused with 552', async () => {
  // Base64 and its line ends make 37 of 57 bytes.
  const content = randomBytes(40_000_000)
  const whole = Math.floor((49.9 * 1_048_576 * 57) / 78)
  await deliver(1_000, 'first', content)
  const before = memory()
  const start = performance.now()
  expect(await deliver(whole, 'large', content)).toMatch(/^250/)
  const taken = performance.now() - start
  const file = () =>
    database.maybe(sql<{ sha256: string }>`
      select encode(f.sha256, 'hex') as sha256 from mails m join letters l on l.mail_id = m.id
      join attachments f on f.letter_id = l.id where m.subject = 'large'`)
  await expect
    .poll(async () => (await file())?.sha256, { timeout: 60_000, interval: 100 })
    .toBe(createHash('sha256').update(content.subarray(0, whole)).digest('hex'))
  const became = performance.now() - start
  const after = memory()
  console.info('B01', JSON.stringify({ takenMs: Math.round(taken), caseMs: Math.round(became), before, after }))
  expect(became).toBeLessThan(10_000)
  expect(await deliver(Math.floor((50.2 * 1_048_576 * 57) / 78), 'larger', content)).toMatch(/^552/)
})
