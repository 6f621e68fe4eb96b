import { z } from 'zod'
import { outcomes, statusNames } from '../domain/case/state.ts'
import { routineParams } from './handbook.ts'
import { route } from './route.ts'
import { caseNumber } from './value.ts'

const day = z.iso.date()
const counted = z.strictObject({ what: z.string(), cases: z.number().int() })
/** Whole minutes, by nearest rank. */
const spent = z.strictObject({
  what: z.string(),
  times: z.number().int(),
  median: z.number().int(),
  ninetieth: z.number().int(),
})

const conformance = z.strictObject({
  /** Whose cases were counted: everybody's, or those of my own lines. */
  scope: z.enum(['everybody', 'my-lines']),
  cases: z.number().int(),
  events: z.number().int(),
  fitting: z.number().int(),
  deviations: z.array(
    z.strictObject({
      kind: z.enum(['skipped', 'repeated', 'outside']),
      step: z.string(),
      times: z.number().int(),
      cases: z.number().int(),
      /** Case numbers of ours, or names of cases in a log from elsewhere; three at most. */
      examples: z.array(z.string()),
    }),
  ),
  steps: z.array(spent),
  roles: z.array(spent),
  loops: z.array(z.strictObject({ what: z.string(), cases: z.number().int(), times: z.number().int() })),
  entries: z.array(counted),
  stops: z.array(counted),
  /** Closed before the end of the routine, or without a solution: where, as what, and cases of it. Our own log alone. */
  ended: z.array(
    z.strictObject({
      step: z.string(),
      outcome: z.enum(outcomes),
      cases: z.number().int(),
      examples: z.array(z.string()),
    }),
  ),
  /** The examples of our own log, as far as whoever keeps the handbook reads them; `opens`: the reader may open the case. */
  heads: z.array(
    z.strictObject({ number: caseNumber, service: z.string(), status: z.enum(statusNames), opens: z.boolean() }),
  ),
  /** Logs from elsewhere that are held against this routine; for the 2nd line and the process owner. */
  logs: z.array(z.strictObject({ name: z.string(), importedAt: z.string() })),
})
export type Conformance = z.infer<typeof conformance>

export const readConformance = route({
  method: 'GET',
  path: '/api/routines/{routine}/conformance',
  access: 'signed-in',
  summary:
    'How a routine was followed by cases opened in a period: those that fit, deviations, times, loops and where they stand',
  params: routineParams,
  query: z.strictObject({
    /** Whole days where the house is, first and last included. */
    from: day.optional(),
    to: day.optional(),
    /** A log from elsewhere by its name, whole, in the place of our own. */
    log: z.string().min(1).max(200).optional(),
  }),
  answer: conformance,
  status: 200,
})
