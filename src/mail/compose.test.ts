import fc from 'fast-check'
import { createTransport } from 'nodemailer'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { compose, type OutgoingMail } from './compose.ts'

const mail: OutgoingMail = {
  messageId: '<1@linje.example>',
  date: '2026-11-20T08:00:00.000Z',
  from: { name: 'Nordvik 1. linje', address: 'brukerstotte@nordvik.linje.example' },
  to: { name: 'Siri Berg', address: 'siri@nordvik.example' },
  replyTo: 'brukerstotte+1.1.1.a@nordvik.linje.example',
  subject: '[#10001] Lønn',
  text: 'Hei',
  html: '<p>Hei</p>',
  logo: null,
  inReplyTo: null,
  automatic: false,
  loopMark: 'mark',
  files: [],
}

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

test('E05 no name, subject or address can bring a header of its own', async () => {
  const evil = fc.string({
    unit: fc.constantFrom('a', 'å', '\r', '\n', '\u0085', '\u2028', '\0', ':', ' ', '<', '>', '"', ','),
  })
  await fc.assert(
    fc.asyncProperty(evil, evil, async (name, subject) => {
      const { parsed } = await left({
        ...mail,
        to: { ...mail.to, name: `x${name}\r\nBcc: evil@x.example` },
        subject: `x${subject}\r\nX-Evil: 1`,
      })
      expect(parsed.headers.map(({ key }) => key).sort()).toEqual(HEADERS.toSorted())
      expect(parsed.to?.map(({ address }) => address)).toEqual([mail.to.address])
    }),
    { numRuns: 200 },
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
  const content = Buffer.from([0, 255, 10, 13])
  const files = [{ name: 'blåbær på øya\n.pdf', mediaType: 'application/pdf', content }]
  const { parsed } = await left({ ...mail, inReplyTo: '<2@b.example>', files })
  expect(parsed).toMatchObject({ inReplyTo: '<2@b.example>', references: '<2@b.example>' })
  expect(parsed.attachments[0]).toMatchObject({ filename: 'blåbær på øya .pdf', mimeType: 'application/pdf' })
  expect(parsed.attachments[0]?.content).toEqual(Uint8Array.from(content).buffer)
})
