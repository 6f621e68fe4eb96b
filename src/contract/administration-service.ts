import { z } from 'zod'
import { byId, kept, ownKey, registerQuery } from './administration-register.ts'
import { route } from './route.ts'
import { line, page } from './value.ts'

export const serviceFields = z.strictObject({
  key: ownKey,
  name: line,
  state: z.enum(['production', 'pilot']),
  /** Key of the 2nd line that has it. */
  team: ownKey,
  /** May the 2nd line write to the end user itself (U-2)? */
  delegatesPublic: z.boolean(),
  /** Key of the routine that its cases follow which users report; null: M.1. */
  routine: z.string().max(40).nullable().default(null),
  active: z.boolean(),
})
export type ServiceFields = z.infer<typeof serviceFields>

export const service = kept(serviceFields)
export type Service = z.infer<typeof service>

const path = '/api/administration/services'

export const listServices = route({
  method: 'GET',
  path,
  access: 'administrator',
  summary: 'Services, by name',
  query: registerQuery,
  answer: page(service),
  status: 200,
})

export const readService = route({
  method: 'GET',
  path: `${path}/{id}`,
  access: 'administrator',
  summary: 'One service',
  params: byId,
  answer: service,
  status: 200,
})

export const addService = route({
  method: 'POST',
  path,
  access: 'administrator',
  summary: 'Add a service',
  body: serviceFields,
  answer: service,
  status: 201,
})

export const changeService = route({
  method: 'PUT',
  path: `${path}/{id}`,
  access: 'administrator',
  summary: 'Change a service; a retired one is offered no longer and keeps its cases',
  params: byId,
  body: serviceFields,
  answer: service,
  status: 200,
})
