import { z } from 'zod'

/** Languages of pages and of what is sent out. */
export const languages = ['nb', 'nn', 'sv', 'en'] as const
export type Language = (typeof languages)[number]

/** Whether a word names one of them. */
export function isLanguage(word: string): word is Language {
  return languages.some(language => language === word)
}

export const uuid = z.uuid().toLowerCase().meta({ description: 'UUIDv7, lower case' })
export const instant = z.iso.datetime().meta({ description: 'UTC, ISO 8601 with Z' })
export const caseNumber = z.coerce.number().int().min(1).max(2_147_483_647)
/** A key in addresses and filters: lower-case letters, digits, hyphens. */
export const key = z.string().regex(/^[a-z0-9-]{1,60}$/)
/** What people write: never empty, at most 100,000 characters. */
export const text = z.string().trim().min(1).max(100_000).refine(isKeepable)
/** One line of text, such as a title or a name. */
export const line = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine(value => isKeepable(value) && !/[\p{Cc}\u2028\u2029]/u.test(value))
/** Words to search for. */
export const words = z.string().trim().max(200).refine(isKeepable)
/** An id or a key of a team, service or supplier. */
export const idOrKey = z.union([uuid, key])
export const language = z.enum(languages)
export const email = z.email().max(254).toLowerCase()

/** Part of a list: `next` is an opaque signed cursor for the rest, or null. */
export function page<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), next: z.string().nullable() })
}

/** Every refusal over HTTP (RFC 9457), with the rule's stable code and a sentence in the person's language. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  data: z.unknown().optional(),
  faults: z.array(z.object({ path: z.string(), code: z.string() })).optional(),
})
export type Problem = z.infer<typeof problem>

/** PostgreSQL can keep neither a NUL nor half of a surrogate pair. */
function isKeepable(value: string): boolean {
  return !value.includes('\u0000') && value.isWellFormed()
}
