import { z } from 'zod'
import { ageBands } from '../domain/age-band.ts'
import { waitingFor } from '../domain/case/state.ts'
import { named, teamSummary } from './directory.ts'
import { route } from './route.ts'
import { instant } from './value.ts'

/** Cases that are new, open or waiting, in bands of calendar days where the house is. */
const tally = z.strictObject({
  all: z.number().int(),
  bands: z.record(z.enum(ageBands), z.number().int()),
  /** Since when the oldest of them has been there, or has waited. */
  oldest: instant,
})

export const outstanding = z.strictObject({
  /** By the team that has them, since they were opened. */
  teams: z.array(
    tally.extend({
      team: teamSummary,
      /** Of them: nobody in the team handles it. */
      nobody: z.number().int(),
      /** Of them: handed over, and not taken yet. */
      untaken: z.number().int(),
    }),
  ),
  /** What a 2nd line has, by the 1st line that owns it, since it was opened. */
  owners: z.array(tally.extend({ team: teamSummary, nobody: z.number().int() })),
  /** What waits, by whom it waits for, since it has waited for her. The supplier is null where it is somebody else. */
  waiting: z.array(
    tally.extend({
      for: z.enum(waitingFor),
      supplier: named.nullable(),
      /** Of them: wanted back today or before. */
      due: z.number().int(),
      /** Of them: she has not said that she has it; 0 where it is no supplier (O-19). */
      unacknowledged: z.number().int(),
    }),
  ),
})
export type Outstanding = z.infer<typeof outstanding>

export const readOutstanding = route({
  method: 'GET',
  path: '/api/outstanding',
  access: 'signed-in',
  summary: 'All that is outstanding within reach, by team, owner and whom it waits for, in bands of age (O-3)',
  answer: outstanding,
  status: 200,
})
