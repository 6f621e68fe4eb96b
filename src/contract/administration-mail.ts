import { z } from 'zod'
import { route } from './route.ts'

/** How it went: what we said, what the server said, and what became of the line between us. */
export const triedMail = z.strictObject({
  to: z.string(),
  accepted: z.boolean(),
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
