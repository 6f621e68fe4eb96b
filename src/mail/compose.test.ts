import fc from 'fast-check'
import { createTransport } from 'nodemailer'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { outgoingMail as mail } from '../../test/stage/outgoing-mail.ts'
import { PIECE_BYTES, piecesOf } from '../contract/pieces.ts'
import { filledWith } from '../domain/open-fields.ts'
import { compose, type OutgoingMail } from './compose.ts'

/** The mail as it would leave. */
async function left(given: OutgoingMail) {
  const sent = await createTransport({ streamTransport: true, buffer: true }).sendMail(compose(given, null))
  if (!Buffer.isBuffer(sent.message)) throw new Error('the mail was not built in memory')
  return { envelope: sent.envelope, parsed: await PostalMime.parse(sent.message) }
}

const HEADERS = [
  'x-linje-loop',
  'from',
  'to',
  'reply-to',
  'subject',
  'message-id',
  'date',
  'mime-version',
  'content-type',
]

test('E05 no name, subject, template, file or id of the mail answered can bring a header of its own', async () => {
  const evil = fc.string({
    unit: fc.constantFrom(
      'a',
      'å',
      '\r',
      '\n',
      '\u0085',
      '\u2028',
      '\0',
      ':',
      ' ',
      '<',
      '>',
      '"',
      ',',
      '=?utf-8?q?',
      '?=',
    ),
  })
  const told = fc.record({ name: evil, subject: evil, template: evil, file: evil, answered: evil })
  await fc.assert(
    fc.asyncProperty(told, async ({ name, subject, template, file, answered }) => {
      const { parsed } = await left({
        ...mail,
        from: { ...mail.from, name: `x${name}\r\nBcc: evil@x.example` },
        to: { ...mail.to, name: `x${name}\r\nBcc: evil@x.example` },
        subject: filledWith(`${template}\r\nX-Worse: 1{title}`, { title: `x${subject}\r\nX-Evil: 1` }),
        inReplyTo: `<${answered}\r\nX-Evil: 1@b.example>`,
        files: [{ name: `x${file}\r\nX-Evil: 1`, mediaType: 'text/plain', content: piecesOf(Buffer.from('x')) }],
      })
      expect(parsed.headers.map(({ key }) => key).sort()).toEqual([...HEADERS, 'in-reply-to', 'references'].sort())
      expect(parsed.to?.map(({ address }) => address)).toEqual([mail.to.address])
      expect(parsed.attachments).toHaveLength(1)
    }),
    { numRuns: Number(process.env['LINJE_RUNS'] ?? 200) },
  )
})

test('E08 what a machine wrote says how, and has an empty envelope sender (RFC 3834)', async () => {
  const value = async (given: OutgoingMail) => {
    const { envelope, parsed } = await left(given)
    return [parsed.headers.find(({ key }) => key === 'auto-submitted')?.value ?? null, envelope.from || '']
  }
  expect(await value(mail)).toEqual([null, mail.from.address])
  expect(await value({ ...mail, automatic: true })).toEqual(['auto-generated', ''])
  expect(await value({ ...mail, automatic: true, inReplyTo: '<2@b.example>' })).toEqual(['auto-replied', ''])
})

test('an answer names the mail it answers, and files come whole with their names', async () => {
  const content = Buffer.alloc(2 * PIECE_BYTES + 5, Buffer.from([0, 255, 10, 13, 61]))
  const files = [{ name: 'blåbær på øya\n.pdf', mediaType: 'application/pdf', content: piecesOf(content) }]
  const { parsed } = await left({ ...mail, inReplyTo: '<2@b.example>', files })
  expect(parsed).toMatchObject({ inReplyTo: '<2@b.example>', references: '<2@b.example>' })
  expect(parsed.attachments[0]).toMatchObject({ filename: 'blåbær på øya .pdf', mimeType: 'application/pdf' })
  expect(parsed.attachments[0]?.content).toEqual(Uint8Array.from(content).buffer)
})
