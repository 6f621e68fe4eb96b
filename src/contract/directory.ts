import { z } from 'zod'
import { supplierRoles } from '../domain/case/state.ts'
import { route } from './route.ts'
import { email, key, line, uuid, words } from './value.ts'

/** A person as others see her; the address only where the reader may know it (DESIGN section 5). */
export const personSummary = z.strictObject({ id: uuid, name: z.string(), email: z.string().nullable() })
export const named = z.strictObject({ id: uuid, key, name: z.string() })
export const teamSummary = named.extend({ line: z.enum(['first', 'second']) })
export const supplierSummary = named.extend({ role: z.enum(supplierRoles) })

/** What a member of staff chooses among: teams with their members, services, suppliers, agencies. */
export const directory = z.strictObject({
  teams: z.array(teamSummary.extend({ agency: uuid.nullable(), members: z.array(personSummary) })),
  services: z.array(named.extend({ state: z.enum(['production', 'pilot']) })),
  suppliers: z.array(supplierSummary.extend({ through: uuid.nullable() })),
  agencies: z.array(named),
})
export type Directory = z.infer<typeof directory>

export const requester = personSummary.extend({ agency: named.nullable() })
export type Requester = z.infer<typeof requester>

export const readDirectory = route({
  method: 'GET',
  path: '/api/directory',
  access: 'signed-in',
  summary: 'Teams, services, suppliers and agencies that a member of staff chooses among',
  answer: directory,
  status: 200,
})

export const findPeople = route({
  method: 'GET',
  path: '/api/people',
  access: 'signed-in',
  summary: 'End users by name or address, within the reach of the one who asks (from two characters, ten at most)',
  query: z.strictObject({ q: words.min(2).max(100) }),
  answer: z.strictObject({ items: z.array(requester) }),
  status: 200,
})

/** A new end user, registered by staff while taking a call (U-20). */
export const registerPerson = route({
  method: 'POST',
  path: '/api/people',
  access: 'signed-in',
  summary: 'Register an end user of an agency',
  body: z.strictObject({ name: line, email, agency: z.union([uuid, key]) }),
  answer: requester,
  status: 201,
})
