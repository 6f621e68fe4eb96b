import type { MailSecurity } from '../../contract/mail-server.ts'
import { isThisMachine } from '../../mail/this-machine.ts'
import type { Fault } from './kind.ts'

/** The server and the user that a password is for. */
type Lock = {
  readonly host: string
  readonly port: number
  readonly security: MailSecurity
  readonly username: string | null
}

const PARTS = ['host', 'port', 'security', 'username'] as const

/**
 * What lets us in goes over no line that others can read. One that is kept goes to the server and user it was written for
 * alone: else whoever changes the server would be sent it.
 */
export function lockFaults(before: Lock | null, after: Lock, hasSecret: boolean): readonly Fault[] {
  const faults: Fault[] = []
  if (after.security === 'plain' && !isThisMachine(after.host)) faults.push({ path: 'security', code: 'not-encrypted' })
  if (hasSecret) return faults
  if (before === null) faults.push({ path: 'password', code: 'required' })
  else if (PARTS.some(part => before[part] !== after[part])) faults.push({ path: 'password', code: 'password-anew' })
  return faults
}
