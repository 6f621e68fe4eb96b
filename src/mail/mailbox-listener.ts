import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import type { Pieces } from '../contract/pieces.ts'
import { mailboxOf } from './reply-address.ts'
import { spool } from './spool.ts'

/** A mail for one recipient, with the envelope it came in. */
export type Delivered = { readonly recipient: string; readonly envelopeFrom: string; readonly raw: Pieces }

/** A mail that is not taken, as far as its envelope tells. */
export type Refused = {
  readonly why: 'too-large' | 'no-mailbox'
  /** Empty where it is not told. */
  readonly sender: string
  readonly recipient: string
}

export type Listening = { readonly port: number; readonly close: () => Promise<void> }

export type Mailboxes = {
  readonly protocol: 'smtp' | 'lmtp'
  readonly host: string
  readonly port: number
  readonly maxBytes: number
  readonly isMailbox: (address: string) => Promise<boolean>
  /** Resolves when the mail is safe on disk; only then is the sender told 250. */
  readonly keep: (mail: Delivered) => Promise<void>
  /** Is told of what was refused; the sender is answered whatever becomes of that. */
  readonly refused: (mail: Refused) => void
  readonly say: (line: string, fields?: Readonly<Record<string, string>>) => void
}

/**
 * Listens for mail (RFC 5321; LMTP: RFC 2033). Unknown recipient 550, a fault of our own 451, too large 552; 250 only
 * after `keep`. LMTP answers for each recipient; over SMTP one that could not be kept makes the sender try all again,
 * which is safe because a mail kept twice is one.
 */
export async function listenForMail(mailboxes: Mailboxes): Promise<Listening> {
  const lmtp = mailboxes.protocol === 'lmtp'
  const server = new SMTPServer({
    lmtp,
    name: 'linje',
    banner: 'Linje',
    disabledCommands: ['AUTH', 'STARTTLS'],
    authOptional: true,
    // Who delivers is our own mail server; looking up its name would only make each connection wait.
    disableReverseLookup: true,
    size: mailboxes.maxBytes,
    socketTimeout: 60_000,
    closeTimeout: 2_000,
    maxClients: 100,
    logger: { ...SILENT, debug: announcedTooLarge(mailboxes) },
    onRcptTo({ address }, { envelope }, done) {
      mailboxes.isMailbox(mailboxOf(address)).then(
        known => {
          if (known) return done(null)
          mailboxes.refused({ why: 'no-mailbox', sender: senderOf(envelope), recipient: address.toLowerCase() })
          done(reply(550, '5.1.1 No such mailbox here'))
        },
        error => done(ownFault(mailboxes, error)),
      )
    },
    onData(stream, session, done) {
      received(mailboxes, stream, session).then(answers => {
        if (lmtp)
          return done(
            null,
            answers.map(answer => answer ?? '2.0.0 Kept'),
          )
        done(answers.find(answer => answer !== null) ?? null, '2.0.0 Kept')
      }, done)
    },
  })
  server.on('error', error => mailboxes.say('a mail connection broke', { error: error.message }))
  server.listen(mailboxes.port, mailboxes.host)
  await once(server.server, 'listening')
  const address = server.server.address()
  return {
    port: address !== null && typeof address === 'object' ? address.port : mailboxes.port,
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

/** Keeps the mail for each recipient; an answer of null is well. */
async function received(
  mailboxes: Mailboxes,
  stream: Readable & { readonly sizeExceeded?: boolean },
  session: SMTPServerSession,
): Promise<readonly (Error | null)[]> {
  const { mailFrom, rcptTo } = session.envelope
  const raw = await spool(stream, mailboxes.maxBytes).catch((error: unknown) => ownFault(mailboxes, error))
  if (raw instanceof Error) return rcptTo.map(() => raw)
  const envelopeFrom = senderOf({ mailFrom })
  if (raw === null) {
    return rcptTo.map(({ address }) => {
      mailboxes.refused({ why: 'too-large', sender: envelopeFrom, recipient: address.toLowerCase() })
      return reply(552, '5.3.4 Larger than this mailbox takes')
    })
  }
  const answers = await Promise.all(
    rcptTo.map(({ address }) =>
      mailboxes.keep({ recipient: address.toLowerCase(), envelopeFrom, raw }).then(
        () => null,
        error => ownFault(mailboxes, error),
      ),
    ),
  )
  await raw.close()
  return answers
}

function senderOf({ mailFrom }: Pick<SMTPServerSession['envelope'], 'mailFrom'>): string {
  return mailFrom === false ? '' : mailFrom.address.toLowerCase()
}

const SILENT = { info() {}, error() {}, warn() {}, trace() {}, fatal() {}, level() {} }

/**
 * A sender that announces more than we take (MAIL FROM with SIZE, RFC 1870) is told 552 before any of our handlers is
 * asked: that it was is seen in the conversation alone.
 */
function announcedTooLarge({ maxBytes, refused }: Mailboxes) {
  return (_: unknown, direction?: unknown, line?: unknown): void => {
    if (direction !== 'C:' || typeof line !== 'string') return
    const [, sender = '', size] = /^MAIL FROM:\s*<([^>]{0,320})>.{0,500}?\sSIZE=(\d{1,20})(?:\s|$)/i.exec(line) ?? []
    if (Number(size) > maxBytes) refused({ why: 'too-large', sender: sender.toLowerCase(), recipient: '' })
  }
}

/** The sender keeps the mail and tries again: nothing is lost (ACCEPTANCE A). */
function ownFault(mailboxes: Mailboxes, error: unknown): Error {
  mailboxes.say('a mail could not be kept', { error: error instanceof Error ? error.message : String(error) })
  return reply(451, '4.3.0 Could not be kept now, please try again')
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}
