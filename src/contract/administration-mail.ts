import { z } from 'zod'
import { route } from './route.ts'

/** Why a letter that was tried did not leave; each tells somebody else what to put right. */
export const tryFaults = [
  'no-server',
  'no-encryption',
  'not-let-in',
  'sender-refused',
  'recipient-refused',
  'later',
  'refused',
] as const
export type TryFault = (typeof tryFaults)[number]

/** How it went: what we said, what the server said, and what became of the line between us. */
export const triedMail = z.strictObject({
  to: z.string(),
  from: z.string(),
  accepted: z.boolean(),
  /** Null when it was accepted. */
  fault: z.enum(tryFaults).nullable(),
  spoken: z.array(z.strictObject({ by: z.enum(['us', 'them', 'line']), text: z.string() })),
})
export type TriedMail = z.infer<typeof triedMail>

export const tryMail = route({
  method: 'POST',
  path: '/api/administration/test-mails',
  access: 'administrator',
  summary:
    'Send a letter to one’s own address by the mail server that is set (SMTP_URL), and tell the whole conversation',
  answer: triedMail,
  status: 200,
})
