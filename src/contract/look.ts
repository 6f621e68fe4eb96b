import { z } from 'zod'
import { casePath } from './command-path.ts'
import { route } from './route.ts'
import { caseNumber, uuid } from './value.ts'

const params = z.strictObject({ number: caseNumber })

/** What somebody does in a case right now; `gone` is said by a page that is left. */
const doings = ['looking', 'writing', 'gone'] as const

/** Who else is in a case right now, by name. */
const lookers = z.strictObject({
  others: z.array(z.strictObject({ id: uuid, name: z.string(), writing: z.boolean() })),
})
export type Lookers = z.infer<typeof lookers>

const lookBody = z.strictObject({
  /** The version of the case that is on the screen. */
  version: z.number().int().min(1).max(2_147_483_647),
  doing: z.enum(doings),
})
export type Look = z.infer<typeof lookBody>

/** No change of the case: it takes no `If-Match`, and the same one again changes nothing. */
export const look = route({
  method: 'PUT',
  path: `${casePath}/look`,
  access: 'signed-in',
  summary: 'I have this version on my screen, and am looking, writing or gone; holds for 20 seconds, for staff alone',
  params,
  body: lookBody,
  answer: lookers,
  status: 200,
})

export const readLookers = route({
  method: 'GET',
  path: `${casePath}/look`,
  access: 'signed-in',
  summary: 'Who else looks at the case or writes in it right now, for staff alone',
  params,
  answer: lookers,
  status: 200,
})
