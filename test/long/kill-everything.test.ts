import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, type Program, startProgram } from '../../bench/program.ts'
import { livingServer } from '../../src/cluster/postmaster.ts'
import { socketFolderOf } from '../../src/cluster/socket-folder.ts'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { sql } from '../../src/store/sql.ts'
import { until } from '../house/cluster-program.ts'
import { runLinje } from '../house/run-linje.ts'
import { openPostfix, type Postfix } from './postfix.ts'

/** The whole of A01 is 5,000 (LINJE_MAILS=5000, some five minutes); a tenth of it hits as many kinds of moments. */
const MAILS = Number(process.env['LINJE_MAILS'] ?? 1_000)
const CHAOS_MS = Math.max(30_000, MAILS * 12)
const STREAMS = 8
const THREADS = 20
const box = 'brukerstotte@nordvik.linje.example'

const data = mkdtempSync(join(tmpdir(), 'linje-a01-'))
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
  await database?.close().catch(() => {})
  await program?.end('SIGTERM')
  await until(dataDir, 'gone')
  rmSync(data, { recursive: true, force: true })
  await postfix?.end()
})

/** What a mail has to come to: a case of its own, a letter on the case of its thread, or nothing but being kept. */
type Sent = {
  readonly id: string
  readonly becomes: 'case' | 'answer' | 'kept'
  readonly thread: string | null
  readonly sha256: string | null
}

const siri = 'siri.berg@nordvik.example'

function mailNumber(place: number): { readonly mail: SendMailOptions; readonly sent: Sent } {
  const id = `<a01-${place}@nordvik.example>`
  const from = `end-user-${place % 97}@nordvik.example`
  const mail = { to: box, from, messageId: id, subject: `Sak ${place}`, text: `Hei, dette er mail nummer ${place}.` }
  const share = place % 20
  if (share < 5) {
    const thread = `<thread-${place % THREADS}@nordvik.example>`
    const answer = { ...mail, from: siri, subject: `Sv: Tråd ${place % THREADS}`, inReplyTo: thread }
    return { mail: answer, sent: { id, becomes: 'answer', thread, sha256: null } }
  }
  if (share === 5) {
    const headers = { 'Auto-Submitted': 'auto-replied' }
    return { mail: { ...mail, headers }, sent: { id, becomes: 'kept', thread: null, sha256: null } }
  }
  if (share > 7) return { mail, sent: { id, becomes: 'case', thread: null, sha256: null } }
  const content = Buffer.alloc(200_000, `${place} `)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return {
    mail: { ...mail, attachments: [{ filename: 'fil.bin', content }] },
    sent: { id, becomes: 'case', thread: null, sha256 },
  }
}

test(`A01 ${MAILS} mails through Postfix while program and PostgreSQL are killed: none is lost, doubled, made up or stuck`, async () => {
  for (let place = 0; place < THREADS; place += 1) {
    const messageId = `<thread-${place}@nordvik.example>`
    await deliverAll([{ to: box, from: siri, messageId, subject: `Tråd ${place}`, text: 'Begynnelsen.' }], 1)
  }
  await expect.poll(async () => (await casesOfThreads()).length, { timeout: 60_000 }).toBe(THREADS)
  const all = Array.from({ length: MAILS }, (_, place) => mailNumber(place))
  const chaos = wreak(Date.now() + CHAOS_MS)
  // Spread over the whole of it, so that there is always something in flight.
  const taken = await deliverAll(
    all.map(({ mail }) => mail),
    STREAMS,
    CHAOS_MS / (MAILS / STREAMS),
  )
  expect(taken).toBe(MAILS)
  const faults = await chaos
  await expect.poll(() => postfix.queued(), { timeout: 180_000, interval: 1_000 }).toBe(0)
  await expect.poll(unread, { timeout: 180_000, interval: 1_000 }).toBe(0)
  const found = await ledger(all.map(({ sent }) => sent))
  const hits = { broken: postfix.broken(), deferred: postfix.tries('deferred'), bounced: postfix.tries('bounced') }
  console.info('A01', JSON.stringify({ mails: MAILS, ...faults, ...hits, ...found }))
  expect(found).toEqual({ lost: [], double: [], ghost: [], stuck: [], wrongFile: [], strayed: [] })
  expect(hits.bounced).toBe(0)
  // Faults that hit nothing prove nothing.
  expect(faults.programKills).toBeGreaterThan(5)
  expect(faults.serverKills).toBeGreaterThan(1)
  expect(hits.broken + faults.whileRead).toBeGreaterThanOrEqual(10)
  const check = await runLinje(['check'], settings)
  expect(check.code, check.said).toBe(0)
})

