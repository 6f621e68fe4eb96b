import { z } from 'zod'
import { supplierRoles } from '../domain/case/state.ts'
import { route } from './route.ts'
import { teamReason } from './team-reason.ts'
import { key, uuid } from './value.ts'

/** A person as others see her; the address only where the reader may know it (DESIGN section 5). */
export const personSummary = z.strictObject({ id: uuid, name: z.string(), email: z.string().nullable() })
export const named = z.strictObject({ id: uuid, key, name: z.string() })
export const teamSummary = named.extend({ line: z.enum(['first', 'second']) })
export const supplierSummary = named.extend({ role: z.enum(supplierRoles) })

/** What a member of staff chooses among: teams with their members, services, suppliers, agencies. */
export const directory = z.strictObject({
  teams: z.array(
    teamSummary.extend({
      agency: uuid.nullable(),
      members: z.array(personSummary),
      returnReasons: z.array(teamReason),
    }),
  ),
  services: z.array(named.extend({ state: z.enum(['production', 'pilot']) })),
  /** `followUp`: after which term she is followed up by contract, ISO 8601 in working days or hours. */
  suppliers: z.array(supplierSummary.extend({ through: uuid.nullable(), followUp: z.string().nullable() })),
  agencies: z.array(named),
})
export type Directory = z.infer<typeof directory>

export const readDirectory = route({
  method: 'GET',
  path: '/api/directory',
  access: 'signed-in',
  summary: 'Teams, services, suppliers and agencies that a member of staff chooses among',
  answer: directory,
  status: 200,
})
