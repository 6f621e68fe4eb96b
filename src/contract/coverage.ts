import { z } from 'zod'
import { byId, ownKey } from './administration-register.ts'
import { route } from './route.ts'
import { uuid } from './value.ts'

/** Which services each active member of a 1st line helps with (O-2); with none named, all. */
const covers = z.strictObject({ person: uuid, services: z.array(ownKey).max(500) })

const coverage = z.strictObject({
  members: z.array(covers.extend({ name: z.string() })),
  services: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      /** The agency has asked about it in the last year. */
      used: z.boolean(),
    }),
  ),
})
export type Coverage = z.infer<typeof coverage>

const path = '/api/administration/teams/{id}/coverage'

export const readCoverage = route({
  method: 'GET',
  path,
  access: 'administrator',
  summary: 'Which services each member of a 1st line helps with',
  params: byId,
  answer: coverage,
  status: 200,
})

export const changeCoverage = route({
  method: 'PUT',
  path,
  access: 'administrator',
  summary: 'Change it as a whole; a member who is left out helps with all',
  params: byId,
  body: z.strictObject({ members: z.array(covers).max(200) }),
  answer: coverage,
  status: 200,
})
