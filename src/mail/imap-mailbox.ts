import type { ImapFlow } from 'imapflow'
import { PIECE_BYTES, type Pieces } from '../contract/pieces.ts'
import { MAIL_BYTES } from './limits/limits.ts'
import { spool } from './spool.ts'

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
  readonly each: (keep: (raw: Pieces) => Promise<void>) => Promise<number>
  /** How many mails are not marked as seen. */
  readonly unread: () => Promise<number>
  /** Resolves when the server says that there is more (IDLE, RFC 2177), or after so many milliseconds. */
  readonly quiet: (ms: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** Mails asked for in one search; a mailbox with a hundred thousand unread is worked off piece by piece. */
const AT_ONCE = 200

/** Mails that could not be taken; they stay unseen in the mailbox and are named as a fault, and the others have come. */
export class LeftBehind extends Error {}

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
    each: keep => Promise.race([each(client, keep), gone]),
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

async function each(client: ImapFlow, keep: (raw: Pieces) => Promise<void>): Promise<number> {
  const oldest = (await unseen(client)).toSorted((a, b) => a - b).slice(0, AT_ONCE)
  const ends = { kept: 0, gone: 0, large: 0, broken: 0 }
  for (const uid of oldest) ends[await take(client, uid, keep)] += 1
  const left = [
    ...(ends.large > 0 ? [`${ends.large} mail(s) larger than ${MAIL_BYTES / 1_048_576} MB`] : []),
    ...(ends.broken > 0 ? [`${ends.broken} mail(s) of which not all came`] : []),
  ]
  if (left.length > 0) throw new LeftBehind(`${left.join(' and ')} lie unseen in the mailbox`)
  return oldest.length
}

async function unseen(client: ImapFlow): Promise<readonly number[]> {
  const found = await client.search({ seen: false, deleted: false }, { uid: true })
  return found === false ? [] : found
}

async function take(
  client: ImapFlow,
  uid: number,
  keep: (raw: Pieces) => Promise<void>,
): Promise<'kept' | 'gone' | 'large' | 'broken'> {
  const head = await client.fetchOne(String(uid), { size: true }, { uid: true })
  if (head === false) return 'gone'
  if ((head.size ?? 0) > MAIL_BYTES) return 'large'
  const raw = await spool(bytesOf(client, uid), MAIL_BYTES).catch(ifBroken)
  if (raw === 'broken') return 'broken'
  if (raw === null) return 'large'
  try {
    await keep(raw)
  } finally {
    await raw.close()
  }
  await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true })
  return 'kept'
}

/**
 * A mail, a piece at a time (BODY.PEEK[]<from.length>, RFC 9051 section 6.4.5): what is shorter than was asked for, or
 * nothing at all, is the end. `download` of imapflow takes a mail that is gone for ended, and half of one would be kept.
 */
async function* bytesOf(client: ImapFlow, uid: number): AsyncIterable<Uint8Array> {
  for (let from = 0, more = true; more; from += PIECE_BYTES) {
    const piece = await client.fetchOne(String(uid), { source: { start: from, maxLength: PIECE_BYTES } }, { uid: true })
    if (piece === false || (from === 0 && !piece.source?.length)) throw new Broken()
    if (piece.source?.length) yield piece.source
    more = piece.source?.length === PIECE_BYTES
  }
}

/** A mail of which a piece did not come, or nothing. */
class Broken extends Error {}

function ifBroken(error: unknown): 'broken' {
  if (error instanceof Broken) return 'broken'
  throw error
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
