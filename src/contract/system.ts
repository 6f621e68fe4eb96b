import { z } from 'zod'
import { route } from './route.ts'

export const health = route({
  method: 'GET',
  path: '/health',
  access: 'anyone',
  summary: 'Whether Linje answers; an administrator also sees what waits',
  answer: z.strictObject({
    status: z.enum(['green', 'yellow', 'red']),
    details: z
      .strictObject({
        mailsUnread: z.number().int(),
        mailUnreadSeconds: z.number().int(),
        mailsNeedingPerson: z.number().int(),
        mailsRefusedToday: z.number().int(),
        mailNeedingPersonSeconds: z.number().int(),
        lettersWaiting: z.number().int(),
        lettersFailed: z.number().int(),
        mailboxesFaulty: z.number().int(),
        smtp: z.enum(['set', 'unset']),
        memoryMb: z.number().int(),
      })
      .optional(),
  }),
  status: 200,
})

export const openApi = route({
  method: 'GET',
  path: '/openapi.json',
  access: 'signed-in',
  summary: 'This contract as OpenAPI 3.1',
  status: 200,
})

/**
 * Server-sent events `case` with `{number, version}` of what I may see, `presence` with `{number}` when somebody comes
 * to a case that I look at, leaves it or writes in it, and `mail` when a mail needs a person.
 */
export const live = route({
  method: 'GET',
  path: '/api/live',
  access: 'signed-in',
  summary: 'What changes, as it changes (text/event-stream)',
  status: 200,
})
