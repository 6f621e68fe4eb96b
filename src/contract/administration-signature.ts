import { z } from 'zod'
import { route } from './route.ts'
import { instant } from './value.ts'

/** A key that signs letters, or is to: the record by which others find it, never the key itself. */
export const signingKey = z.strictObject({
  selector: z.string(),
  /** To be put in the DNS as TXT (RFC 6376 section 3.6). */
  record: z.strictObject({ name: z.string(), value: z.string() }),
  madeAt: instant,
})
export type SigningKey = z.infer<typeof signingKey>

/** How letters from the addresses of a domain are signed (DKIM). */
export const signature = z.strictObject({
  domain: z.string(),
  /** Whether letters leave from addresses of it now. */
  sends: z.boolean(),
  /** The key that signs; null where letters leave unsigned. */
  signing: signingKey.nullable(),
  /** The key that takes over when the administrator says so. */
  waiting: signingKey.nullable(),
})
export type Signature = z.infer<typeof signature>

/** What the DNS has under the name of a key: the key, nothing, something else; or nobody answered. */
const lookUpOutcomes = ['found', 'missing', 'other', 'no-answer'] as const
export const lookedUp = z.strictObject({
  outcome: z.enum(lookUpOutcomes),
  /** What stands there. */
  seen: z.array(z.string()),
})
export type LookedUp = z.infer<typeof lookedUp>

const path = '/api/administration/signatures'
const domain = z
  .string()
  .toLowerCase()
  .max(253)
  .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/)
const selector = z.string().regex(/^[a-z0-9-]{1,63}$/)
const ofDomain = z.strictObject({ domain })
const ofKey = z.strictObject({ domain, selector })

export const listSignatures = route({
  method: 'GET',
  path,
  access: 'administrator',
  summary: 'How letters are signed (DKIM), for each domain that letters leave from or that has a key',
  answer: z.strictObject({ items: z.array(signature) }),
  status: 200,
})

export const makeSigningKey = route({
  method: 'PUT',
  path: `${path}/{domain}/waiting`,
  access: 'administrator',
  summary: 'Make a key that waits to sign for a domain; the one that waits already stays',
  params: ofDomain,
  answer: signature,
  status: 200,
})

export const beginSigning = route({
  method: 'PUT',
  path: `${path}/{domain}/signing`,
  access: 'administrator',
  summary: 'Sign the letters of a domain by this key from now on; the one that signed before is gone',
  params: ofDomain,
  body: z.strictObject({ selector }),
  answer: signature,
  status: 200,
})

export const dropSigningKey = route({
  method: 'DELETE',
  path: `${path}/{domain}/keys/{selector}`,
  access: 'administrator',
  summary: 'Remove a key; where it signed, letters leave unsigned',
  params: ofKey,
  status: 204,
})

export const lookUpSigningKey = route({
  method: 'POST',
  path: `${path}/{domain}/keys/{selector}/lookups`,
  access: 'administrator',
  summary: 'Ask the DNS whether the record of a key stands there',
  params: ofKey,
  answer: lookedUp,
  status: 200,
})
