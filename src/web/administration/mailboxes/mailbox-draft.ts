import type { Mailbox, MailboxPlace } from '../../../contract/administration-mailbox.ts'

/** How a mailbox is fetched while it is being written. */
export type MailboxDraft = Omit<MailboxPlace, 'port'> & {
  readonly port: string
  /** What lets Linje in; empty keeps what is set. */
  readonly by: 'password' | 'oauth'
  readonly password: string
  readonly oauth: Readonly<Record<(typeof OAUTH_PARTS)[number], string>>
}

/** What an OAuth 2.0 client is told by; the last two may be left out. */
export const OAUTH_PARTS = ['tokenUrl', 'clientId', 'clientSecret', 'refreshToken', 'scope'] as const

const noKey = {
  by: 'password',
  password: '',
  oauth: { tokenUrl: '', clientId: '', clientSecret: '', refreshToken: '', scope: '' },
} as const

/** Ports that servers listen on (RFC 8314 section 7.3, RFC 9051 section 2.1). */
const PORTS = { tls: '993', starttls: '143', plain: '143' } as const

const blank: MailboxDraft = {
  host: '',
  port: PORTS.tls,
  security: 'tls',
  username: '',
  folder: 'INBOX',
  ...noKey,
}

/** As it is kept, without the password, which nobody is told. */
export function draftOf({ fetched, address }: Mailbox): MailboxDraft {
  if (fetched === null) return { ...blank, username: address }
  const { host, port, security, username, folder } = fetched
  return { host, port: String(port), security, username, folder, ...noKey }
}

/** Encrypted in another way; the usual port follows, one of somebody's own stays. */
export function secured(draft: MailboxDraft, security: MailboxDraft['security']): MailboxDraft {
  return { ...draft, security, port: draft.port === PORTS[draft.security] ? PORTS[security] : draft.port }
}

/** As it is sent; where nothing is said of what lets us in, what is set stays. */
export function bodyOf({ port, by, password, oauth, ...draft }: MailboxDraft): object {
  const said = Object.fromEntries(Object.entries(oauth).filter(([, value]) => value.trim() !== ''))
  const key = by === 'password' ? password !== '' && { password } : Object.keys(said).length > 0 && { oauth: said }
  return { ...draft, port: Number(port), ...key }
}
