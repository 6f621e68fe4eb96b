import { expect, test } from 'vitest'
import { seal, unseal } from './sealed.ts'

const secret = Buffer.alloc(32, 7)

test('what is sealed is read again by the same installation for the same use, and by nothing else', () => {
  const sealed = seal(secret, 'imap-mailbox', 'hemmelig æøå')
  expect(unseal(secret, 'imap-mailbox', sealed)).toBe('hemmelig æøå')
  expect(unseal(Buffer.alloc(32, 8), 'imap-mailbox', sealed)).toBeNull()
  expect(unseal(secret, 'something-else', sealed)).toBeNull()
  expect(unseal(secret, 'imap-mailbox', sealed.subarray(0, 10))).toBeNull()
  const changed = Buffer.from(sealed)
  changed.writeUInt8(changed.readUInt8(40) ^ 1, 40)
  expect(unseal(secret, 'imap-mailbox', changed)).toBeNull()
  expect(Buffer.from(seal(secret, 'imap-mailbox', 'hemmelig æøå'))).not.toEqual(Buffer.from(sealed))
})
