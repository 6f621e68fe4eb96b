import { z } from 'zod'
import { personSummary } from './directory.ts'
import { route } from './route.ts'
import { instant, page, uuid } from './value.ts'

/** What an administrator changes or tries. */
export const administered = [
  'organisation',
  'logo',
  'agency',
  'team',
  'supplier',
  'service',
  'person',
  'import',
  'test-mail',
  'invitation',
  'token',
  'letter',
  'mailbox',
  'signature',
  'term',
] as const
export type Administered = (typeof administered)[number]

const facts = z.record(z.string(), z.unknown())

/** One change: who, when, what, as it was and as it became. Before is null for what was not there. */
export const administrationEntry = z.strictObject({
  id: uuid,
  at: instant,
  by: personSummary,
  kind: z.enum(administered),
  /** What it was called then. */
  subject: z.string(),
  /** Null for what there is only one of. */
  subjectId: uuid.nullable(),
  before: facts.nullable(),
  after: facts.nullable(),
})
export type AdministrationEntry = z.infer<typeof administrationEntry>

export const listAdministration = route({
  method: 'GET',
  path: '/api/administration/log',
  access: 'administrator',
  summary: 'Every change by an administrator, newest first, or those of one thing',
  query: z.strictObject({ subject: uuid.optional(), after: z.string().max(300).optional() }),
  answer: page(administrationEntry),
  status: 200,
})
