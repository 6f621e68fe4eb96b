import { createHash, randomBytes } from 'node:crypto'
import { createTransport } from 'nodemailer'
import { expect, test } from 'vitest'
import { ownMemoryOf } from '../../bench/machine.ts'
import { sql } from '../../src/store/sql.ts'
import { openFussyOffice } from '../stage/fussy-office.ts'
import { openDovecot } from './dovecot.ts'
import { nordvikBox, openOwnLinje } from './own-linje.ts'
import { forgetPeak, readersOf } from './processes.ts'

const dovecot = await openDovecot()
const office = await openFussyOffice()
// As `npm start` starts it.
const linje = await openOwnLinje({ NODE_OPTIONS: '--max-semi-space-size=4', SMTP_URL: office.url })

const LARGEST = Math.floor(49.9 * 1_048_576)
const content = randomBytes(40_000_000)

const EMPTY = new Uint8Array(0)

/** As much of it as makes a mail of so many bytes: base64 and its line ends make 78 of 57. */
const fileFor = (bytes: number) => content.subarray(0, Math.floor((bytes * 57) / 78))

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

function caseOf(subject: string) {
  return linje.database.maybe(sql<{ number: number }>`
    select case_number as number from mails where subject = ${subject} and case_number is not null`)
}

/** What somebody who may read the case is given when she asks for its file. */
async function download(number: number): Promise<string> {
  const headers = await linje.keyOf('kari@nordvik.example')
  const { letters } = await (await fetch(`${linje.program().url}/api/cases/${number}`, { headers })).json()
  const path = `/api/cases/${number}/attachments/${letters[0].attachments[0].id}`
  return sha256(Buffer.from(await (await fetch(`${linje.program().url}${path}`, { headers })).arrayBuffer()))
}

/** Hands in a mail of so many bytes; the server's last answer. */
function handIn(by: 'smtp' | 'lmtp', bytes: number, subject: string): Promise<string> {
  const { mailPort, lmtpPort } = linje.program()
  const way = by === 'smtp' ? { port: mailPort } : { port: lmtpPort, lmtp: true }
  const transport = createTransport({ host: '127.0.0.1', ignoreTLS: true, ...way })
  const mail = { from: 'siri.berg@nordvik.example', to: nordvikBox, subject, text: 'Stor' }
  return transport.sendMail({ ...mail, attachments: [{ filename: 'stor.bin', content: fileFor(bytes) }] }).then(
    ({ response }) => response,
    error => String(error.response ?? error.message),
  )
}

/** The bytes of such a mail as a mail server has them. */
async function written(bytes: number, subject: string): Promise<Buffer> {
  const { message } = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail({
    from: 'siri.berg@nordvik.example',
    to: nordvikBox,
    subject,
    text: 'Stor',
    attachments: [{ filename: 'stor.bin', content: fileFor(bytes) }],
  })
  if (!Buffer.isBuffer(message)) throw new Error('the mail was not built in memory')
  return message
}

/** A program that has read one small mail since it was started, and its readers with it. */
async function startedAnew(): Promise<void> {
  await linje.killAndStart()
  const { pid } = linje.program()
  await handIn('smtp', 1_000, `Small ${pid}`)
  await expect.poll(() => caseOf(`Small ${pid}`), { timeout: 30_000 }).not.toBeNull()
  await expect.poll(() => readersOf(pid).length, { timeout: 20_000 }).toBeGreaterThan(0)
}

/** How long until the mail is a case, how much more memory the program held meanwhile, and while its file went down. */
async function taken(subject: string, hand: () => Promise<unknown>) {
  const { pid } = linje.program()
  forgetPeak(pid)
  const before = ownMemoryOf(pid).nowMb
  const start = performance.now()
  await hand()
  await expect.poll(() => caseOf(subject), { timeout: 60_000, interval: 50 }).not.toBeNull()
  const caseMs = Math.round(performance.now() - start)
  const taking = ownMemoryOf(pid).peakMb - before
  expect(await download((await caseOf(subject))?.number ?? 0)).toBe(sha256(fileFor(LARGEST)))
  const grew = ownMemoryOf(pid).peakMb - before
  const readers = Math.max(...readersOf(pid).map(each => ownMemoryOf(each).peakMb))
  console.info('B01', JSON.stringify({ subject, caseMs, before, taking, grew, readers }))
  return { caseMs, grew }
}

test.each(['smtp', 'lmtp'] as const)(
  'B01 by %s a mail of 49.9 MB is a case in ten seconds with its file whole, and the program grows by less than 150 MB; one of 50.1 is refused with 552',
  async by => {
    await startedAnew()
    const { caseMs, grew } = await taken(by, async () => expect(await handIn(by, LARGEST, by)).toMatch(/^250/))
    expect(caseMs).toBeLessThan(10_000)
    expect(grew).toBeLessThan(150)
    expect(await handIn(by, Math.floor(50.1 * 1_048_576), 'larger')).toMatch(/^552/)
  },
)

