import { expect, test } from 'vitest'
import { piecesOf } from '../contract/pieces.ts'
import { mailKey } from './raw-mail.ts'

const mail = 'Message-ID: <a@b.example>\r\nSubject: Hei\r\n\r\nTekst\r\n'
const key = async (text: string) => {
  const { messageId, contentHash } = await mailKey(piecesOf(Buffer.from(text)))
  return `${messageId} ${contentHash.toString('hex')}`
}

test('A03 what servers on the way add makes no other mail of it', async () => {
  const trace = 'Received: from x\r\n by y;\r\n\tnow\r\nReturn-Path: <z@b.example>\r\n'
  expect(await key(`${trace}${mail}`)).toBe(await key(mail))
  const large = `${mail}${'a'.repeat(3_000_000)}`
  expect(await key(`${trace}${large}`)).toBe(await key(large))
  expect(await key(`${large}b`)).not.toBe(await key(large))
})

test('A06 other words under the same Message-ID are another mail', async () => {
  expect(await key(mail.replace('Tekst', 'Annen'))).not.toBe(await key(mail))
  expect(await key(mail.replace('Hei', 'Hallo'))).not.toBe(await key(mail))
})

test.each([
  ['none', 'Subject: Hei\r\n\r\nTekst', ''],
  ['an empty one', 'Message-ID:\r\n\r\nTekst', ''],
  ['one on a folded line', 'Message-ID:\r\n <a@b.example>\r\n\r\nTekst', '<a@b.example>'],
  ['one in the body alone', 'Subject: Hei\r\n\r\nMessage-ID: <a@b.example>', ''],
  ['one of 2 kB', `Message-ID: <${'a'.repeat(2000)}@b.example>\r\n\r\nTekst`, ''],
  ['bare line feeds', 'Message-ID: <a@b.example>\n\nTekst', '<a@b.example>'],
  ['no body', 'Message-ID: <a@b.example>', '<a@b.example>'],
  ['nothing at all', '', ''],
])('A07 a mail with %s has a key', async (_, text, messageId) => {
  expect(await mailKey(piecesOf(Buffer.from(text)))).toMatchObject({ messageId, contentHash: expect.any(Buffer) })
})
