import { z } from 'zod'
import { returnReasons } from '../domain/case/event.ts'
import { byId } from './administration-register.ts'
import { localLine } from './local-text.ts'
import { route } from './route.ts'
import { uuid } from './value.ts'

/** What a team calls a reason for a return; its kind is what figures and the routine go by. */
const written = z.strictObject({ kind: z.enum(returnReasons), texts: localLine })

export const teamReason = written.extend({ id: uuid })
export type TeamReason = z.infer<typeof teamReason>

const path = '/api/administration/teams/{id}/return-reasons'
const answer = z.strictObject({ reasons: z.array(teamReason) })
export type TeamReasons = z.infer<typeof answer>

export const readTeamReasons = route({
  method: 'GET',
  path,
  access: 'administrator',
  summary: 'What a 2nd line calls its reasons for a return',
  params: byId,
  answer,
  status: 200,
})

export const changeTeamReasons = route({
  method: 'PUT',
  path,
  access: 'administrator',
  summary: 'Change them, in this order; one that is left out is offered no longer and stays with the cases that had it',
  params: byId,
  /** With its id where it is one that is there. */
  body: z.strictObject({ reasons: z.array(written.extend({ id: uuid.optional() })).max(30) }),
  answer,
  status: 200,
})
