import type { ImapFlow } from 'imapflow'
import { MAIL_BYTES } from './limits/limits.ts'

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
  readonly each: (keep: (raw: Buffer) => Promise<void>) => Promise<number>
  /** Resolves when the server says that there is more (IDLE, RFC 2177), or after so many milliseconds. */
  readonly quiet: (ms: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** Mails asked for in one search; a mailbox with a hundred thousand unread is worked off piece by piece. */
const AT_ONCE = 200

/** A mail that is too large to take; it stays unseen in the mailbox and is named as a fault, and the others go on. */
export class TooLarge extends Error {}

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
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    // Above the 29 minutes after which IDLE is renewed (RFC 2177).
    socketTimeout: 30 * 60_000,
  })
  const gone = new Promise<never>((_, reject) => {
    client.on('error', reject)
    client.on('close', () => reject(new Error('the mail server has closed the connection')))
  })
  gone.catch(() => {})
  try {
    await Promise.race([client.connect(), gone])
    await Promise.race([client.mailboxOpen(folder), gone])
  } catch (error) {
    client.close()
    throw new Error(said(error), { cause: error })
  }
  return {
    each: keep => Promise.race([each(client, keep), gone]),
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

async function each(client: ImapFlow, keep: (raw: Buffer) => Promise<void>): Promise<number> {
  const found = await client.search({ seen: false, deleted: false }, { uid: true })
  const unseen = (found === false ? [] : found).toSorted((a, b) => a - b).slice(0, AT_ONCE)
  let large = 0
  for (const uid of unseen) {
    const head = await client.fetchOne(String(uid), { size: true }, { uid: true })
    if (head === false) continue
    if ((head.size ?? 0) > MAIL_BYTES) {
      large += 1
      continue
    }
    const mail = await client.fetchOne(String(uid), { source: true }, { uid: true })
    if (mail === false || mail.source === undefined) continue
    await keep(mail.source)
    await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
  }
  if (large > 0)
    throw new TooLarge(`${large} mail(s) larger than ${MAIL_BYTES / 1_048_576} MB lie unseen in the mailbox`)
  return unseen.length
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
