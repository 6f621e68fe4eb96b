import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mailboxOf, readReplyAddress, replyAddress } from './reply-address.ts'

const secret = Buffer.alloc(32, 1)
const mailbox = 'brukerstotte@nordvik.linje.example'
const now = Date.parse('2026-11-20T08:00:00Z')
const DAY_MS = 86_400_000

test('a signed address says whose it is, in whatever case a mail system writes it (DESIGN 2)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10_001, max: 2_147_483_647 }),
      fc.integer({ min: 1, max: 32_767 }),
      (number, party) => {
        const address = replyAddress(secret, mailbox, { number, party }, now)
        expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64)
        expect(readReplyAddress(secret, address.toUpperCase(), now)).toEqual({ number, party })
        expect(mailboxOf(address)).toBe(mailbox)
      },
    ),
  )
})

test('B16 one changed character makes it forged or no tag at all, and so does another secret or mailbox', () => {
  const address = replyAddress(secret, mailbox, { number: 10_001, party: 1 }, now)
  const [local = ''] = address.split('@')
  for (let place = local.indexOf('+') + 1; place < local.length; place += 1) {
    const changed = `${local.slice(0, place)}${local[place] === '3' ? '4' : '3'}${address.slice(place + 1)}`
    expect(['forged', null], changed).toContain(readReplyAddress(secret, changed, now))
  }
  expect(readReplyAddress(Buffer.alloc(32, 2), address, now)).toBe('forged')
  expect(readReplyAddress(secret, address.replace('nordvik', 'havna'), now)).toBe('forged')
})

test('it is good for 400 days and then expired; an address without a tag says nothing', () => {
  const address = replyAddress(secret, mailbox, { number: 10_001, party: 1 }, now)
  expect(readReplyAddress(secret, address, now + 399 * DAY_MS)).toEqual({ number: 10_001, party: 1 })
  expect(readReplyAddress(secret, address, now + 401 * DAY_MS)).toBe('expired')
  for (const plain of [mailbox, 'a+b@c.example', 'a+1.2.3@c.example', '', '@']) {
    expect(readReplyAddress(secret, plain, now)).toBeNull()
  }
})

test('a mailbox whose name leaves no room for the tag keeps its plain address (RFC 5321 4.5.3.1.1)', () => {
  const long = `${'a'.repeat(40)}@linje.example`
  expect(replyAddress(secret, long, { number: 10_001, party: 1 }, now)).toBe(long)
})
