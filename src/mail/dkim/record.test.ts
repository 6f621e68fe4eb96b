import { expect, test } from 'vitest'
import { recordOf, standingOf } from './record.ts'

const { name, value } = recordOf({ domain: 'nordvik.no', selector: 'linje-1', publicKey: 'AAAA' })

test('the record of a key has the name and the tags that verifiers look for (RFC 6376 section 3.6)', () => {
  expect([name, value]).toEqual(['linje-1._domainkey.nordvik.no', 'v=DKIM1; k=rsa; p=AAAA'])
})

test.each<[string, readonly string[], ReturnType<typeof standingOf>]>([
  ['as it was given', [value], 'found'],
  ['with white space as some panels leave it, and no version', ['k = rsa ;p= AA AA;t=y'], 'found'],
  ['nothing', [], 'missing'],
  ['twice', [value, value], 'other'],
  ['beside something else', [value, 'v=spf1 -all'], 'other'],
  ['taken back', ['v=DKIM1; p='], 'other'],
  ['another key', ['v=DKIM1; k=rsa; p=AAAB'], 'other'],
  ['of another kind', ['v=DKIM1; k=ed25519; p=AAAA'], 'other'],
  ['for another hash alone', ['v=DKIM1; h=sha1; p=AAAA'], 'other'],
])('what the DNS has: %s', (_, records, standing) => {
  expect(standingOf(records, 'AAAA')).toBe(standing)
})
