import { z } from 'zod'
import { caseItem } from './case.ts'
import { named, personSummary } from './directory.ts'
import { phoneFrom } from './phone.ts'
import { route } from './route.ts'
import { email, key, language, line, uuid, words } from './value.ts'

/** An end user, with what leads to her only where the reader may know it (DESIGN section 5). */
export const requester = personSummary.extend({
  /** As `phone.ts` keeps it. */
  phone: z.string().nullable(),
  agency: named.nullable(),
})
export type Requester = z.infer<typeof requester>

const callerCase = caseItem.pick({
  number: true,
  title: true,
  status: true,
  waitingFor: true,
  service: true,
  openedAt: true,
})
export type CallerCase = z.infer<typeof callerCase>

const caller = requester.extend({
  language,
  /** Open cases first, the newest first among each. */
  cases: z.array(callerCase),
  /** Whether she has more than are told. */
  more: z.boolean(),
})
export type Caller = z.infer<typeof caller>

/** A phone number in any form that people write; kept as E.164, or short as dialled. */
export const phone = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .refine(written => phoneFrom(written) !== null, { message: 'not-a-phone' })
  .transform(written => phoneFrom(written) ?? written)

export const findPeople = route({
  method: 'GET',
  path: '/api/people',
  access: 'signed-in',
  summary:
    'End users by any three characters of name, address, phone number or agency, or by the first digits of a case ' +
    'number, within the reach of the one who asks (two characters: a beginning of a name; ten people at most)',
  query: z.strictObject({ q: words.min(2).max(100) }),
  answer: z.strictObject({ items: z.array(requester) }),
  status: 200,
})

export const readCaller = route({
  method: 'GET',
  path: '/api/people/{person}',
  access: 'signed-in',
  summary: 'An end user who is on the phone: who she is, and her open and latest cases that I may see',
  params: z.strictObject({ person: uuid }),
  answer: caller,
  status: 200,
})

/** A new end user, registered by staff while taking a call (U-20). */
export const registerPerson = route({
  method: 'POST',
  path: '/api/people',
  access: 'signed-in',
  summary: 'Register an end user of an agency',
  body: z.strictObject({ name: line, email, phone: phone.optional(), agency: z.union([uuid, key]) }),
  answer: requester,
  status: 201,
})
