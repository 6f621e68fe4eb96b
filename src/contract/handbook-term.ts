import { z } from 'zod'
import { route } from './route.ts'
import { instant, languages, line, text, uuid } from './value.ts'

const said = z.strictObject({
  term: line,
  means: text.max(2_000),
  /** Other forms under which it stands in the text. */
  forms: z.array(line).max(30).optional(),
})

/** A term in each language it is written in; elsewhere it is read in bokmål, or in the first there is. */
export const termTexts = z
  .strictObject({ nb: said.optional(), nn: said.optional(), sv: said.optional(), en: said.optional() })
  .refine(value => languages.some(each => value[each] !== undefined), { message: 'required' })
export type TermTexts = z.infer<typeof termTexts>
export type SaidTerm = z.infer<typeof said>

const term = z.strictObject({ id: uuid, version: z.number().int(), texts: termTexts })
export type RegisteredTerm = z.infer<typeof term>

/** A term as one line in each language: the word, its other forms in brackets, what it means. */
const lines = z.partialRecord(z.enum(languages), z.string())

const change = z.strictObject({
  id: uuid,
  at: instant,
  by: z.string(),
  /** Null for a term that was not there; and that is there no longer. */
  before: lines.nullable(),
  after: lines.nullable(),
})
export type TermChange = z.infer<typeof change>

const params = z.strictObject({ term: uuid })
/** PostgreSQL's integer. */
const version = z.number().int().min(1).max(2_147_483_647)

export const listTerms = route({
  method: 'GET',
  path: '/api/terms',
  access: 'process-owner',
  summary: 'The register of terms of the handbook, each in every language; its owner changes it',
  answer: z.strictObject({ items: z.array(term) }),
  status: 200,
})

export const addTerm = route({
  method: 'POST',
  path: '/api/terms',
  access: 'process-owner',
  summary: 'Add a term; where it stands in the handbook is found by reading',
  body: z.strictObject({ texts: termTexts }),
  answer: term,
  status: 201,
})

export const changeTerm = route({
  method: 'PUT',
  path: '/api/terms/{term}',
  access: 'process-owner',
  summary: 'Say something else of a term; `version` is the one that was on the screen',
  params,
  body: z.strictObject({ version, texts: termTexts }),
  answer: term,
  status: 200,
})

export const dropTerm = route({
  method: 'DELETE',
  path: '/api/terms/{term}',
  access: 'process-owner',
  summary: 'Take a term out of the register',
  params,
  status: 204,
})

export const listTermChanges = route({
  method: 'GET',
  path: '/api/term-changes',
  access: 'process-owner',
  summary: 'What has been changed in the register: who, when, before and after; the latest first',
  query: z.strictObject({
    after: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(20),
  }),
  answer: z.strictObject({ items: z.array(change), next: z.string().nullable() }),
  status: 200,
})

export const handbookTermRoutes = [listTerms, addTerm, changeTerm, dropTerm, listTermChanges] as const
