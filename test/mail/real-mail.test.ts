import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Pieces } from '../../src/contract/pieces.ts'
import { openMailReader } from '../../src/mail/mail-reader.ts'
import { openTwoReaders } from '../../src/mail/two-readers.ts'
import { openDesk } from '../stage/open-desk.ts'
import { openPostRoom } from '../stage/post-room.ts'

const folder = join(import.meta.dirname, '../data/mail/real')
const files = readdirSync(folder).filter(name => name.endsWith('.eml'))
const reader = openMailReader()
afterAll(() => reader.close())

test.each(files)('B, A-5 a real mail is read, whatever it holds, and soon: %s', async file => {
  const read = await reader.read(readFileSync(join(folder, file)))
  if ('fault' in read) throw new Error(read.fault)
  expect(read.mail.signs.bounce).toBe(/^(lhost|bounce)/.test(file))
  expect(JSON.stringify(read.mail)).not.toContain('\\u0000')
})

test('a mail that takes too long is given up, and those behind it are read (B03)', async () => {
  const hasty = openMailReader(1)
  const heavy = Buffer.concat([Buffer.from('Subject: Heavy\r\n\r\n'), Buffer.alloc(8_000_000, 'a b <c@d.example> ')])
  expect(await hasty.read(heavy)).toEqual({ fault: 'took too long to read' })
  await hasty.close()
  const [first, second] = await Promise.all([reader.read(heavy), reader.read(Buffer.from('Subject: Behind\r\n\r\nHi'))])
  expect([first, second].every(read => 'mail' in read)).toBe(true)
})

test('a process that has had nothing to read for a while ends, and the next mail is read by another', async () => {
  const seldom = openMailReader(10_000, 20)
  const mail = Buffer.from('Subject: Once a year\r\n\r\nHi')
  const before = new Set(processesBelow())
  const started = () => processesBelow().filter(each => !before.has(each))
  expect(await seldom.read(mail)).toHaveProperty('mail')
  await expect.poll(started).toEqual([])
  expect(await seldom.read(mail)).toHaveProperty('mail')
  await seldom.close()
})

test('each of them is acted on or waits for a person, and an ordinary mail gets through among them (A-5)', async () => {
  const desk = await openDesk()
  const post = await openPostRoom(desk)
  const to = 'brukerstotte@nordvik.linje.example'
  for (const file of files) {
    const raw = readFileSync(join(folder, file))
    expect(await post.deliver({ raw, envelope: { from: 'outside@world.example', to } })).toMatch(/^250/)
  }
  await post.numberOf({ from: 'siri.berg@nordvik.example', to, subject: 'Midt i alt', text: 'Hei' })
  await expect
    .poll(async () => (await post.mails()).filter(row => row.state === 'kept'), { timeout: 15_000 })
    .toEqual([])
  const ends = (await post.mails()).map(row => `${row.state} ${row.reason}`)
  expect(ends.filter(end => /unreadable|failed/.test(end))).toEqual([])
})

test('a second process reads while the first takes long, and not before', async () => {
  const two = openTwoReaders()
  const before = processesBelow().length
  const mail = Buffer.from('Subject: Quick\r\n\r\nHi')
  // Starting may take long itself, where much else is done.
  await two.read(mail)
  await Promise.all([two.read(mail), two.read(mail), two.read(mail)])
  expect(processesBelow().length - before).toBe(1)
  const order: string[] = []
  const told = (name: string) => () => order.push(name)
  const quick = Promise.withResolvers<void>()
  const slow: Pieces = {
    size: mail.length,
    async *each() {
      await quick.promise
      yield mail
    },
  }
  await Promise.all([two.read(slow).then(told('slow')), two.read(mail).then(told('quick')).finally(quick.resolve)])
  expect(order).toEqual(['quick', 'slow'])
  await two.close()
})

/** What this process has started and has not ended (proc(5)). */
function processesBelow(): readonly string[] {
  return readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean)
}
