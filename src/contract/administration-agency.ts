import { z } from 'zod'
import { byId, kept, ownKey, registerQuery } from './administration-register.ts'
import { route } from './route.ts'
import { email, line, page, uuid } from './value.ts'

/** A mail domain: names with dots between (RFC 1035 section 2.3.1). The sign that stands before it is left out. */
const mailDomain = z
  .string()
  .trim()
  .toLowerCase()
  .overwrite(domain => domain.replace(/^@/, ''))
  .min(1)
  .max(253)
  .refine(domain => /^([a-z0-9](-*[a-z0-9])*\.)+[a-z]{2,}$/.test(domain), { message: 'not-a-domain' })

/** An agency with its one 1st line (O-2). */
export const agencyFields = z.strictObject({
  key: ownKey,
  name: line,
  mailDomain,
  /** What its 1st line is called, and the address that people write to. */
  firstLine: line,
  mailbox: email,
  active: z.boolean(),
})
export type AgencyFields = z.infer<typeof agencyFields>

const agency = kept(agencyFields)

/** With what surrounds it. */
export const agencyItem = agency.extend({
  /** The team that is its 1st line. */
  team: uuid,
  /** Active people in its 1st line. */
  members: z.number().int(),
})
export type AgencyItem = z.infer<typeof agencyItem>

const path = '/api/administration/agencies'

export const listAgencies = route({
  method: 'GET',
  path,
  access: 'administrator',
  summary: 'Agencies with their 1st lines, by name',
  query: registerQuery,
  answer: page(agencyItem),
  status: 200,
})

export const readAgency = route({
  method: 'GET',
  path: `${path}/{id}`,
  access: 'administrator',
  summary: 'One agency',
  params: byId,
  answer: agencyItem,
  status: 200,
})

export const addAgency = route({
  method: 'POST',
  path,
  access: 'administrator',
  summary: 'Add an agency with its 1st line',
  body: agencyFields,
  answer: agency,
  status: 201,
})

export const changeAgency = route({
  method: 'PUT',
  path: `${path}/{id}`,
  access: 'administrator',
  summary: 'Change an agency; retired with its 1st line once that has no open cases',
  params: byId,
  body: agencyFields,
  answer: agency,
  status: 200,
})
