import type { MailSecurity } from '../../../contract/mail-server.ts'

/** How a connection to a mail server may be kept from being read, the best first. */
export const securities = ['tls', 'starttls', 'plain'] as const satisfies readonly MailSecurity[]

export function securityOf(value: string): MailSecurity {
  return securities.find(security => security === value) ?? 'tls'
}
