import { z } from 'zod'
import { byId } from './administration-register.ts'
import { localLine, localText } from './local-text.ts'
import { route } from './route.ts'

const line = z.enum(['first', 'second'])

/** Who answers one sort of request and who fulfils it: delegated fulfilment is the 1st line's own (U-1). */
const duty = { answers: line, fulfils: line }

/** The operating instruction of a service as its administrator writes it. */
const written = z.strictObject({
  /** Null where the table says all. */
  texts: localText.nullable(),
  duties: z.array(z.strictObject({ what: localLine, ...duty })).max(30),
})
export type WrittenInstruction = z.infer<typeof written>

/** The same in one language, as the page of a case shows it. */
export const instruction = z.strictObject({
  text: z.string().nullable(),
  duties: z.array(z.strictObject({ what: z.string(), ...duty })),
})
export type Instruction = z.infer<typeof instruction>

const path = '/api/administration/services/{id}/instruction'

export const readInstruction = route({
  method: 'GET',
  path,
  access: 'administrator',
  summary: 'The operating instruction of a service',
  params: byId,
  answer: written,
  status: 200,
})

export const changeInstruction = route({
  method: 'PUT',
  path,
  access: 'administrator',
  summary: 'Change who answers what and who fulfils it; empty takes the instruction away',
  params: byId,
  body: written,
  answer: written,
  status: 200,
})
