import { format } from 'node:util'
import { createTransport } from 'nodemailer'
import type { TryFault } from '../contract/administration-mail.ts'
import { isCertificateFault } from './certificate-fault.ts'
import { compose, type OutgoingMail } from './compose.ts'
import type { SigningKey } from './dkim/signing-key.ts'

/** One line of what we and the server said to each other. */
export type Spoken = { readonly by: 'us' | 'them' | 'line'; readonly text: string }

/** Why the server did not take the letter, null where it did, and the whole conversation, without what lets us in. */
export type Tried = { readonly fault: TryFault | null; readonly spoken: readonly Spoken[] }

const WAIT_MS = 10_000
/** Longest line of a server that is worth showing. */
const LINE = 500

/** Sends one letter by a connection of its own and tells how it went; never throws. */
export async function tryTransport(smtpUrl: string, mail: OutgoingMail, key: SigningKey | null): Promise<Tried> {
  const spoken: Spoken[] = []
  const transporter = createTransport({
    url: smtpUrl,
    connectionTimeout: WAIT_MS,
    greetingTimeout: WAIT_MS,
    socketTimeout: WAIT_MS,
    debug: true,
    logger: listener(spoken),
  })
  try {
    await transporter.sendMail(compose(mail, key))
    return { fault: null, spoken }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { fault: faultOf(error), spoken: [...spoken, { by: 'line', text: reason.slice(0, LINE) }] }
  } finally {
    transporter.close()
  }
}

/** What nodemailer could not do, else what the server said no to and by which number (RFC 5321 section 4.2). */
function faultOf(error: unknown): TryFault {
  const told = (field: string) =>
    error instanceof Error && field in error ? String(Object.entries(error).find(([name]) => name === field)?.[1]) : ''
  const [code, command, number] = [told('code'), told('command'), Number(told('responseCode'))]
  if (ENCRYPTION.has(code) || isCertificateFault(told('originalCode'))) return 'no-encryption'
  // 530: sign in first (RFC 4954 section 6).
  if (KEY.has(code) || number === 530) return 'not-let-in'
  if (number >= 400 && number < 500) return 'later'
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return 'no-server'
  if (command === 'MAIL FROM') return 'sender-refused'
  return command === 'RCPT TO' ? 'recipient-refused' : 'refused'
}

const ENCRYPTION = new Set(['ETLS', 'EREQUIRETLS'])
const KEY = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2'])

/** Hears what nodemailer logs: the two sides and the line between them, not the letter. */
function listener(spoken: Spoken[]) {
  const hear = (entry: unknown, message?: unknown, ...args: unknown[]) => {
    const by = side(entry)
    if (by === null) return
    for (const line of format(message, ...args).split(/\r?\n/)) {
      spoken.push({ by, text: by === 'us' ? withoutSecrets(line) : line.slice(0, LINE) })
    }
  }
  return { level: () => {}, trace: hear, debug: hear, info: hear, warn: hear, error: () => {}, fatal: () => {} }
}

function side(entry: unknown): Spoken['by'] | null {
  const part = typeof entry === 'object' && entry !== null && 'tnx' in entry ? entry.tnx : null
  if (part === 'client') return 'us'
  if (part === 'server') return 'them'
  return part === 'network' ? 'line' : null
}

/** What we say without a command of SMTP is an answer in AUTH, and so is what comes after its mechanism (RFC 4954). */
const COMMANDS = /^(EHLO|HELO|LHLO|STARTTLS|MAIL|RCPT|DATA|QUIT|RSET|NOOP)\b/i
function withoutSecrets(line: string): string {
  const [, mechanism] = /^AUTH (\S+)/i.exec(line) ?? []
  if (mechanism !== undefined) return `AUTH ${mechanism} …`
  return COMMANDS.test(line) ? line : '…'
}
