import { z } from 'zod'
import { writtenFilter } from './case-filter.ts'
import { named } from './directory.ts'
import { route } from './route.ts'
import { key, line, uuid } from './value.ts'

/** A filter and an order under a name: mine where no team is named, else the team's and every member's. */
export const savedView = z.strictObject({
  id: uuid,
  name: z.string(),
  team: named.nullable(),
  /** What `/api/cases` is asked for, by the names of its fields. */
  filter: writtenFilter,
})
export type SavedView = z.infer<typeof savedView>

const params = z.strictObject({ view: uuid })
const content = { name: line, filter: writtenFilter }

export const listViews = route({
  method: 'GET',
  path: '/api/views',
  access: 'signed-in',
  summary: 'My saved views and those of my teams, by name',
  answer: z.strictObject({ items: z.array(savedView) }),
  status: 200,
})

export const saveView = route({
  method: 'POST',
  path: '/api/views',
  access: 'signed-in',
  summary: 'Keep a filter under a name, for me or for a team I am in',
  body: z.strictObject({ ...content, team: key.optional() }),
  answer: savedView,
  status: 201,
})

export const changeView = route({
  method: 'PUT',
  path: '/api/views/{view}',
  access: 'signed-in',
  summary: 'Give a view of mine or of a team of mine another name, or another filter',
  params,
  body: z.strictObject(content),
  answer: savedView,
  status: 200,
})

export const deleteView = route({
  method: 'DELETE',
  path: '/api/views/{view}',
  access: 'signed-in',
  summary: 'Take away a view of mine or of a team of mine; the cases stay as they are',
  params,
  status: 204,
})
