import { z } from 'zod'
import { casePath } from './command-path.ts'
import { route } from './route.ts'
import { caseNumber } from './value.ts'

export const drawing = z.strictObject({
  /** BPMN 2.0 as XML. */
  bpmn: z.string(),
})
export type Drawing = z.infer<typeof drawing>

export const readDrawing = route({
  method: 'GET',
  path: `${casePath}/drawing`,
  access: 'signed-in',
  summary: 'The drawing of the routine that the case follows, in the version it started under; for staff alone',
  params: z.strictObject({ number: caseNumber }),
  answer: drawing,
  status: 200,
})
