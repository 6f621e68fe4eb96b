import { once } from 'node:events'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** A letter as it arrived at the world outside. */
export type Arrived = { readonly to: string; readonly envelopeFrom: string; readonly mail: Email; readonly raw: string }

/** The mail server of the world outside: takes every letter and keeps it. */
export type PostOffice = {
  readonly url: string
  readonly arrived: readonly Arrived[]
  /** Waits for a letter to somebody that these words are in, and takes it out. */
  readonly letterTo: (address: string, words?: RegExp) => Promise<Arrived>
  readonly close: () => Promise<void>
}

const PATIENCE_MS = 25_000

/** Opens a post office on a free port of loopback. */
export async function openPostOffice(): Promise<PostOffice> {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks)
        const mail = await PostalMime.parse(raw)
        const { mailFrom, rcptTo } = session.envelope
        for (const { address } of rcptTo) {
          const envelopeFrom = mailFrom === false ? '' : mailFrom.address
          arrived.push({ to: address, envelopeFrom, mail, raw: raw.toString('utf8') })
        }
        done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    arrived,
    letterTo: (to, words = /./) => waitFor(arrived, to, words),
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

async function waitFor(arrived: Arrived[], to: string, words: RegExp): Promise<Arrived> {
  const until = Date.now() + PATIENCE_MS
  while (Date.now() < until) {
    const place = arrived.findIndex(
      letter => letter.to === to && (words.test(letter.mail.subject ?? '') || words.test(letter.mail.text ?? '')),
    )
    const [letter] = place < 0 ? [] : arrived.splice(place, 1)
    if (letter !== undefined) return letter
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  const seen = arrived.map(letter => `${letter.to}: ${letter.mail.subject}`).join('\n')
  throw new Error(`no letter to ${to} with ${words} came; there were\n${seen}`)
}
