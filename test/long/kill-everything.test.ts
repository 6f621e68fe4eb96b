import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SendMailOptions } from 'nodemailer'
import { expect, test } from 'vitest'
import { family } from '../../bench/machine.ts'
import { livingServer } from '../../src/cluster/postmaster.ts'
import { sql } from '../../src/store/sql.ts'
import { deliveryReport } from '../stage/delivery-report.ts'
import { openBehindPostfix } from './behind-postfix.ts'
import { ALL_WELL, casesOf, ledger, type Sent, unread } from './ledger.ts'
import { nordvikBox } from './own-linje.ts'

/** As A01 has it; fewer are sent over as long (LINJE_MAILS=500). */
const MAILS = Number(process.env['LINJE_MAILS'] ?? 5_000)
const CHAOS_MS = 60_000
/** At least, where it is slow to come again; what is in flight then waits in Postfix. */
const KILLS = 10
const STREAMS = 8
const THREADS = Array.from({ length: 20 }, (_, place) => `<thread-${place}@nordvik.example>`)

const { linje, postfix, hand } = await openBehindPostfix()
const { database } = linje

const siri = 'siri.berg@nordvik.example'

/** Of twenty, twelve open cases, five answer, two bring a file, and one is of a machine: an absence or a report. */
function mailNumber(place: number): { readonly mail: SendMailOptions; readonly sent: Sent } {
  const id = `<a01-${place}@nordvik.example>`
  const from = `end-user-${place % 97}@nordvik.example`
  const mail = {
    to: nordvikBox,
    from,
    messageId: id,
    subject: `Sak ${place}`,
    text: `Hei, dette er mail nummer ${place}.`,
  }
  const share = place % 20
  if (share < 5) {
    const [thread = ''] = THREADS.slice(place % THREADS.length)
    const answer = { ...mail, from: siri, subject: 'Sv: Tråd', inReplyTo: thread }
    return { mail: answer, sent: { id, becomes: 'answer', thread, sha256: null } }
  }
  if (share === 5) return { mail: ofMachine(mail, place), sent: { id, becomes: 'kept', thread: null, sha256: null } }
  if (share > 7) return { mail, sent: { id, becomes: 'case', thread: null, sha256: null } }
  const content = Buffer.alloc(200_000, `${place} `)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return {
    mail: { ...mail, attachments: [{ filename: 'fil.bin', content }] },
    sent: { id, becomes: 'case', thread: null, sha256 },
  }
}

function ofMachine(mail: SendMailOptions & { readonly messageId: string }, place: number): SendMailOptions {
  if (place % 40 < 20) return { ...mail, headers: { 'Auto-Submitted': 'auto-replied' } }
  const about = { messageId: `<never-sent-${place}@linje.example>`, recipient: 'borte@nordvik.example' }
  return deliveryReport({ ...about, to: nordvikBox, action: 'failed', id: mail.messageId })
}

test(`A01 ${MAILS} mails through Postfix while program and PostgreSQL are killed: none is lost, doubled, made up or stuck`, async () => {
  const beginnings = THREADS.map(messageId => ({
    to: nordvikBox,
    from: siri,
    messageId,
    subject: 'Tråd',
    text: 'Begynnelsen.',
  }))
  expect(await hand(beginnings, 1)).toBe(THREADS.length)
  await expect.poll(async () => (await casesOf(database, THREADS)).size, { timeout: 60_000 }).toBe(THREADS.length)
  const all = Array.from({ length: MAILS }, (_, place) => mailNumber(place))
  const chaos = wreak(Date.now() + CHAOS_MS)
  // Spread over the whole of it, so that there is always something in flight.
  const mails = all.map(({ mail }) => mail)
  expect(await hand(mails, STREAMS, CHAOS_MS / (MAILS / STREAMS))).toBe(MAILS)
  const faults = await chaos
  const over = performance.now()
  await expect.poll(() => postfix.queued(), { timeout: 180_000, interval: 1_000 }).toBe(0)
  const queueMs = Math.round(performance.now() - over)
  await expect.poll(() => unread(database), { timeout: 180_000, interval: 1_000 }).toBe(0)
  const unreadMs = Math.round(performance.now() - over)
  const sent = all.map(one => one.sent)
  const found = await ledger(database, '<a01-', sent)
  const hits = { broken: postfix.broken(), deferred: postfix.tries('deferred'), bounced: postfix.tries('bounced') }
  console.info('A01', JSON.stringify({ mails: MAILS, ...faults, ...hits, queueMs, unreadMs, ...found }))
  expect(found).toEqual(ALL_WELL)
  expect(hits.bounced).toBe(0)
  // Faults that hit nothing prove nothing.
  expect(faults.serverKills).toBeGreaterThan(1)
  expect(hits.broken + faults.whileRead).toBeGreaterThanOrEqual(10)
  const check = await linje.run(['check'])
  expect(check.code, check.said).toBe(0)
})

/** Kills the program every one to four seconds and PostgreSQL every nine, until then at least; what was in flight. */
async function wreak(end: number) {
  const faults = { programKills: 0, serverKills: 0, whileRead: 0 }
  let lastServer = Date.now()
  for (let round = 0; Date.now() < end || round < KILLS; round += 1) {
    await sleep(1_000 + ((round * 997) % 3_000))
    faults.whileRead += (await claimed()) > 0 ? 1 : 0
    if (Date.now() - lastServer > 9_000) {
      lastServer = Date.now()
      faults.serverKills += killServer() ? 1 : 0
      await sleep(500)
    }
    await linje.killAndStart()
    faults.programKills += 1
  }
  return faults
}

/** All of PostgreSQL at once; false where none was running. */
function killServer(): boolean {
  const server = livingServer(linje.dataDir)
  if (server === null) return false
  for (const { pid } of family(server.pid)) {
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
