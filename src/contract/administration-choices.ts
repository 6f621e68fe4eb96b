import { z } from 'zod'
import { route } from './route.ts'

const choice = z.strictObject({ key: z.string(), name: z.string() })

/** What is offered where one thing names another, by name; nothing that is retired. */
export const choices = z.strictObject({
  agencies: z.array(choice),
  teams: z.array(choice.extend({ line: z.enum(['first', 'second']) })),
  suppliers: z.array(choice),
  /** Routines that a service may have of its own. */
  routines: z.array(choice),
})
export type Choices = z.infer<typeof choices>

export const readChoices = route({
  method: 'GET',
  path: '/api/administration/choices',
  access: 'administrator',
  summary: 'Agencies, teams, suppliers and routines that other things can name',
  answer: choices,
  status: 200,
})
