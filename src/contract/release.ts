import { z } from 'zod'
import { route } from './route.ts'
import { caseNumber, instant, language, line, page, uuid } from './value.ts'

const release = z.strictObject({ id: uuid, at: instant, by: z.string() })

/** A version that cases wait for, or have waited for; the product is empty where nobody named one. */
export const awaitedVersion = z.strictObject({
  product: z.string(),
  version: z.string(),
  /** Cases within reach that are solved by it. */
  cases: z.number().int(),
  /** Null until it is registered as released. */
  release: release.nullable(),
})
export type AwaitedVersion = z.infer<typeof awaitedVersion>

export const listVersions = route({
  method: 'GET',
  path: '/api/versions',
  access: 'signed-in',
  summary: 'Versions in which a solution of cases within reach comes or has come, by product and version (O-15)',
  query: z.strictObject({ after: z.string().max(2_000).optional() }),
  answer: page(awaitedVersion),
  status: 200,
})

export const registerRelease = route({
  method: 'POST',
  path: '/api/releases',
  access: 'signed-in',
  summary: 'A version has come: every case that waits for it is listed',
  body: z.strictObject({ product: line.optional(), version: line }),
  answer: release.extend({ product: z.string(), version: z.string() }),
  status: 201,
})

/** A case that is solved by a version that has come, and whether its requester has been told since. */
export const releasedCase = z.strictObject({
  number: caseNumber,
  title: z.string(),
  /** Who reported it, by name; a supplier where she did. */
  reporter: z.string(),
  /** The language the letter is drafted in; null where no end user reported it. */
  language: language.nullable(),
  owner: z.string().nullable(),
  told: z.boolean(),
  /** The letter that lies ready for her; null where none is drafted. */
  draft: z.string().nullable(),
  /** I am one of those who may write to her. */
  mine: z.boolean(),
})
export type ReleasedCase = z.infer<typeof releasedCase>

export const listReleasedCases = route({
  method: 'GET',
  path: '/api/releases/{release}/cases',
  access: 'signed-in',
  summary: 'Cases within reach that are solved by a version that has come, newest first',
  params: z.strictObject({ release: uuid }),
  query: z.strictObject({ after: z.string().max(200).optional() }),
  answer: page(releasedCase),
  status: 200,
})

export const draftReleaseLetters = route({
  method: 'POST',
  path: '/api/releases/{release}/letters',
  access: 'signed-in',
  summary:
    'Draft a letter to each requester who waits for a version that has come, in her language, and tell the owner of each case; one a case, however often',
  params: z.strictObject({ release: uuid }),
  body: z.strictObject({}),
  /** How many were drafted now; `more` where there were too many for once. */
  answer: z.strictObject({ drafted: z.number().int(), more: z.boolean() }),
  status: 201,
})

export const sendReleaseLetters = route({
  method: 'POST',
  path: '/api/releases/{release}/sending',
  access: 'signed-in',
  summary: 'Send drafted letters as they are; one that was sent already is not sent again',
  params: z.strictObject({ release: uuid }),
  body: z.strictObject({ cases: z.array(caseNumber).min(1).max(100) }),
  answer: z.strictObject({
    sent: z.array(caseNumber),
    /** Those that were not, each with the code of its refusal. */
    refused: z.array(z.strictObject({ number: caseNumber, code: z.string() })),
  }),
  status: 201,
})
