import { z } from 'zod'
import { casePath } from './command-path.ts'
import { route } from './route.ts'
import { caseNumber, instant, page } from './value.ts'

/** Somebody has opened a confidential case or something of it, or a search has shown it to her. */
export const confidentialRead = z.strictObject({
  /** Where it stands in the log: the later, the greater. */
  place: z.number().int(),
  at: instant,
  who: z.string(),
  /** The case, a file of it, a letter as it looked, a mail that waited for a person, or the case as a search found it. */
  what: z.enum(['case', 'file', 'letter', 'mail', 'found']),
  /** Name of the file, where it was one. */
  file: z.string().nullable(),
  door: z.enum(['web', 'api', 'mail', 'phone', 'link', 'cli', 'job']),
})
export type ConfidentialRead = z.infer<typeof confidentialRead>

export const listReads = route({
  method: 'GET',
  path: `${casePath}/reads`,
  access: 'signed-in',
  summary: 'Who has opened a case while it was confidential, the latest first; for the staff who read it',
  params: z.strictObject({ number: caseNumber }),
  query: z.strictObject({ after: z.string().max(200).optional() }),
  answer: page(confidentialRead),
  status: 200,
})
