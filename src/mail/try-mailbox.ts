import type { LookFault, TriedMailbox } from '../contract/administration-mailbox.ts'
import { isCertificateFault } from './certificate-fault.ts'
import { type ImapKey, type ImapPlace, NoFolder, openMailbox } from './imap-mailbox.ts'

/** Looks into a folder of a mailbox once; nothing there is changed. Never throws. */
export async function tryMailbox(place: ImapPlace, key: ImapKey): Promise<TriedMailbox> {
  try {
    const open = await openMailbox(place, key)
    try {
      return { fault: null, said: null, unread: await open.unread() }
    } finally {
      await open.close()
    }
  } catch (error) {
    return { fault: faultOf(error), said: error instanceof Error ? error.message.slice(0, 300) : null, unread: null }
  }
}

function faultOf(error: unknown): LookFault {
  if (error instanceof NoFolder) return 'no-folder'
  const cause = error instanceof Error ? error.cause : undefined
  const told = (field: string) =>
    cause instanceof Error ? Object.entries(cause).find(([name]) => name === field)?.[1] : undefined
  if (told('authenticationFailed') === true) return 'not-let-in'
  if (told('tlsFailed') === true || isCertificateFault(String(told('code')))) return 'no-encryption'
  return 'no-server'
}
