import { z } from 'zod'
import { languages, line, text } from './value.ts'

/** One line a language, in at least one of them. */
export const localLine = local(line)
/** A text a language, at most 10,000 characters each, in at least one of them. */
export const localText = local(text.max(10_000))

function local<Text extends z.ZodType>(words: Text) {
  return z
    .strictObject({ nb: words.optional(), nn: words.optional(), sv: words.optional(), en: words.optional() })
    .refine(value => languages.some(each => value[each] !== undefined), { message: 'required' })
}