/** Sends over so many connections, one mail every so many milliseconds on each; how many Postfix has taken. */
async function deliverAll(mails: readonly SendMailOptions[], streams: number, everyMs = 0): Promise<number> {
  let next = 0
  let taken = 0
  const stream = async () => {
    const transport = createTransport({
      host: '127.0.0.1',
      port: postfix.port,
      ignoreTLS: true,
      pool: true,
      maxConnections: 1,
    })
    for (let mail = mails[next++]; mail !== undefined; mail = mails[next++]) {
      const rest = sleep(everyMs)
      await transport.sendMail(mail)
      taken += 1
      await rest
    }
    transport.close()
  }
  await Promise.all(Array.from({ length: streams }, stream))
  return taken
}

/** Kills the program every one to four seconds and PostgreSQL every nine, until then; what was in flight each time. */
async function wreak(end: number) {
  const faults = { programKills: 0, serverKills: 0, whileRead: 0 }
  let lastServer = Date.now()
  for (let round = 0; Date.now() < end; round += 1) {
    await sleep(1_000 + ((round * 997) % 3_000))
    faults.whileRead += (await claimed()) > 0 ? 1 : 0
    if (Date.now() - lastServer > 9_000) {
      lastServer = Date.now()
      faults.serverKills += killServer() ? 1 : 0
      await sleep(500)
    }
    await program.end('SIGKILL')
    faults.programKills += 1
    program = await startProgram(settings)
  }
  return faults
}

/** All of PostgreSQL at once; false where none was running. */
function killServer(): boolean {
  const server = livingServer(dataDir)
  if (server === null) return false
  const children = readdirSync('/proc').filter(pid => {
    try {
      return (
        /^\d+$/.test(pid) &&
        readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1] === `${server.pid}`
      )
    } catch {
      return false
    }
  })
  for (const pid of [server.pid, ...children.map(Number)]) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
  return true
}

/** Mails that a reader holds at this moment; 0 also where the database does not answer. */
function claimed(): Promise<number> {
  return database
    .one(
      sql<{ count: number }>`select count(*)::int as count from mails where state = 'kept' and claimed_until > now()`,
    )
    .then(
      ({ count }) => count,
      () => 0,
    )
}

function unread(): Promise<number> {
  return database.one(sql<{ count: number }>`select count(*)::int as count from mails where state = 'kept'`).then(
    ({ count }) => count,
    () => -1,
  )
}

function casesOfThreads() {
  return database.all(sql<{ id: string; case: number }>`
    select message_id as id, case_number as case from mails where message_id like '<thread-%' and case_number is not null`)
}

type Row = {
  readonly id: string
  readonly state: string
  readonly case: number | null
  readonly letters: number
  readonly files: string[]
  readonly receipts: number
}

/** What became of everything that was taken (after Jepsen): nothing absent, twice, without a sender, or unfinished. */
async function ledger(sent: readonly Sent[]) {
  const rows = await database.all(sql<Row>`
    select m.message_id as id, m.state, m.case_number as case,
      (select count(*)::int from letters l where l.mail_id = m.id) as letters,
      (select coalesce(array_agg(encode(f.sha256, 'hex')), '{}') from letters l join attachments f on f.letter_id = l.id
       where l.mail_id = m.id) as files,
      (select count(*)::int from letters l where l.in_reply_to = m.message_id and l.automatic and l.direction = 'out') as receipts
    from mails m where m.message_id like '<a01-%'`)
  const threads = new Map((await casesOfThreads()).map(thread => [thread.id, thread.case]))
  const byId = Map.groupBy(rows, ({ id }) => id)
  const known = new Set(sent.map(({ id }) => id))
  const opened = Map.groupBy(
    rows.filter(({ id }) => wanted(id, sent)?.becomes === 'case'),
    row => row.case,
  )
  const ids = (of: (one: Sent, row: Row | undefined) => boolean) =>
    sent.filter(one => of(one, byId.get(one.id)?.[0])).map(({ id }) => id)
  return {
    lost: ids(
      ({ becomes }, row) => row === undefined || (becomes !== 'kept' && (row.case === null || row.letters === 0)),
    ),
    double: [
      ...ids(
        ({ id, becomes }, row) => (byId.get(id)?.length ?? 0) > 1 || (row?.letters ?? 0) > (becomes === 'kept' ? 0 : 1),
      ),
      ...[...opened.values()].filter(same => same.length > 1).flatMap(same => same.map(({ id }) => id)),
      ...rows.filter(({ receipts }) => receipts > 1).map(({ id }) => id),
    ],
    ghost: rows.filter(({ id }) => !known.has(id)).map(({ id }) => id),
    stuck: rows.filter(({ state }) => state !== 'acted').map(({ id, state }) => `${id} ${state}`),
    wrongFile: ids(({ sha256 }, row) => sha256 !== null && row?.files.join() !== sha256),
    strayed: ids(({ thread }, row) => thread !== null && row?.case !== threads.get(thread)),
  }
}

function wanted(id: string, sent: readonly Sent[]): Sent | undefined {
  return sent[Number(/^<a01-(\d+)@/.exec(id)?.[1])]
}
