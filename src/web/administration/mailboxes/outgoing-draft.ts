import type { Outgoing, OutgoingPlace } from '../../../contract/administration-outgoing.ts'

/** The server that takes letters out, while it is being written. */
export type OutgoingDraft = Omit<OutgoingPlace, 'port' | 'username'> & {
  readonly port: string
  readonly username: string
  /** Empty keeps what is set. */
  readonly password: string
}

/** Ports that servers take mail on (RFC 8314 section 3.3, RFC 6409 section 3.1, RFC 5321 section 4.5.4.2). */
const PORTS = { tls: '465', starttls: '587', plain: '25' } as const

/** As it is kept, without the password, which nobody is told. */
export function outgoingDraftOf({ server }: Outgoing): OutgoingDraft {
  if (server === null) return { host: '', port: PORTS.starttls, security: 'starttls', username: '', password: '' }
  return { ...server, port: String(server.port), username: server.username ?? '', password: '' }
}

/** Encrypted in another way; the usual port follows, one of somebody's own stays. */
export function outgoingSecured(draft: OutgoingDraft, security: OutgoingDraft['security']): OutgoingDraft {
  return { ...draft, security, port: draft.port === PORTS[draft.security] ? PORTS[security] : draft.port }
}

/** As it is sent. */
export function outgoingBodyOf({ port, username, password, ...draft }: OutgoingDraft): object {
  const user = username.trim()
  return {
    ...draft,
    port: Number(port),
    username: user === '' ? null : user,
    ...(user !== '' && password !== '' && { password }),
  }
}
