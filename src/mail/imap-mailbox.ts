import type { ImapFlow } from 'imapflow'
import { eachUnseen, type Fetched, unseen } from './imap-unseen.ts'

/** What lets one into a mailbox: a password, or an access token of OAuth 2.0 (RFC 7628). */
export type ImapKey = { readonly password: string } | { readonly accessToken: string }

export type ImapPlace = {
  readonly host: string
  readonly port: number
  readonly security: 'tls' | 'starttls' | 'plain'
  readonly username: string
  readonly folder: string
}

/** An open mailbox. Every promise rejects once the connection is gone. */
export type OpenMailbox = {
  /**
   * Hands over each mail that is not marked as seen, oldest first, and marks it once `keep` has resolved: a mail that was
   * not kept stays as it is, and comes again. Returns how many there were.
   */
  readonly each: (keep: (mail: Fetched) => Promise<void>) => Promise<number>
  /** How many mails are not marked as seen. */
  readonly unread: () => Promise<number>
  /** Resolves when the server says that there is more (IDLE, RFC 2177), or after so many milliseconds. */
  readonly quiet: (ms: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** The server let us in and has no such folder, or not for us. */
export class NoFolder extends Error {}

/** Until it answers at all, and until it greets. */
const WAIT_MS = 10_000

/** Opens a folder of a mailbox by IMAP (RFC 9051). Rejects with what the server said. */
export async function openMailbox(place: ImapPlace, key: ImapKey): Promise<OpenMailbox> {
  const { host, port, security, username, folder } = place
  // Few desks fetch; the others need not carry it.
  const { ImapFlow } = await import('imapflow')
  const client = new ImapFlow({
    host,
    port,
    secure: security === 'tls',
    ...(security === 'plain' ? { doSTARTTLS: false } : security === 'starttls' ? { doSTARTTLS: true } : {}),
    auth: 'password' in key ? { user: username, pass: key.password } : { user: username, accessToken: key.accessToken },
    logger: false,
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    // Above the 29 minutes after which IDLE is renewed (RFC 2177).
    socketTimeout: 30 * 60_000,
  })
  const gone = new Promise<never>((_, reject) => {
    client.on('error', reject)
    client.on('close', () => reject(new Error('the mail server has closed the connection')))
  })
  gone.catch(() => {})
  let isIn = false
  try {
    await Promise.race([client.connect(), gone])
    isIn = true
    await Promise.race([client.mailboxOpen(folder), gone])
  } catch (error) {
    client.close()
    throw isIn ? new NoFolder(said(error), { cause: error }) : new Error(said(error), { cause: error })
  }
  return {
    each: keep => Promise.race([eachUnseen(client, keep), gone]),
    unread: () => Promise.race([unseen(client).then(found => found.length), gone]),
    quiet: ms => Promise.race([quiet(client, ms), gone]),
    close: () => client.logout().catch(() => client.close()),
  }
}

/** imapflow calls every no "Command failed"; what the server said about it stands beside. */
function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if ('responseText' in error && typeof error.responseText === 'string') return error.responseText
  if ('response' in error && typeof error.response === 'string') return error.response
  return error.message
}

async function quiet(client: ImapFlow, ms: number): Promise<void> {
  await new Promise<void>(resolve => {
    const timer = setTimeout(done, ms)
    function done(): void {
      clearTimeout(timer)
      client.off('exists', done)
      resolve()
    }
    client.on('exists', done)
    // Ends by itself when another command is given.
    client.idle().catch(() => {})
  })
}
