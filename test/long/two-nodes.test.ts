import { setTimeout as sleep } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import { expect, test } from 'vitest'
import { testDatabase } from '../postgres.ts'
import { foundMunicipality } from '../stage/municipality.ts'
import { openDovecot } from './dovecot.ts'
import { type Killable, openKillable } from './killable.ts'
import { ALL_WELL, ledger, type Sent, unread } from './ledger.ts'
import { nordvikBox } from './own-linje.ts'

const MAILS = 1_000
const KILLS = 6
/** In which a kill comes after new mail lay in the mailbox: it is being fetched. */
const MEANWHILE_MS = 400
const STREAMS = 4
/** Between two mails of a stream, so that mail comes in for as long as there are kills. */
const EVERY_MS = 1_200

const dovecot = await openDovecot()
const { database, connection } = await testDatabase(2)
await foundMunicipality(database)
const { host = '', port = 5432, user = '', database: name = '' } = connection
const DATABASE_URL = `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`
const nodes: readonly [Killable, Killable] = [
  await openKillable({ DATABASE_URL }),
  await openKillable({ DATABASE_URL }),
]

const idOf = (place: number) => `<a08-${place}@nordvik.example>`
const places = Array.from({ length: MAILS }, (_, place) => place)
/** Four of ten come by IMAP, five by LMTP, and one by both ways. */
const byImap = places.filter(place => place % 10 < 5)
const byLmtp = places.filter(place => place % 10 >= 4)

function mail(place: number): string {
  const head = [
    `From: end-user-${place % 97}@nordvik.example`,
    `To: ${nordvikBox}`,
    `Message-ID: ${idOf(place)}`,
    `Subject: Sak ${place}`,
  ]
  return [...head, '', `Hei, dette er mail nummer ${place}.`, ''].join('\r\n')
}

/** Whoever has the mailbox open now. */
const holders = () =>
  dovecot
    .admin('who', '-1')
    .split('\n')
    .filter(line => line.startsWith('linje')).length

test('A08 two nodes share a mailbox and the mail by LMTP, killed in turn: as one, and the other has it within a minute', async () => {
  expect((await nodes[0].run(['mailbox', 'set', nordvikBox, '--imap', dovecot.inbox], 'secret')).code).toBe(0)
  await expect.poll(holders, { timeout: 30_000 }).toBe(1)
  let over = false
  const counted: number[] = []
  const watched = (async () => {
    while (!over) {
      counted.push(holders())
      await sleep(250)
    }
  })()
  const [refused, { hits, atWork, takenOver }] = await Promise.all([deliverAll(), killInTurn()])
  await expect.poll(() => dovecot.count('unseen'), { timeout: 120_000, interval: 1_000 }).toBe(0)
  await expect.poll(() => unread(database), { timeout: 120_000, interval: 1_000 }).toBe(0)
  over = true
  await watched
  const sent = places.map((each): Sent => ({ id: idOf(each), becomes: 'case', thread: null, sha256: null }))
  const found = await ledger(database, '<a08-', sent)
  console.info('A08', JSON.stringify({ mails: MAILS, kills: KILLS, hits, atWork, refused, takenOver, ...found }))
  expect(found).toEqual(ALL_WELL)
  expect(Math.max(...counted)).toBe(1)
  expect(Math.max(...takenOver)).toBeLessThan(60_000)
  // Faults that hit nothing prove nothing.
  expect(hits).toBeGreaterThanOrEqual(KILLS / 2)
  expect(atWork).toBeGreaterThan(0)
  expect(refused).toBeGreaterThan(0)
  const check = await nodes[0].run(['check'])
  expect(check.code, check.said).toBe(0)
})

/** Kills one node after the other, each while it may be fetching; how long the mailbox was nobody’s each time it held it. */
async function killInTurn() {
  const takenOver: number[] = []
  let atWork = 0
  for (let kill = 0; kill < KILLS; kill += 1) {
    for (const each of byImap.filter((_, at) => at % KILLS === kill)) dovecot.deliver(`m${each}`, mail(each))
    await sleep(MEANWHILE_MS)
    const start = performance.now()
    let held = false
    await nodes[kill % 2 === 0 ? 0 : 1].killAndStart(async () => {
      await sleep(200)
      held = holders() === 0
      atWork += dovecot.count('unseen') > 0 && dovecot.count('seen') > 0 ? 1 : 0
    })
    await expect.poll(holders, { timeout: 90_000, interval: 200 }).toBe(1)
    if (held) takenOver.push(Math.round(performance.now() - start))
  }
  return { hits: takenOver.length, atWork, takenOver }
}

/** Hands every mail to one of the nodes by LMTP, and again until one has said that it is kept; how often none did. */
async function deliverAll(): Promise<number> {
  const left = [...byLmtp]
  let refused = 0
  const stream = async (turn: number) => {
    for (let next = left.shift(), node = turn; next !== undefined; next = left.shift()) {
      const rest = sleep(EVERY_MS)
      for (node += 1; !(await lmtp(nodes[node % 2 === 0 ? 0 : 1], next)); node += 1) {
        refused += 1
        await sleep(100)
      }
      await rest
    }
  }
  await Promise.all(Array.from({ length: STREAMS }, (_, turn) => stream(turn)))
  return refused
}

function lmtp(node: Killable, place: number): Promise<boolean> {
  const transport = createTransport({ host: '127.0.0.1', port: node.program().lmtpPort, lmtp: true, ignoreTLS: true })
  const envelope = { from: `end-user-${place % 97}@nordvik.example`, to: nordvikBox }
  return transport.sendMail({ raw: mail(place), envelope }).then(
    () => true,
    () => false,
  )
}
