import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { explain, explainUnread } from '../../src/mail/explain.ts'
import { openMailReader } from '../../src/mail/mail-reader.ts'
import { bombs } from './sets/bombs.ts'

const reader = openMailReader()
afterAll(() => reader.close())

test('B03, B05, B06 no mail takes fifteen seconds, and the house stays awake meanwhile', async () => {
  await reader.read(Buffer.from('Subject: the process is up\r\n\r\nx'))
  const slow: string[] = []
  for (const [name, make] of Object.entries(bombs)) {
    const raw = Buffer.from(make())
    let [seconds, worked] = [0, Number.POSITIVE_INFINITY]
    // 2 to 8 ms, for a piece that is handed over; 30 to 90 where the mail is read here, of the 100 that B03 allows. Where
    // much else is done one such piece may take longer, and not twice.
    for (let tries = 0; tries < 2 && worked > 25; tries += 1) {
      const start = performance.now()
      const stretch = longestStretch()
      const answer = await reader.read(raw)
      worked = stretch()
      const told = 'mail' in answer ? explain(answer.mail, null) : explainUnread(raw, answer.fault)
      expect(told.verdict.kind).not.toBe('')
      seconds = (performance.now() - start) / 1_000
    }
    if (seconds > 11 || worked > 25) slow.push(`${name}: ${seconds.toFixed(1)} s, ${worked.toFixed(0)} ms of them here`)
  }
  expect(slow).toEqual([])
}, 120_000)

/**
 * The longest that this thread works without looking up, in ms, until it is asked: how late its loop comes round would
 * tell as much of others on the machine.
 */
function longestStretch(): () => number {
  let longest = 0
  let before = process.threadCpuUsage()
  const look = () => {
    const { user, system } = process.threadCpuUsage(before)
    before = process.threadCpuUsage()
    longest = Math.max(longest, (user + system) / 1_000)
  }
  const looking = setInterval(look, 1)
  return () => {
    clearInterval(looking)
    look()
    return longest
  }
}

const SEED = Number(process.env['LINJE_SEED'] ?? 20_260_602)
const MUTANTS = 1_500

test(`B10 mails that were damaged on the way are read, or said to be unreadable (LINJE_SEED=${SEED})`, async () => {
  const random = randomFrom(SEED)
  const folder = join(import.meta.dirname, '../mails')
  const mails = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.name.endsWith('.eml'))
    .map(entry => readFileSync(join(entry.parentPath, entry.name)))
  for (let count = 0; count < MUTANTS; count += 1) {
    const raw = damaged(mails[random(mails.length)] ?? Buffer.alloc(0), mails[random(mails.length)], random)
    const answer = await reader.read(raw)
    if (!('mail' in answer)) throw new Error(`mutant ${count}: ${answer.fault}`)
    expect(JSON.parse(JSON.stringify(explain(answer.mail, null)))).toHaveProperty('verdict.reason')
  }
}, 60_000)

type Random = (below: number) => number

/** A way in which mails break: bits turned, cut off, joined, lines shuffled, a stretch repeated. */
function damaged(raw: Buffer, other: Buffer = raw, random: Random): Buffer {
  const bytes = Buffer.from(raw)
  const at = random(bytes.length)
  switch (random(5)) {
    case 0:
      for (let bit = 0; bit < 20; bit += 1) bytes[random(bytes.length)] = random(256)
      return bytes
    case 1:
      return bytes.subarray(0, at)
    case 2:
      return Buffer.concat([bytes.subarray(0, at), other.subarray(random(other.length))])
    case 3:
      return Buffer.from(
        bytes
          .toString('latin1')
          .split('\n')
          .sort(() => random(3) - 1)
          .join('\n'),
        'latin1',
      )
    default:
      return Buffer.concat([bytes.subarray(0, at), ...Array.from({ length: 50 }, () => bytes.subarray(at, at + 200))])
  }
}

/** Numbers that look like chance and come back with their seed (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * Math.max(1, below))
  }
}
