import { z } from 'zod'
import { joinedAs } from '../domain/case/join.ts'
import { route } from './route.ts'
import { caseNumber, idOrKey, instant, page, uuid } from './value.ts'

/** A mail that waits for a person: what it is, whole, and why no rule could place it. */
export const waitingMail = z.strictObject({
  id: uuid,
  receivedAt: instant,
  mailbox: z.string(),
  from: z.string(),
  subject: z.string(),
  /** First thousand characters of what could be read. */
  text: z.string(),
  /** The judge's reason, or the code of the rule that refused it. */
  reason: z.string(),
  case: caseNumber.nullable(),
})
export type WaitingMail = z.infer<typeof waitingMail>

const params = z.strictObject({ mail: uuid })

export const listWaitingMail = route({
  method: 'GET',
  path: '/api/mails',
  access: 'signed-in',
  summary: 'Mail to my mailboxes that needs a person, oldest first; or reports on letters of no case, latest first',
  query: z.strictObject({
    of: z.enum(['waiting', 'returns']).default('waiting'),
    after: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: page(waitingMail),
  status: 200,
})

export const readRawMail = route({
  method: 'GET',
  path: '/api/mails/{mail}/raw',
  access: 'signed-in',
  summary: 'The mail as it came, to download',
  params,
  status: 200,
})

export const readMailText = route({
  method: 'GET',
  path: '/api/mails/{mail}/text',
  access: 'signed-in',
  summary: 'The mail as it came, as text to look at: its first 64 kB, with what steers a screen written out',
  params,
  answer: z.strictObject({
    text: z.string(),
    /** Whether that is all of it. */
    whole: z.boolean(),
  }),
  status: 200,
})
export type MailText = z.infer<NonNullable<typeof readMailText.answer>>

export const retryMail = route({
  method: 'POST',
  path: '/api/mails/{mail}/retries',
  access: 'signed-in',
  summary: 'Read and judge it again',
  params,
  status: 204,
})

export const openCaseFromMail = route({
  method: 'POST',
  path: '/api/mails/{mail}/cases',
  access: 'signed-in',
  summary: 'Make it a new case of its sender',
  params,
  answer: z.strictObject({ number: caseNumber }),
  status: 201,
})

const joinBody = z.strictObject({
  number: caseNumber,
  as: z.enum(joinedAs),
  /** Whose word it is, where the case went to several; the last one it went to where this is left out. */
  supplier: idOrKey.optional(),
})
export type JoinCase = z.infer<typeof joinBody>

export const joinCaseFromMail = route({
  method: 'PUT',
  path: '/api/mails/{mail}/case',
  access: 'signed-in',
  summary: 'Put it on the case it belongs to, as the word of the requester, of a supplier, or as a note',
  params,
  body: joinBody,
  answer: z.strictObject({ number: caseNumber }),
  status: 200,
})

export const setMailAside = route({
  method: 'PUT',
  path: '/api/mails/{mail}/closure',
  access: 'signed-in',
  summary: 'Set it aside: it is kept, and no longer waits',
  params,
  body: z.strictObject({ reason: z.enum(['spam', 'handled', 'not-for-us']) }),
  status: 204,
})