test('B01 the same by IMAP, where a mail that ends with a piece is whole too', async () => {
  await startedAnew()
  expect((await linje.run(['mailbox', 'set', nordvikBox, '--imap', dovecot.inbox], 'secret')).code).toBe(0)
  const piece = await written(1_000, 'A piece')
  dovecot.deliver('piece', Buffer.concat([piece, Buffer.alloc(1_048_576 - piece.length, '\r\n')]))
  await expect.poll(() => caseOf('A piece'), { timeout: 30_000 }).not.toBeNull()
  const large = await written(LARGEST, 'IMAP')
  const { caseMs, grew } = await taken('IMAP', async () => dovecot.deliver('large', large))
  // IDLE tells of it within a second or two.
  expect(caseMs).toBeLessThan(12_000)
  expect(grew).toBeLessThan(150)
  await expect.poll(() => dovecot.count('unseen'), { timeout: 10_000 }).toBe(0)
})

test('B01 the same through the pipe, whose own process stays as small', async () => {
  const hook = new URL('./peak-memory.mjs', import.meta.url).href
  const pipe = async (mail: Buffer) => {
    const { code, said } = await linje.run(['letter', 'receive', '--mailbox', nordvikBox], mail, {
      NODE_OPTIONS: `--import=${hook}`,
    })
    expect(code, said).toBe(0)
    return Number(/peak memory (\d+) MB/.exec(said)?.[1])
  }
  const small = await pipe(await written(1_000, 'Small'))
  const mail = await written(LARGEST, 'Pipe')
  await startedAnew()
  let large = 0
  const { caseMs, grew } = await taken('Pipe', async () => {
    large = await pipe(mail)
  })
  console.info('B01', JSON.stringify({ pipe: { small, large } }))
  expect(large - small).toBeLessThan(150)
  expect(caseMs).toBeLessThan(12_000)
  expect(grew).toBeLessThan(150)
})

test('U-14 two letters of 50 MB that leave at once do so in pieces, whole', async () => {
  const files = 18
  const letters = 2
  await startedAnew()
  const { pid } = linje.program()
  const headers = { ...(await linje.keyOf('kari@nordvik.example')), 'content-type': 'application/json' }
  const subjects = Array.from({ length: letters }, (_, place) => `Filer ${place}`)
  for (const subject of subjects) {
    await handIn('smtp', 1_000, subject)
    await expect.poll(() => caseOf(subject), { timeout: 20_000 }).not.toBeNull()
  }
  for (const number of (await Promise.all(subjects.map(caseOf))).map(found => found?.number)) {
    const body = JSON.stringify({ kind: 'public', form: 'mail', direction: 'out', text: 'Med filer' })
    const path = `${linje.program().url}/api/cases/${number}/letters`
    expect((await fetch(path, { method: 'POST', headers, body })).status).toBe(201)
  }
  const due = (when: string) =>
    linje.database.run(sql`
      update letters set send_after = now() + ${when}::interval where text = 'Med filer' and delivery = 'waiting'`)
  await due('1 hour')
  // Into the database and not through the program, which would hold them for that, and takes 10 MB a letter.
  for (let file = 0; file < files; file += 1) {
    const piece = content.subarray(file * 2_000_000, (file + 1) * 2_000_000)
    await linje.database.run(sql`
      insert into attachments (id, letter_id, place, name, media_type, size, sha256, content)
      select gen_random_uuid(), id, ${file}, ${`${file}.bin`}, 'application/octet-stream', ${piece.length},
        ${createHash('sha256').update(piece).digest()}::bytea, ${piece}::bytea
      from letters where text = 'Med filer' and delivery = 'waiting'`)
  }
  forgetPeak(pid)
  const before = ownMemoryOf(pid).nowMb
  await due('0')
  const left = () => office.taken.filter(({ mail }) => mail.text?.includes('Med filer'))
  await expect.poll(() => left().length, { timeout: 60_000, interval: 50 }).toBe(letters)
  const grew = ownMemoryOf(pid).peakMb - before
  console.info('U-14', JSON.stringify({ letters, megabytes: files * 2, before, grew }))
  const whole = sha256(content.subarray(0, files * 2_000_000))
  for (const { mail } of left()) {
    const got = mail.attachments.map(file => (typeof file.content === 'string' ? EMPTY : new Uint8Array(file.content)))
    expect(sha256(Buffer.concat(got))).toBe(whole)
  }
  expect(grew).toBeLessThan(150)
})
