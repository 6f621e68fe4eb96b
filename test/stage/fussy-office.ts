import { once } from 'node:events'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterAll } from 'vitest'

/** A letter that was taken: to whom, from which envelope sender, what it said, and its bytes. */
export type Taken = { readonly to: string; readonly envelopeFrom: string; readonly mail: Email; readonly raw: Buffer }

/** A mail server of the world outside that says no as it is told to, and can be away. */
export type FussyOffice = {
  readonly url: string
  readonly taken: readonly Taken[]
  /** Answers mail to or from this address with this from now on; null = takes it again. */
  readonly answer: (address: string, reply: { readonly code: number; readonly text: string } | null) => void
  readonly stop: () => Promise<void>
  /** Opens again on the same port. */
  readonly start: () => Promise<void>
}

/** Opens it on a free port; closed after the file. */
export async function openFussyOffice(): Promise<FussyOffice> {
  const taken: Taken[] = []
  const answers = new Map<string, { readonly code: number; readonly text: string }>()
  const noTo = (address: string) => {
    const no = answers.get(address)
    return no === undefined ? null : Object.assign(new Error(no.text), { responseCode: no.code })
  }
  let port = 0
  let server = newServer()
  function newServer(): SMTPServer {
    return new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      closeTimeout: 100,
      onMailFrom: ({ address }, _session, done) => done(noTo(address)),
      onRcptTo: ({ address }, _session, done) => done(noTo(address)),
      onData(stream, session, done) {
        const chunks: Buffer[] = []
        stream.on('data', chunk => chunks.push(chunk))
        stream.on('end', async () => {
          const raw = Buffer.concat(chunks)
          const mail = await PostalMime.parse(raw)
          const { mailFrom, rcptTo } = session.envelope
          const envelopeFrom = mailFrom === false ? '' : mailFrom.address
          taken.push(...rcptTo.map(({ address }) => ({ to: address, envelopeFrom, mail, raw })))
          done()
        })
      },
    })
  }
  const start = async (): Promise<void> => {
    server = newServer()
    server.on('error', () => {})
    server.listen(port, '127.0.0.1')
    await once(server.server, 'listening')
    const address = server.server.address()
    if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
    port = address.port
  }
  const stop = () => new Promise<void>(resolve => server.close(() => resolve()))
  await start()
  afterAll(stop)
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    answer(address, reply) {
      if (reply === null) answers.delete(address)
      else answers.set(address, reply)
    },
    start,
    stop,
  }
}
