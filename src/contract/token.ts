import { z } from 'zod'
import { personSummary } from './directory.ts'
import { route } from './route.ts'
import { email, instant, line, page, uuid } from './value.ts'

/** What a program may do with a token: look, or all that its person may. */
export const tokenScopes = ['read', 'write'] as const
export type TokenScope = (typeof tokenScopes)[number]

/** A program's token as it is listed; its secret is told once, when it is made. */
export const apiToken = z.strictObject({
  id: uuid,
  name: z.string(),
  scope: z.enum(tokenScopes),
  /** Whom the program acts for. */
  person: personSummary,
  at: instant,
  expiresAt: instant,
  /** To the hour. */
  lastUsedAt: instant.nullable(),
})
export type ApiToken = z.infer<typeof apiToken>

export const madeToken = z.strictObject({ token: apiToken, secret: z.string() })
export type MadeToken = z.infer<typeof madeToken>

/** Days for which a token may be good. */
const tokenDays = { least: 1, most: 366 } as const

export const newToken = z.strictObject({
  name: line,
  scope: z.enum(tokenScopes),
  days: z.number().int().min(tokenDays.least).max(tokenDays.most),
  /** Address of whoever the program acts for, where an administrator makes it for somebody else. */
  person: email.optional(),
})
export type NewToken = z.infer<typeof newToken>

export const listTokens = route({
  method: 'GET',
  path: '/api/tokens',
  access: 'signed-in',
  summary: 'Tokens of programs, newest first: one’s own, or everybody’s for an administrator',
  query: z.strictObject({ of: z.enum(['me', 'everybody']).default('me'), after: z.string().max(300).optional() }),
  answer: page(apiToken),
  status: 200,
})

export const makeToken = route({
  method: 'POST',
  path: '/api/tokens',
  access: 'signed-in',
  summary: 'Make a token for a program, in person; the secret is in this answer and nowhere else',
  body: newToken,
  answer: madeToken,
  status: 201,
})

export const endToken = route({
  method: 'DELETE',
  path: '/api/tokens/{token}',
  access: 'signed-in',
  summary: 'End a token of one’s own, or as an administrator anybody’s, in person',
  params: z.strictObject({ token: uuid }),
  status: 204,
})
