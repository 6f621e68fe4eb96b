import { expect, test } from 'vitest'
import { failedRecipients } from './bounce-report.ts'
import { readStatusGroups } from './delivery-status.ts'

const nobody = { groups: [], failedRecipients: [], returnedTo: [], own: [] }
const refused = (text: string): string =>
  failedRecipients({ ...nobody, text })
    .map(({ address, reason, permanent }) => `${address} ${reason} ${permanent}`)
    .join(', ')

test.each([
  ['<kari@s.example>:\nRemote host said: 550 5.7.1 blocked using RBL\nGiving up on 192.0.2.9.', 'blocked false'],
  [
    'Not delivered because of\n\n554 5.7.1 Message is spam\n\nThe following recipients were affected:\n  kari@s.example',
    'spamdetected false',
  ],
  ['kari@s.example\n    552 Postkassen er full', 'mailboxfull false'],
  ['kari@s.example\n    432 4.3.2 System not accepting network messages', 'notaccept false'],
  ['kari@s.example\n    550 5.1.7 Sender address has null MX', 'rejected false'],
])('A-5 what the other server said counts, not the words around it: %s', (text, wanted) => {
  expect(refused(text)).toBe(`kari@s.example ${wanted}`)
})

test('A-5 the address that was written to is hers, whatever the last server calls her', () => {
  const text =
    'Original-Recipient: rfc822;kari@s.example\nFinal-Recipient: x-local; kari\nAction: failed\nStatus: 5.1.1'
  expect(failedRecipients({ ...nobody, text: '', groups: readStatusGroups(text) })[0]?.address).toBe('kari@s.example')
})
