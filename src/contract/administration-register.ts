import { z } from 'zod'
import { uuid, words } from './value.ts'

/** A page of a register by name, narrowed by part of a name, a key or an address; what is retired stands among the rest. */
export const registerQuery = z.strictObject({ q: words.optional(), after: z.string().max(300).optional() })
export type RegisterQuery = z.infer<typeof registerQuery>

/** Which of its things, in the path. */
export const byId = z.strictObject({ id: uuid })

/** A key in addresses, filters and CSV files; what has one keeps it. */
export const ownKey = z
  .string()
  .trim()
  .toLowerCase()
  .min(1)
  .max(60)
  .refine(key => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key), { message: 'not-a-key' })

/** What a register holds of one thing, once it is kept. */
export function kept<Fields extends z.ZodRawShape>(fields: z.ZodObject<Fields>) {
  return z.strictObject({ id: uuid, ...fields.shape })
}
