import { z } from 'zod'
import { articleAudiences, articleStages } from '../domain/article.ts'
import { named } from './directory.ts'
import { caseNumber, idOrKey, instant, languages, line, text, uuid } from './value.ts'

/** Longer than any answer that is read, and with the longest letters no more than a page of 20 kB holds. */
const answerText = text.max(6_000)

const said = z.strictObject({ question: line, answer: answerText })

/** A question and its answer in each language that it has been written in. */
export const articleTexts = z
  .strictObject({ nb: said.optional(), nn: said.optional(), sv: said.optional(), en: said.optional() })
  .refine(value => languages.some(each => value[each] !== undefined), { message: 'required' })
export type ArticleTexts = z.infer<typeof articleTexts>

/** An article in a list; its question in the reader's language where it has that one. */
export const articleItem = z.strictObject({
  id: uuid,
  question: z.string(),
  service: named,
  audience: z.enum(articleAudiences),
  stage: z.enum(articleStages),
  changedAt: instant,
})
export type ArticleItem = z.infer<typeof articleItem>

/** `yes`, or the code of the refusal. */
const allowed = z.string()

/** An article as the viewer may know of it; what is for the lines alone is null or empty outside them. */
export const articleView = articleItem.extend({
  texts: articleTexts,
  version: z.number().int(),
  case: caseNumber.nullable(),
  /** The notice by which the 1st lines were told, or are to be. */
  notice: uuid.nullable(),
  /** Cases that stand solved by it; null outside the lines. */
  solved: z.number().int().nullable(),
  /** What was done with it, oldest first. */
  versions: z.array(
    z.strictObject({
      version: z.number().int(),
      at: instant,
      by: z.string(),
      type: z.enum(['written', 'published', 'withdrawn']),
    }),
  ),
  allowed: z.strictObject({ write: allowed, publish: allowed, withdraw: allowed }),
})
export type ArticleView = z.infer<typeof articleView>

/** An article as it is written. */
export const writtenArticle = z.strictObject({
  service: idOrKey,
  audience: z.enum(articleAudiences),
  texts: articleTexts,
})
export type WrittenArticle = z.infer<typeof writtenArticle>
