import { z } from 'zod'
import { byId, kept, ownKey, registerQuery } from './administration-register.ts'
import { phone } from './caller.ts'
import { route } from './route.ts'
import { unreachable } from './unreachable.ts'
import { email, language, line, page } from './value.ts'

/** Teams that one person may be in. */
const MOST_TEAMS = 20

const fields = z.strictObject({
  name: line,
  email,
  phone: phone.nullable(),
  language,
  /** Key of the agency she works in, or of the supplier she answers for. */
  agency: ownKey.nullable(),
  supplier: ownKey.nullable(),
  /** Keys of the teams she is in. */
  teams: z
    .array(ownKey)
    .max(MOST_TEAMS)
    .transform(keys => [...new Set(keys)].sort()),
  administrator: z.boolean(),
  /** Keeps the handbook. A program that does not say it gives nobody the right. */
  processOwner: z.boolean().default(false),
  active: z.boolean(),
})
export type PersonFields = z.infer<typeof fields>

/** Nobody works in an agency or a line and answers for a supplier as well: what she may read would not be hers alone. */
export const personFields = fields.refine(
  ({ agency, supplier, teams }) => supplier === null || (agency === null && teams.length === 0),
  { path: ['supplier'], message: 'one-employer' },
)

export const person = z.strictObject({
  ...kept(fields).shape,
  /** As phone.ts keeps it. */
  phone: z.string().nullable(),
  /** In the order of the keys. */
  teams: z.array(z.string()),
})
export type Person = z.infer<typeof person>

/** A person on her page: also how many open cases would go back to their teams if she left, and if mail does not reach her. */
export const personPage = person.extend({ openCases: z.number().int(), unreachable: unreachable.nullable() })
export type PersonPage = z.infer<typeof personPage>

const path = '/api/administration/people'

export const listEverybody = route({
  method: 'GET',
  path,
  access: 'administrator',
  summary:
    'Everybody, by name, narrowed by any fragment of name, address or phone number, by team, or to active people',
  query: registerQuery.extend({ team: ownKey.optional(), active: z.literal('yes').optional() }),
  answer: page(person),
  status: 200,
})

export const readPerson = route({
  method: 'GET',
  path: `${path}/{id}`,
  access: 'administrator',
  summary: 'One person',
  params: byId,
  answer: personPage,
  status: 200,
})

export const addPerson = route({
  method: 'POST',
  path,
  access: 'administrator',
  summary: 'Add a person; she signs in once she has been invited',
  body: personFields,
  answer: person,
  status: 201,
})

export const changePerson = route({
  method: 'PUT',
  path: `${path}/{id}`,
  access: 'administrator',
  summary: 'Change a person; one who is no longer active is signed out, and her cases go back to their teams',
  params: byId,
  body: personFields,
  answer: personPage,
  status: 200,
})
