import { expect, test } from 'vitest'
import { openDovecot } from './dovecot.ts'
import { nordvikBox, openOwnLinje } from './own-linje.ts'

const many = 1_000
const dovecot = await openDovecot()
const linje = await openOwnLinje()
const headers = await linje.keyOf('kari@nordvik.example')

const mail = (id: string) =>
  `From: Nina <nina@nordvik.example>\r\nTo: ${nordvikBox}\r\nMessage-ID: <${id}@nordvik.example>\r\nSubject: IMAP ${id}\r\n\r\nHjelp med ${id}!\r\n`

const set = (user: string, password: string) =>
  linje.run(['mailbox', 'set', nordvikBox, '--imap', `imap://${user}@127.0.0.1:${dovecot.port}/INBOX`], password)

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

const unseen = () =>
  Number(dovecot.admin('search', '-u', 'linje', 'mailbox', 'INBOX', 'unseen').trim().split('\n').filter(Boolean).length)

test('A05 a mail that arrives becomes a case within seconds, and is seen on the server only then', async () => {
  dovecot.deliver('first', mail('first'))
  expect((await set('linje', 'secret')).code).toBe(0)
  await expect.poll(titles, { timeout: 20_000 }).toEqual(['IMAP first'])
  await expect.poll(unseen).toBe(0)
  // IDLE: without it the next look would be a minute away.
  dovecot.deliver('second', mail('second'))
  await expect.poll(titles, { timeout: 10_000 }).toHaveLength(2)
})

test('A05 1,000 mails, killed again and again on the way: each is one case, none is lost', async () => {
  for (let place = 0; place < many; place += 1) dovecot.deliver(`m${place}`, mail(`m${place}`))
  let kills = 0
  while (unseen() > 0 && kills < 12) {
    await new Promise(resolve => setTimeout(resolve, 700 + 150 * kills))
    const before = unseen()
    await linje.killAndStart()
    kills += before > 0 ? 1 : 0
  }
  expect(kills).toBeGreaterThan(2)
  await expect.poll(unseen, { timeout: 300_000, interval: 1_000 }).toBe(0)
  await expect.poll(async () => (await titles()).length, { timeout: 300_000, interval: 2_000 }).toBe(many + 2)
  expect(new Set(await titles()).size).toBe(many + 2)
})

test('A05 mails marked as unread again make no second case', async () => {
  dovecot.admin('flags', 'remove', '-u', 'linje', '\\Seen', 'mailbox', 'INBOX', 'all')
  await expect.poll(unseen, { timeout: 180_000, interval: 1_000 }).toBe(0)
  await new Promise(resolve => setTimeout(resolve, 3_000))
  expect((await titles()).length).toBe(many + 2)
})

test('A05 a folder made anew, with new numbers and a new UIDVALIDITY, makes no second case', async () => {
  const before = (await titles()).length
  // Whoever has the folder open would write its numbers down again.
  await linje.killAndStart(async () => {
    await new Promise(resolve => setTimeout(resolve, 2_000))
    const validity = dovecot.renumber()
    dovecot.admin('flags', 'remove', '-u', 'linje', '\\Seen', 'mailbox', 'INBOX', 'all')
    expect(dovecot.validity()).not.toBe(validity)
    dovecot.deliver('after', mail('after'))
  })
  await expect.poll(titles, { timeout: 180_000, interval: 1_000 }).toContain('IMAP after')
  await expect.poll(unseen, { timeout: 180_000, interval: 1_000 }).toBe(0)
  await new Promise(resolve => setTimeout(resolve, 3_000))
  expect((await titles()).length).toBe(before + 1)
})

test('B02 a mail that is too large stays where it lies and is told of; those behind it come in', async () => {
  dovecot.deliver('huge', `${mail('huge')}${'x'.repeat(76)}\r\n`.padEnd(53_000_000, `${'y'.repeat(76)}\r\n`))
  dovecot.deliver('behind', mail('behind'))
  await expect.poll(titles, { timeout: 120_000, interval: 1_000 }).toContain('IMAP behind')
  await expect.poll(listed, { timeout: 60_000, interval: 1_000 }).toMatch(/larger than 50 MB/)
  expect(await titles()).not.toContain('IMAP huge')
  expect(unseen()).toBe(1)
  dovecot.admin('expunge', '-u', 'linje', 'mailbox', 'INBOX', 'unseen')
})

test('a mailbox that does not let us in says so, and goes on once its password is right', async () => {
  expect((await set('linje', 'wrong')).code).toBe(0)
  await expect.poll(listed, { timeout: 60_000, interval: 1_000 }).toMatch(/"fault": ".+"/)
  dovecot.deliver('late', mail('late'))
  expect((await set('linje', 'secret')).code).toBe(0)
  await expect.poll(titles, { timeout: 120_000, interval: 1_000 }).toContain('IMAP late')
})
