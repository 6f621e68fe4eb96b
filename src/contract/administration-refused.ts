import { z } from 'zod'
import { route } from './route.ts'
import { instant, page, uuid } from './value.ts'

/** Why a mail was refused at the door; its sender was told, and nothing of it is kept. */
const refusedWhy = ['too-large', 'no-mailbox'] as const
export type RefusedWhy = (typeof refusedWhy)[number]

/** Mails that were refused on one day, by why, from whom and to whom. */
export const refusedMail = z.strictObject({
  id: uuid,
  day: z.iso.date(),
  why: z.enum(refusedWhy),
  /** Empty where it was not told, and for all beyond a thousand pairs in a day. */
  sender: z.string(),
  recipient: z.string(),
  count: z.number().int(),
  lastAt: instant,
})
export type RefusedMail = z.infer<typeof refusedMail>

export const listRefusedMail = route({
  method: 'GET',
  path: '/api/administration/refused-mails',
  access: 'administrator',
  summary: 'Mail of the last 30 days that was refused at the door: too large, or to no mailbox of ours; latest first',
  query: z.strictObject({ after: z.string().max(200).optional() }),
  answer: page(refusedMail),
  status: 200,
})
