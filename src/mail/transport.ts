import { createTransport } from 'nodemailer'
import { compose, type OutgoingMail } from './compose.ts'
import type { SigningKey } from './dkim/signing-key.ts'

/** What became of a letter: the other server has it, wants it later, or never; or there was no server to ask. */
export type Sent =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'later' | 'refused' | 'unreachable'; readonly reason: string }

export type Transport = {
  /** Signed where there is a key. */
  readonly send: (mail: OutgoingMail, key: SigningKey | null) => Promise<Sent>
  readonly close: () => void
}

/** Letters under way at once. */
export const CONNECTIONS = 2

/**
 * Sends over SMTP with a few connections kept open. Never throws. 5xx is never, any other answer is later (RFC 5321
 * section 4.2.1); without any answer the server is gone, which is no fault of the letter.
 */
export function openTransport(smtpUrl: string): Transport {
  const transporter = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: CONNECTIONS,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  return {
    async send(mail, key) {
      try {
        await transporter.sendMail(compose(mail, key))
        return { kind: 'accepted' }
      } catch (error) {
        return { kind: kindOf(error), reason: error instanceof Error ? error.message.slice(0, 500) : String(error) }
      }
    },
    close: () => transporter.close(),
  }
}

/** What nodemailer could not do tells whose fault it was; where it spoke of this letter, the server's own number. */
function kindOf(error: unknown): 'later' | 'refused' | 'unreachable' {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const number = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0
  // 421 ends the connection whatever was asked (RFC 5321 section 3.8).
  if (NO_SERVER.has(code) || number === 421) return 'unreachable'
  if (number > 0) return number >= 500 && number < 600 ? 'refused' : 'later'
  return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'refused' : 'later'
}

/** Not connected, not greeted, not let in: a wrong password is put right in the settings. */
const NO_SERVER = new Set(['ECONNECTION', 'ETIMEDOUT', 'ESOCKET', 'EDNS', 'ETLS', 'EPROTOCOL', 'EAUTH'])
