import { z } from 'zod'
import { byId, kept, ownKey, registerQuery } from './administration-register.ts'
import { route } from './route.ts'
import { email, line, page, uuid } from './value.ts'

/** A 2nd line; a 1st line is kept with its agency. */
export const teamFields = z.strictObject({ key: ownKey, name: line, mailbox: email, active: z.boolean() })
export type TeamFields = z.infer<typeof teamFields>

const team = kept(teamFields)

/** With what surrounds it. */
export const teamItem = team.extend({
  line: z.enum(['first', 'second']),
  /** The agency whose 1st line it is. */
  agency: z.strictObject({ id: uuid, name: z.string() }).nullable(),
  /** Active people in it. */
  members: z.number().int(),
})
export type TeamItem = z.infer<typeof teamItem>

const path = '/api/administration/teams'

export const listTeams = route({
  method: 'GET',
  path,
  access: 'administrator',
  summary: 'Teams of both lines, by name',
  query: registerQuery,
  answer: page(teamItem),
  status: 200,
})

export const readTeam = route({
  method: 'GET',
  path: `${path}/{id}`,
  access: 'administrator',
  summary: 'One team',
  params: byId,
  answer: teamItem,
  status: 200,
})

export const addTeam = route({
  method: 'POST',
  path,
  access: 'administrator',
  summary: 'Add a 2nd line',
  body: teamFields,
  answer: team,
  status: 201,
})

export const changeTeam = route({
  method: 'PUT',
  path: `${path}/{id}`,
  access: 'administrator',
  summary: 'Change a 2nd line; retired once it has no open cases and no services',
  params: byId,
  body: teamFields,
  answer: team,
  status: 200,
})

const membership = z.strictObject({ id: uuid, person: uuid })

export const joinTeam = route({
  method: 'PUT',
  path: `${path}/{id}/members/{person}`,
  access: 'administrator',
  summary: 'Let somebody into a team',
  params: membership,
  status: 204,
})

export const leaveTeam = route({
  method: 'DELETE',
  path: `${path}/{id}/members/{person}`,
  access: 'administrator',
  summary: 'Take somebody out of a team; her cases there go back to it',
  params: membership,
  status: 204,
})
