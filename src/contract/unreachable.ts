import { z } from 'zod'
import { instant } from './value.ts'

/** Why an address takes no mail any more, by the names of `mail/bounce/failure-name.ts`. */
const goneReasons = ['userunknown', 'hostunknown', 'hasmoved', 'notaccept'] as const
export type GoneReason = (typeof goneReasons)[number]

/** An address that took no mail when we last wrote to it: from when on, and why. */
export const unreachable = z.strictObject({ since: instant, reason: z.enum(goneReasons) })
export type Unreachable = z.infer<typeof unreachable>
