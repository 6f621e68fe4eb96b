import type { MailSecurity } from '../contract/mail-server.ts'
import type { Reader } from '../store/database.ts'
import { type OutgoingServer, setting } from '../store/settings-store.ts'
import type { House } from './house.ts'
import { seal, unseal } from './sealed.ts'

/**
 * The mail server by which letters leave, as an address of it: whoever runs Linje has the last word (SMTP_URL), else it
 * is the one that administrators have set; null = letters wait, visibly. Holds a password and is never shown.
 */
export async function smtpUrlOf(house: House, tx: Reader = house.database): Promise<string | null> {
  if (house.smtpUrl !== null) return house.smtpUrl
  const server = await setting(tx, 'outgoing-mail')
  return server === null ? null : urlOf(house, server)
}

/** Whether letters can leave at all. */
export async function canSend(house: House, tx: Reader = house.database): Promise<boolean> {
  return house.smtpUrl !== null || (await setting(tx, 'outgoing-mail')) !== null
}

const USE = 'outgoing-mail'

/** What lets us in, as it is kept: only this installation reads it again. */
export function sealedForOutgoing(house: House, password: string): string {
  return Buffer.from(seal(house.secret, USE, password)).toString('base64')
}

/** TLS from the first byte, TLS before anything is said (RFC 8314 section 3.3), or none. */
const WAYS = {
  tls: ['smtps', ''],
  starttls: ['smtp', '?requireTLS=true'],
  plain: ['smtp', '?ignoreTLS=true'],
} as const satisfies Record<MailSecurity, readonly [string, string]>

function urlOf(house: House, { host, port, security, username, sealed }: OutgoingServer): string {
  const [scheme, wish] = WAYS[security]
  const password = sealed === null ? '' : (unseal(house.secret, USE, Buffer.from(sealed, 'base64')) ?? '')
  const key = username === null ? '' : `${encodeURIComponent(username)}:${encodeURIComponent(password)}@`
  return `${scheme}://${key}${host.includes(':') ? `[${host}]` : host}:${port}/${wish}`
}
