import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { tryMailbox } from './try-mailbox.ts'

/** A mail server that says this to each command that begins so (RFC 9051), and yes to all others. */
async function serverSaying(answers: Readonly<Record<string, string>>) {
  const server = createServer(socket => {
    socket.on('error', () => {})
    socket.write('* OK [CAPABILITY IMAP4rev1] ready\r\n')
    socket.on('data', lines => {
      for (const line of String(lines).split('\r\n').filter(Boolean)) {
        const [tag, command = ''] = line.replace(/ UID /, ' ').split(' ')
        socket.write((answers[command] ?? 'TAG OK done\r\n').replaceAll('TAG', tag ?? ''))
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    close: () => new Promise(resolve => server.close(resolve)),
  }
}

const SELECTED = '* 3 EXISTS\r\n* OK [UIDVALIDITY 1] UIDs valid\r\nTAG OK [READ-WRITE] done\r\n'

test.each([
  ['how many unread mails lie there', {}, 'plain', { fault: null, said: null, unread: 2 }],
  [
    'that the password is wrong, in the words of the server',
    { LOGIN: 'TAG NO [AUTHENTICATIONFAILED] Wrong password\r\n' },
    'plain',
    { fault: 'not-let-in', said: expect.stringContaining('Wrong password'), unread: null },
  ],
  [
    'that there is no such folder',
    { SELECT: 'TAG NO [NONEXISTENT] Unknown Mailbox\r\n' },
    'plain',
    { fault: 'no-folder', said: expect.stringContaining('Unknown Mailbox'), unread: null },
  ],
  ['that it cannot be encrypted so', {}, 'starttls', { fault: 'no-encryption', unread: null }],
  ['that it cannot be encrypted from the first byte', {}, 'tls', { fault: 'no-encryption', unread: null }],
] as const)('a look into a mailbox tells %s', async (_, answers, security, told) => {
  const server = await serverSaying({ SELECT: SELECTED, SEARCH: '* SEARCH 2 3\r\nTAG OK done\r\n', ...answers })
  const place = { host: '127.0.0.1', port: server.port, security, username: 'linje', folder: 'INBOX' }
  expect(await tryMailbox(place, { password: 'hemmelig' })).toMatchObject(told)
  await server.close()
})

test('a look into a mailbox where no server is tells so', async () => {
  const gone = await serverSaying({})
  await gone.close()
  const place = { host: '127.0.0.1', port: gone.port, security: 'tls', username: 'linje', folder: 'INBOX' } as const
  expect(await tryMailbox(place, { password: 'x' })).toMatchObject({ fault: 'no-server', unread: null })
})
