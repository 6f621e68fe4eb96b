import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startProgram } from '../../bench/program.ts'
import { sql } from '../../src/store/sql.ts'
import { openDovecot } from './dovecot.ts'
import { nordvikBox, openOwnLinje } from './own-linje.ts'

const MAILS = 1_000
const dovecot = await openDovecot()
const linje = await openOwnLinje()
const headers = await linje.keyOf('kari@nordvik.example')

const mail = (id: string) =>
  `From: Nina <nina@nordvik.example>\r\nTo: ${nordvikBox}\r\nMessage-ID: <${id}@nordvik.example>\r\nSubject: IMAP ${id}\r\n\r\nHjelp med ${id}!\r\n`

const set = (password: string) => linje.run(['mailbox', 'set', nordvikBox, '--imap', dovecot.inbox], password)

const listed = async () => (await linje.run(['mailbox', 'list'])).gave

/** Titles of the cases that came by this way, each as often as it stands there. */
async function titles(): Promise<readonly string[]> {
  const found: string[] = []
  let cursor = ''
  for (;;) {
    const path = `/api/cases?limit=200&team=nordvik-1${cursor}`
    const answer = await fetch(`${linje.program().url}${path}`, { headers })
    const { items, next }: { items: readonly { title: string }[]; next: string | null } = await answer.json()
    found.push(...items.map(item => item.title).filter(title => title.startsWith('IMAP')))
    if (next === null) return found
    cursor = `&after=${encodeURIComponent(next)}`
  }
}

const unseen = () => dovecot.count('unseen')

/** Its lease ends: whoever held the mailbox when it died holds it no longer. */
const letGo = () => linje.database.run(sql`update imap_mailboxes set holder = null, held_until = null`)

test('A05 a mail that arrives becomes a case within seconds, and is seen on the server only then', async () => {
  dovecot.deliver('first', mail('first'))
  expect((await set('secret')).code).toBe(0)
  await expect.poll(titles, { timeout: 20_000 }).toEqual(['IMAP first'])
  await expect.poll(unseen).toBe(0)
  // IDLE: without it the next look would be a minute away.
  dovecot.deliver('second', mail('second'))
  await expect.poll(titles, { timeout: 10_000 }).toHaveLength(2)
})

test.each(['mail.kept', 'mail.committed'])('A05 killed at %s, it is one case all the same', async point => {
  await linje.killAndStart(async () => {
    const dying = await startProgram({ LINJE_DATA: linje.folder, LINJE_TEST: '1', LINJE_FAIL_AT: point })
    await letGo()
    dovecot.deliver(point, mail(point))
    expect(await dying.ended).toBeNull()
    expect(unseen()).toBe(1)
  })
  await letGo()
  await expect.poll(unseen, { timeout: 60_000 }).toBe(0)
  await expect.poll(titles, { timeout: 20_000 }).toContain(`IMAP ${point}`)
  expect((await titles()).filter(title => title === `IMAP ${point}`)).toHaveLength(1)
})

test('A05 1,000 mails, killed again and again on the way: each is one case, none is lost', async () => {
  const all = (await titles()).length + MAILS
  for (let place = 0; place < MAILS; place += 1) dovecot.deliver(`m${place}`, mail(`m${place}`))
  let kills = 0
  while (unseen() > 0 && kills < 12) {
    await sleep(700 + 150 * kills)
    const before = unseen()
    await linje.killAndStart()
    kills += before > 0 ? 1 : 0
  }
  await expect.poll(unseen, { timeout: 300_000, interval: 1_000 }).toBe(0)
  await expect.poll(async () => (await titles()).length, { timeout: 300_000, interval: 2_000 }).toBe(all)
  expect(new Set(await titles()).size).toBe(all)
  console.info('A05', JSON.stringify({ mails: MAILS, kills, cases: all }))
  // Kills that hit nothing prove nothing.
  expect(kills).toBeGreaterThan(2)
})

test('A05 mails marked as unread again make no second case', async () => {
  const before = await titles()
  dovecot.admin('flags', 'remove', '-u', 'linje', '\\Seen', 'mailbox', 'INBOX', 'all')
  await expect.poll(unseen, { timeout: 180_000, interval: 1_000 }).toBe(0)
  await sleep(3_000)
  expect(await titles()).toEqual(before)
})

test('A05 a folder made anew, with new numbers and a new UIDVALIDITY, makes no second case', async () => {
  const before = await titles()
  // Whoever has the folder open would write its numbers down again.
  await linje.killAndStart(async () => {
    await sleep(2_000)
    const validity = dovecot.renumber()
    dovecot.admin('flags', 'remove', '-u', 'linje', '\\Seen', 'mailbox', 'INBOX', 'all')
    expect(dovecot.validity()).not.toBe(validity)
    dovecot.deliver('after', mail('after'))
  })
  await expect.poll(titles, { timeout: 180_000, interval: 1_000 }).toContain('IMAP after')
  await expect.poll(unseen, { timeout: 180_000, interval: 1_000 }).toBe(0)
  await sleep(3_000)
  expect((await titles()).toSorted()).toEqual([...before, 'IMAP after'].toSorted())
})

/** Why mails that need a person do, by their subject. */
async function waiting(): Promise<Readonly<Record<string, string>>> {
  const answer = await fetch(`${linje.program().url}/api/mails?limit=200`, { headers })
  const { items }: { items: readonly { subject: string; reason: string }[] } = await answer.json()
  return Object.fromEntries(items.map(({ subject, reason }) => [subject, reason]))
}

test('B02 a mail that is too large stays where it lies and a person is told of it, once; those behind it come in', async () => {
  dovecot.deliver('huge', `${mail('huge')}${'x'.repeat(76)}\r\n`.padEnd(53_000_000, `${'y'.repeat(76)}\r\n`))
  dovecot.deliver('behind', mail('behind'))
  await expect.poll(titles, { timeout: 120_000, interval: 1_000 }).toContain('IMAP behind')
  await expect.poll(waiting, { timeout: 60_000, interval: 1_000 }).toEqual({ 'IMAP huge': 'too-large' })
  expect(await (await fetch(`${linje.program().url}/health`)).json()).toEqual({ status: 'yellow' })
  expect(await titles()).not.toContain('IMAP huge')
  expect(unseen()).toBe(0)
  const huge = ['mailbox', 'INBOX', 'subject', 'IMAP huge'] as const
  expect(dovecot.admin('fetch', '-u', 'linje', 'size.physical', ...huge)).toMatch(/: 53\d{6}\b/)
  dovecot.admin('flags', 'remove', '-u', 'linje', '\\Seen', ...huge)
  // Nobody tells of a mark: the next look is within a minute.
  await expect.poll(unseen, { timeout: 120_000, interval: 1_000 }).toBe(0)
  expect(await waiting()).toEqual({ 'IMAP huge': 'too-large' })
})

test('a mailbox that does not let us in says so, and goes on once its password is right', async () => {
  expect((await set('wrong')).code).toBe(0)
  await expect.poll(listed, { timeout: 60_000, interval: 1_000 }).toMatch(/"fault": ".+"/)
  dovecot.deliver('late', mail('late'))
  expect((await set('secret')).code).toBe(0)
  await expect.poll(titles, { timeout: 120_000, interval: 1_000 }).toContain('IMAP late')
})
