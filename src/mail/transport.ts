import { createTransport } from 'nodemailer'
import { compose, type OutgoingMail } from './compose.ts'

/** What became of a letter: the other server has it, wants it later, or never. */
export type Sent =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'later'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }

export type Transport = { readonly send: (mail: OutgoingMail) => Promise<Sent>; readonly close: () => void }

/** Sends over SMTP with a few connections kept open. Never throws: 5xx is never, everything else is later (RFC 5321 4.2.1). */
export function openTransport(smtpUrl: string): Transport {
  const transporter = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  })
  return {
    async send(mail) {
      try {
        await transporter.sendMail(compose(mail))
        return { kind: 'accepted' }
      } catch (error) {
        const reason = error instanceof Error ? error.message.slice(0, 500) : String(error)
        const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0
        return { kind: code >= 500 && code < 600 ? 'refused' : 'later', reason }
      }
    },
    close: () => transporter.close(),
  }
}
