import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'
import { expect, test } from 'vitest'
import { outgoingMail } from '../../test/stage/outgoing-mail.ts'
import { tryTransport } from './try-transport.ts'

test.each([
  ['refused', 'whose letter the server does not want', ['STARTTLS', 'AUTH'], '554 Not wanted here'],
  ['no-encryption', 'that meets a certificate nobody vouches for', ['AUTH'], 'certificate'],
])('a try is %s %s, and the conversation says why', async (fault, _, disabledCommands, words) => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands,
    disableReverseLookup: true,
    logger: false,
    onData: (stream, _, done) =>
      void stream.resume().on('end', () => done(Object.assign(new Error('Not wanted here'), { responseCode: 554 }))),
  })
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const tried = await tryTransport(`smtp://127.0.0.1:${port}`, outgoingMail, null)
  await new Promise<void>(resolve => server.close(() => resolve()))
  expect(tried.fault).toBe(fault)
  expect(JSON.stringify(tried.spoken)).toContain(words)
})
