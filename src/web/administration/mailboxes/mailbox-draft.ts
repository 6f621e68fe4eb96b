import type { Mailbox, MailboxPlace } from '../../../contract/administration-mailbox.ts'

/** How a mailbox is fetched while it is being written. */
export type MailboxDraft = Omit<MailboxPlace, 'port'> & { readonly port: string; readonly password: string }

/** Ports that servers listen on (RFC 8314 section 7.3, RFC 9051 section 2.1). */
const PORTS = { tls: '993', starttls: '143', plain: '143' } as const

const blank: MailboxDraft = {
  host: '',
  port: PORTS.tls,
  security: 'tls',
  username: '',
  folder: 'INBOX',
  password: '',
}

/** As it is kept, without the password, which nobody is told. */
export function draftOf({ fetched, address }: Mailbox): MailboxDraft {
  if (fetched === null) return { ...blank, username: address }
  const { host, port, security, username, folder } = fetched
  return { host, port: String(port), security, username, folder, password: '' }
}

/** Encrypted in another way; the usual port follows, one of somebody's own stays. */
export function secured(draft: MailboxDraft, security: MailboxDraft['security']): MailboxDraft {
  return { ...draft, security, port: draft.port === PORTS[draft.security] ? PORTS[security] : draft.port }
}

/** As it is sent; an empty password keeps the one that is set. */
export function bodyOf({ port, password, ...draft }: MailboxDraft): object {
  return { ...draft, port: Number(port), ...(password !== '' && { password }) }
}
