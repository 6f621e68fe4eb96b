import { z } from 'zod'
import { route } from './route.ts'
import { uuid } from './value.ts'

/** What an organisation needs before people can be helped, in the order in which it is easiest to set up. */
export const startSteps = [
  'name',
  'second-line',
  'agencies',
  'services',
  'people',
  'outgoing-mail',
  'incoming-mail',
  'invitations',
] as const
export type StartStep = (typeof startSteps)[number]

export const start = z.strictObject({
  steps: z.array(
    z.strictObject({
      step: z.enum(startSteps),
      done: z.boolean(),
      /** How many there are, where it is something that is counted. */
      count: z.number().int().nullable(),
    }),
  ),
  /** Active teams that nobody active is in, and 1st lines with one alone: nobody helps there when she is away. */
  thin: z.array(z.strictObject({ team: uuid, name: z.string(), members: z.number().int() })),
  /** Services an agency has asked about in the last year and nobody in its 1st line helps with (O-2). */
  uncovered: z.array(z.strictObject({ team: uuid, name: z.string(), service: z.string() })),
  /** Active members of active teams who have no password and no invitation that still works. */
  uninvited: z.number().int(),
  /** Whether a mail server is set for letters that leave. */
  outgoing: z.boolean(),
  /** The address of the pages where nobody beyond this machine reaches them: links in letters lead nowhere. */
  onlyHere: z.string().nullable(),
})
export type Start = z.infer<typeof start>

export const readStart = route({
  method: 'GET',
  path: '/api/administration/start',
  access: 'administrator',
  summary: 'What is set up and what is missing, as it is found now',
  answer: start,
  status: 200,
})
