import { z } from 'zod'
import { returnReasons } from '../domain/case/event.ts'
import { named, teamSummary } from './directory.ts'
import { localLine } from './local-text.ts'
import { route } from './route.ts'

const day = z.iso.date()

const moved = z.strictObject({ handedOver: z.number().int(), returned: z.number().int() })

/** Hand-overs and returns of a period. A case that has moved often is counted each time. */
export const returnFigures = moved.extend({
  /** First and last day, where the house is. */
  from: day,
  to: day,
  /** By the service the case has now, most returns first. */
  services: z.array(moved.extend({ service: named })),
  reasons: z.array(
    z.strictObject({
      reason: z.enum(returnReasons),
      returned: z.number().int(),
      /** What teams call it, where they have words of their own for this kind. */
      words: z.array(z.strictObject({ team: named, texts: localLine, returned: z.number().int() })),
    }),
  ),
  /** Between one 1st line and one 2nd line, most returns first; at most 200. */
  pairs: z.array(moved.extend({ first: teamSummary, second: teamSummary })),
})
export type ReturnFigures = z.infer<typeof returnFigures>

export const readReturnFigures = route({
  method: 'GET',
  path: '/api/figures/returns',
  access: 'signed-in',
  summary: 'Returns by service, reason and pair of lines, beside hand-overs, in a period; the last thirty days (U-19)',
  query: z
    .strictObject({ from: day.optional(), to: day.optional() })
    .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      path: ['to'],
      message: 'before-from',
    }),
  answer: returnFigures,
  status: 200,
})
