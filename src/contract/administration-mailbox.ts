import { z } from 'zod'
import { closedAnswers } from '../domain/case/after-closing.ts'
import { triedMail } from './administration-mail.ts'
import { mailSecret, mailServer, username } from './mail-server.ts'
import { route } from './route.ts'
import { email, idOrKey, instant, line } from './value.ts'

/** Where a mailbox of a team lies when it is on another server, and is fetched by IMAP. */
const place = mailServer.extend({ username, folder: line })
export type MailboxPlace = z.infer<typeof place>

/** An OAuth 2.0 client with or without a refresh token (RFC 6749); without one it asks in its own name (section 4.4). */
export const oauthClient = z.strictObject({
  tokenUrl: z.string().refine(url => URL.canParse(url) && new URL(url).protocol === 'https:', { message: 'not-https' }),
  clientId: mailSecret,
  clientSecret: mailSecret,
  refreshToken: mailSecret.optional(),
  scope: mailSecret.optional(),
})

const withKey = place.extend({ password: mailSecret.optional(), oauth: oauthClient.optional() })

/** Why a mailbox could not be looked into; each is put right by something else. */
export const lookFaults = ['no-server', 'no-encryption', 'not-let-in', 'no-folder'] as const
export type LookFault = (typeof lookFaults)[number]

/** What came of a look: how many mails would be fetched, or why not and what the other server said. */
export const triedMailbox = z.strictObject({
  fault: z.enum(lookFaults).nullable(),
  said: z.string().nullable(),
  unread: z.number().int().nullable(),
})
export type TriedMailbox = z.infer<typeof triedMailbox>

/** The address of a team, when mail last came, and how it is fetched; null where mail comes here by itself. */
export const mailbox = z.strictObject({
  team: z.strictObject({ key: z.string(), name: z.string() }),
  address: email,
  lastMailAt: instant.nullable(),
  /** When a letter of ours last came in again, among the last hundred mails: a try that was sent around. */
  lastReturnAt: instant.nullable(),
  fetched: place
    .extend({
      /** When it was last looked into without a fault. */
      lookedAt: instant.nullable(),
      /** What was in the way the last time, in the words of the other server. */
      fault: z.string().nullable(),
    })
    .nullable(),
  /** What the answers to the closed cases of a 1st line become; null for a 2nd line, which owns none. */
  closedAnswers: z.enum(closedAnswers).nullable(),
})
export type Mailbox = z.infer<typeof mailbox>

const path = '/api/administration/mailboxes'
const params = z.strictObject({ team: idOrKey })

export const listMailboxes = route({
  method: 'GET',
  path,
  access: 'administrator',
  summary: 'The address of every team, when mail last came, and how it is fetched from another server',
  answer: z.strictObject({ items: z.array(mailbox) }),
  status: 200,
})

export const setMailbox = route({
  method: 'PUT',
  path: `${path}/{team}`,
  access: 'administrator',
  summary:
    'Fetch the mail of a team from another server by IMAP, by a password or by OAuth 2.0; neither is ever told, and what is set stays when both are left out and neither server nor user changes',
  params,
  body: withKey,
  answer: mailbox,
  status: 200,
})

export const lookIntoMailbox = route({
  method: 'POST',
  path: `${path}/{team}/looks`,
  access: 'administrator',
  summary:
    'Look into a mailbox on another server once, as it would be fetched, and tell how many unread mails lie there or why it cannot be; nothing is fetched, marked or kept',
  params,
  body: withKey,
  answer: triedMailbox,
  status: 200,
})

export const endMailbox = route({
  method: 'DELETE',
  path: `${path}/{team}`,
  access: 'administrator',
  summary: 'Fetch the mail of a team no more',
  params,
  status: 204,
})

export const chooseClosedAnswers = route({
  method: 'PUT',
  path: `${path}/{team}/closed-answers`,
  access: 'administrator',
  summary: 'Let the answers to closed cases of a 1st line join them, or open a case that follows up',
  params,
  body: z.strictObject({ closedAnswers: z.enum(closedAnswers) }),
  answer: mailbox,
  status: 200,
})

export const tryRoundTrip = route({
  method: 'POST',
  path: `${path}/{team}/round-trips`,
  access: 'administrator',
  summary:
    'Send a letter from the address of a team to an answer address of its own, as end users will answer to, and tell the whole conversation; it has come back once `lastReturnAt` is later',
  params,
  answer: triedMail,
  status: 200,
})

export const tryMailbox = route({
  method: 'POST',
  path: `${path}/{team}/test-mails`,
  access: 'administrator',
  summary: 'Send a letter from the address of a team to one’s own, and tell the whole conversation with the server',
  params,
  answer: triedMail,
  status: 200,
})
