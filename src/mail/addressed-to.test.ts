import { expect, test } from 'vitest'
import { addressedTo } from './addressed-to.ts'

const mailbox = 'hjelp@nordvik.example'
const mail = (...head: readonly string[]) =>
  Buffer.from(`${head.join('\r\n')}\r\n\r\nTo: hjelp+body@nordvik.example\r\n`)

test.each([
  ['no address of ours', ['To: somebody@else.example'], mailbox],
  ['the mailbox itself', ['To: Hjelp <HJELP@nordvik.example>'], mailbox],
  [
    'a reply address',
    ['To: "Hjelp" <hjelp+10023.1.20800.abc@nordvik.example>'],
    'hjelp+10023.1.20800.abc@nordvik.example',
  ],
  ['one on a folded line', ['Cc: a@b.example,', '\thjelp+1.2.3.x@nordvik.example'], 'hjelp+1.2.3.x@nordvik.example'],
  ['another mailbox with a tag', ['To: post+10023@nordvik.example'], mailbox],
  [
    'where it was delivered to, before what the sender says',
    ['To: hjelp+said@nordvik.example', 'Delivered-To: hjelp+done@nordvik.example'],
    'hjelp+done@nordvik.example',
  ],
  ['what only looks like a header of the mail', ['Subject: To: hjelp+x@nordvik.example'], mailbox],
])('the address a mail without an envelope came to: %s', (_, head, address) => {
  expect(addressedTo(mail(...head), mailbox)).toBe(address)
})
