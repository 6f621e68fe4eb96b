import { z } from 'zod'
import { route } from './route.ts'
import { versionParams } from './routine-change.ts'
import { instant, languages, text } from './value.ts'

/** A place where a version says something: `title`, `head/publisher`, `parts/M.1.2/purpose`, `steps/M.1.2.3/does`. */
const place = z.string().min(1).max(100)
/** Empty: nothing is said there. */
const words = z.union([z.literal(''), text])

const texts = z.strictObject({
  version: z.string(),
  /** How often its words have been changed: what a change is made against. */
  revision: z.number().int(),
  /** Every place, in the order of the document. */
  places: z.array(z.string()),
  texts: z.partialRecord(z.enum(languages), z.record(z.string(), z.string())),
})
export type RoutineTexts = z.infer<typeof texts>

const change = z.strictObject({
  revision: z.number().int(),
  at: instant,
  by: z.string(),
  changes: z.array(
    z.strictObject({ language: z.enum(languages), place: z.string(), before: z.string(), after: z.string() }),
  ),
})
export type RoutineTextChange = z.infer<typeof change>

const path = '/api/routines/{routine}/versions/{version}/texts'

export const readTexts = route({
  method: 'GET',
  path,
  access: 'process-owner',
  summary: 'What a version says in every language, place by place: head, purpose, activities',
  params: versionParams,
  answer: texts,
  status: 200,
})

export const writeTexts = route({
  method: 'PUT',
  path,
  access: 'process-owner',
  summary:
    'Say something else at some places of a version: at once, for words move no case; kept with before and after',
  params: versionParams,
  body: z.strictObject({
    revision: z.number().int().min(0),
    texts: z.partialRecord(z.enum(languages), z.record(place, words)),
  }),
  answer: texts,
  status: 200,
})

export const listTextChanges = route({
  method: 'GET',
  path: '/api/routines/{routine}/versions/{version}/text-changes',
  access: 'process-owner',
  summary: 'What has been changed in the words of a version: who, when, before and after; the latest first',
  params: versionParams,
  query: z.strictObject({
    after: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(20),
  }),
  answer: z.strictObject({ items: z.array(change), next: z.string().nullable() }),
  status: 200,
})

export const routineTextRoutes = [readTexts, writeTexts, listTextChanges] as const
